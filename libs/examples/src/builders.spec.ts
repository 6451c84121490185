import { ChallengeDraft } from '@contract/challenges';
import { OfferingDraft } from '@contract/offerings';
import { shortcomings } from '@domain/challenges';
import { offeringShortcomings } from '@domain/offerings';
import { aChallenge, aCompany, aCouncil, aGroup, anOffering, aPerson } from './builders';

describe('the builders', () => {
  it('build postings that may be published as they are', () => {
    expect(ChallengeDraft.parse(aChallenge())).toEqual(aChallenge());
    expect(shortcomings(aChallenge())).toEqual([]);
    expect(OfferingDraft.parse(anOffering())).toEqual(anOffering());
    expect(offeringShortcomings(anOffering())).toEqual([]);
  });

  it('change what a test names and keep the rest', () => {
    const cost = { text: 'Zwei Tage im Monat.', lock: 'everyone' } as const;
    const challenge = aChallenge({ title: 'Ein anderer Titel', answers: { cost } });
    expect(challenge.title).toBe('Ein anderer Titel');
    expect(challenge.answers).toEqual({ ...aChallenge().answers, cost });
    expect(anOffering({ topics: ['robotics'] })).toEqual({ ...anOffering(), topics: ['robotics'] });
  });

  it.each([
    ['company', aCompany],
    ['group', aGroup],
    ['council', aCouncil],
  ] as const)('build a %s with an id that follows the key', (kind, build) => {
    expect(build().kind).toBe(kind);
    expect(build({ key: 'zweite' }).id).not.toBe(build().id);
    expect(build({ name: 'Anders' })).toEqual({ ...build(), name: 'Anders' });
  });

  it('keep a council apart from its company', () => {
    expect(aCouncil().parentId).toBe(aCompany().id);
    expect(aCouncil().id).not.toBe(aCompany().id);
  });

  it('build people with addresses of their own', () => {
    expect(aPerson().email).toBe('kim.beispiel@ein-betrieb.example');
    expect(aPerson({ name: 'Dr. Jörg Öztürk-Weiß' }).email).toBe('joerg.oeztuerk-weiss@ein-betrieb.example');
    expect(aPerson({ email: 'a@b.example' }).id).not.toBe(aPerson().id);
  });
});
