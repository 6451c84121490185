import type { Session } from '@contract/accounts';
import type { ProblemBody } from '@contract/problems';
import { aChallenge } from '@examples';
import { startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';

type Confirmed = Partial<{ readonly session: Session; readonly goTo: string } & ProblemBody>;

const KNOWN = [
  'company_member',
  'company_admin',
  'researcher',
  'council_member',
  'moderator',
  'transfer_office',
] as const;
const FOREIGN = [{ kind: 'company' }, { kind: 'council' }, { kind: 'group', parentName: 'Hochschule Fremd' }] as const;

describe('what a stranger types into the sign-in form', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const tokenFor = async (email: string): Promise<string> =>
    /bestaetigen#([\w-]+)/.exec((await test.mails(email)).at(-1)?.text ?? '')?.[1] ?? '';
  const plant = async (email: string, wish: object): Promise<string> => {
    await test.visitor().post('/sign-in', { email, name: 'Fremder Name', ...wish });
    return tokenFor(email);
  };
  const confirm = (token: string, take?: boolean) =>
    test.visitor().post<Confirmed>('/sign-in/confirm', { token, ...(take === undefined ? {} : { take }) });
  const has = async ({ personId }: SignedInPerson) =>
    test.db.query('select organisation_id, role from membership where person_id = $1', [personId]);
  const challenges = () => test.db.query('select id from challenge');

  describe.each(KNOWN)('does not reach a known %s', (role) => {
    it.each(FOREIGN)('as a $kind with a complete challenge', async (foreign) => {
      const person = await test.as(role);
      const [before, texts] = [await has(person), await challenges()];
      const wish = {
        organisation: { ...foreign, name: 'Fremdfirma' },
        draft: aChallenge({ title: 'Jetzt gratis im Netz' }),
      };
      const token = await plant(person.email, wish);
      const mail = (await test.mails(person.email)).at(-1);
      expect(mail?.text).toContain('nur, was Sie auf der nächsten Seite bestätigen');
      expect(mail?.text).not.toMatch(/Fremdfirma|gratis/);

      expect((await confirm(token)).body.code).toBe('sign_in.choice_missing');
      const looked = await test.visitor().post('/sign-in/look', { token });
      expect(looked.body).toMatchObject({
        known: true,
        brings: { organisation: { kind: foreign.kind, name: 'Fremdfirma' }, challenge: 'Jetzt gratis im Netz' },
      });
      const { body } = await confirm(token, false);
      expect(body.session?.role).toBe(role);
      expect(body.session?.name).not.toBe('Fremder Name');
      expect(await has(person)).toEqual(before);
      expect(await challenges()).toEqual(texts);
    });
  });

  it('never reaches anybody through a link that was asked for without it', async () => {
    for (const email of ['neu@opfer.example', (await test.as('council_member')).email]) {
      await plant(email, { organisation: { kind: 'company', name: 'Fremdfirma' } });
      await test.visitor().post('/sign-in', { email });
      const [token] = [await tokenFor(email)];
      // Whoever is new and has said nothing of herself is not let in at all.
      const { body } = await confirm(token, true);
      const names = body.session?.memberships.map(({ organisationName }) => organisationName) ?? [];
      expect(names).not.toContain('Fremdfirma');
    }
    expect(await test.db.query(`select 1 from person where email = 'neu@opfer.example'`)).toEqual([]);
    expect((await test.mails('neu@opfer.example')).at(-1)?.text).toContain('noch kein Konto');
  });

  it('makes no account of a newcomer who did not write it', async () => {
    const token = await plant('opfer@neu.example', { organisation: { kind: 'council', name: 'Fremder Rat' } });
    expect((await confirm(token)).body.code).toBe('sign_in.choice_missing');
    expect((await confirm(token, false)).body.code).toBe('sign_in.organisation_missing');
    expect(await test.db.query(`select 1 from organisation where name = 'Fremder Rat'`)).toEqual([]);
  });

  it('is taken where the owner of the address says so, in whichever browser', async () => {
    const token = await plant('inga@eigen.example', {
      organisation: { kind: 'company', name: 'Eigene GmbH' },
      draft: aChallenge(),
    });
    const { body } = await confirm(token, true);
    expect(body.session).toMatchObject({ role: 'company_admin', context: { organisationName: 'Eigene GmbH' } });
    expect(body.goTo).toMatch(/^\/probleme\//);
  });

  it('asks somebody with an account before an invitation gives her a role', async () => {
    const [admin, guide] = [await test.as('company_admin'), await test.as('moderator')];
    await admin.browser.post('/organisation/invitations', { email: guide.email, name: 'Wer auch immer' });
    const token = await tokenFor(guide.email);
    expect((await confirm(token)).body.code).toBe('sign_in.choice_missing');
    const before = await has(guide);
    expect((await confirm(token, false)).body.session?.role).toBe('moderator');
    expect(await has(guide)).toEqual(before);
  });
});
