import { renderMail } from '@backend/platform/mail';
import { wordsLoaded } from '@backend/platform/words';
import { digestMail, type DigestData } from './digest.mail';

const rendered = (data: DigestData, language: 'de' | 'en' = 'de') =>
  renderMail(digestMail, data, {
    language,
    publicUrl: 'https://dialogwerk.example',
    at: new Date('2026-11-16T06:30:00Z'),
  });
const [notice, week, day, late] = digestMail.samples as readonly [DigestData, DigestData, DigestData, DigestData];

describe('the digest', () => {
  beforeAll(() => wordsLoaded);

  it('says its content in the subject', () => {
    expect(rendered(week).subject).toBe('Ihre Woche: eine Anfrage, zwei Treffer');
    expect(rendered(day).subject).toBe('Ihr Tag: ein Treffer');
    expect(rendered(late).subject).toBe('Ihre zwei Wochen: eine Anfrage');
    expect(rendered(week, 'en').subject).toBe('Your week: one request, two matches');
  });

  it('puts what waits first and gives both sides of the argument for everything', () => {
    const { text } = rendered(week);
    expect(text.indexOf('Sie sind dran, bis Montag, 23.')).toBeGreaterThan(-1);
    expect(text.indexOf('Sie sind dran')).toBeLessThan(text.indexOf('Zwei neue Treffer'));
    expect(text.match(/Dafür/g)).toHaveLength(3);
    expect(text.match(/Dagegen/g)).toHaveLength(3);
    expect(text).toContain('Gleiches Thema: Oberflächen.');
    expect(text).toContain('noch 4 weitere');
  });

  it('shows a company what is offered, and to which of its own postings', () => {
    expect(rendered(week).text).toMatch(/Seeing paint defects[^]*Zu Ihrem Eintrag.*Blasen im Lack sehen wir zu spät/);
    expect(rendered(week).html).toContain('<span lang="de">Blasen im Lack sehen wir zu spät</span>');
  });

  it('says openly when a deadline has passed', () =>
    expect(rendered(late).text).toContain('Frist von 10 Arbeitstagen'));

  it.each(['de', 'en'] as const)('tells a council nothing but that there is something (%s)', (language) => {
    const { subject, html, text } = rendered(notice, language);
    expect(`${subject}${html}${text}`).not.toMatch(/Treffer|match|Anfrage|request|Lack/i);
  });

  it('offers four answers and the way out in both parts', () => {
    for (const part of [rendered(day).html, rendered(day).text]) {
      for (const kind of ['interested', 'declined', 'later']) {
        expect(part).toContain(`https://dialogwerk.example/antworten#${kind}/sample.token`);
      }
      expect(part).toContain('https://dialogwerk.example/treffer/00000000-0000-4000-8000-000000000004');
      expect(part).toContain('https://dialogwerk.example/abbestellen');
    }
  });
});
