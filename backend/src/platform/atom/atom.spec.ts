import { atom, type AtomEntry } from './atom';

const entry = (change: Partial<AtomEntry> = {}): AtomEntry => ({
  id: '6f1c1c3e-2b9b-4c4e-9b0a-0c7f0e0f1a2b',
  language: 'de',
  title: 'Blasen im Lack',
  link: 'https://dialogwerk.example/probleme/1',
  author: 'Lackwerk GmbH',
  text: 'Wir sehen sie zu spät.',
  publishedAt: new Date('2026-11-24T09:00:00Z'),
  ...change,
});
const feed = (...entries: AtomEntry[]) =>
  atom({
    language: 'de',
    title: 'Suche: „Lack & Farbe“',
    self: 'https://dialogwerk.example/api/feeds/search.atom?q=Lack&kind=challenge',
    page: 'https://dialogwerk.example/finden?q=Lack',
    entries,
  });

describe('an Atom feed', () => {
  it('escapes every text and address', () => {
    const { text } = feed(entry({ title: '<b>"Lack" & \'Farbe\'</b>', author: 'A & B', text: ']]> <script>' }));
    expect(text).toContain('<title>&lt;b&gt;&quot;Lack&quot; &amp; &apos;Farbe&apos;&lt;/b&gt;</title>');
    expect(text).toContain('<name>A &amp; B</name>');
    expect(text).toContain('<content type="text">]]&gt; &lt;script&gt;</content>');
    expect(text).toContain('feeds/search.atom?q=Lack&amp;kind=challenge"/>');
    expect(text).not.toMatch(/&(?!(amp|lt|gt|quot|apos);)/);
  });

  it('leaves out characters that XML cannot hold, and keeps the others', () => {
    const { text } = feed(entry({ title: 'a\u0000b\u0008c\ud800d\ufffee', text: 'ä\n🙂\tß' }));
    expect(text).toContain('<title>abcde</title>');
    expect(text).toContain('>ä\n🙂\tß<');
  });

  it('was last changed when its newest entry appeared, in whatever order they stand', () => {
    const late = new Date('2026-11-25T10:00:00Z');
    expect(feed(entry(), entry({ publishedAt: late }), entry()).changedAt).toBe(late.toISOString());
    const { text, changedAt } = feed();
    expect(changedAt).toBeNull();
    expect(text).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });

  it('says which language each entry is in', () => {
    expect(feed(entry({ language: 'en' })).text).toContain('<entry xml:lang="en">');
  });
});
