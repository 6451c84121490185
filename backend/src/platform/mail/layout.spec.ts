import { wordsLoaded } from '@backend/platform/words';
import { html } from './html';
import { mail, renderMail, type RenderedMail } from './mail';
import { linksIn, listPage, messagePage } from './mailbox-page';

const sample = mail({
  class: 'must_arrive',
  samples: [{ title: 'Teig & <Hefe>' }],
  write: ({ title }: { title: string }, { url, words }) => ({
    subject: `Neues\r\nBcc: x  zu ${title}`,
    title: 'Ihre Woche',
    blocks: [
      {
        kind: 'turn',
        label: 'Sie sind dran',
        item: {
          side: 'practice',
          sideWord: words.side.practice,
          meta: 'Kreuztal, 14 km',
          title,
          lines: [{ label: 'Dafür:', text: 'Gleiches Thema.' }],
          links: [{ label: 'Zusagen', url: url('/treffer/1') }],
        },
      },
      { kind: 'voice', text: 'Zwei\nZeilen' },
      { kind: 'small', text: 'Klein.' },
    ],
    foot: [{ kind: 'links', links: [{ label: 'Abbestellen', url: url('/abbestellen#t') }] }],
  }),
});
const render = () =>
  renderMail(
    sample,
    { title: 'Teig & <Hefe>' },
    {
      language: 'de',
      publicUrl: 'https://werk.example',
      at: new Date('2026-11-30T06:30:00Z'),
    },
  );

describe('the layout of mails', () => {
  let rendered: RenderedMail;
  beforeAll(async () => {
    await wordsLoaded;
    rendered = render();
  });

  it('escapes what it is given and leaves alone what it built', () => {
    expect(html`<b>${'<i>'}${html`<i>`}${null}${['&', 1]}</b>`.source).toBe('<b>&lt;i&gt;<i>&amp;1</b>');
  });

  it('says the same in both parts', () => {
    expect(rendered.html).toContain('Teig &amp; &lt;Hefe&gt;');
    expect(rendered.text).toContain('Teig & <Hefe>');
    for (const part of [rendered.html, rendered.text])
      for (const said of [
        'https://werk.example/treffer/1',
        'https://werk.example/abbestellen#t',
        'Sie sind dran',
        'Betrieb',
      ])
        expect(part).toContain(said);
    expect(rendered.html).toContain('30.\u00a0November\u00a02026');
  });

  it('keeps the subject on one line', () => {
    expect(rendered.subject).toBe('Neues Bcc: x zu Teig & <Hefe>');
  });

  it('loads nothing from anywhere', () => {
    expect(rendered.html).not.toMatch(/<img|<link|@import|url\(|src=/);
  });

  it('is listed and shown in the local mailbox with its links', () => {
    const message = {
      id: '1',
      messageId: '<1@x>',
      toAddress: 'a@b.example',
      headers: {},
      arrival: '1',
      at: new Date(0),
      ...rendered,
    };
    expect(linksIn(rendered.text)).toEqual(['https://werk.example/treffer/1', 'https://werk.example/abbestellen#t']);
    expect(listPage([message], '"><b>')).toContain('&quot;&gt;&lt;b&gt;');
    expect(messagePage(message)).toContain('href="https://werk.example/treffer/1"');
  });
});
