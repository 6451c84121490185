import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { SmtpTransport } from './smtp-transport';
import type { Letter } from './transport';

const letter: Letter = {
  subject: 'Ihre Woche: eine Anfrage, vier Treffer',
  html: '<p>Grüße</p>',
  text: 'Grüße',
  to: 'anna@werk.example',
  messageId: '<1@werk.example>',
};
const unsubscribe = { page: 'https://werk.example/abbestellen#x', post: 'https://werk.example/api/unsubscribe/x' };

/** A server that keeps what it accepts; addresses that begin with "no" are refused. */
async function sink() {
  const kept: { raw: string; mail: ParsedMail; to: string[] }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) => {
      const refused = Object.assign(new Error('no such mailbox'), { responseCode: 550 });
      const busy = Object.assign(new Error('come back later'), { responseCode: 451 });
      done(address.startsWith('no') ? refused : address.startsWith('busy') ? busy : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        void simpleParser(raw).then((mail) => {
          kept.push({ raw, mail, to: session.envelope.rcptTo.map(({ address }) => address) });
          done();
        });
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return { kept, url: `smtp://127.0.0.1:${port}`, close: () => new Promise<void>((done) => server.close(done)) };
}

describe('the SMTP transport', () => {
  let server: Awaited<ReturnType<typeof sink>>;
  let transport: SmtpTransport;
  beforeAll(async () => {
    const key = join(mkdtempSync(join(tmpdir(), 'dkim-')), 'key.pem');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    server = await sink();
    transport = new SmtpTransport(server.url, {
      mailFrom: 'Dialogwerk <post@werk.example>',
      dkim: { domain: 'werk.example', selector: 'one', keyFile: key },
    });
  });
  afterAll(async () => {
    await transport.close();
    await server.close();
  });

  it('hands over both parts, the fixed Message-ID and one-click headers that DKIM covers', async () => {
    await transport.deliver({ ...letter, unsubscribe });
    const { mail, raw } = server.kept.at(-1) ?? {};
    expect(mail).toMatchObject({ subject: letter.subject, messageId: letter.messageId, text: 'Grüße' });
    expect(mail?.html).toContain('Grüße');
    expect(raw).toContain(`List-Unsubscribe: <${unsubscribe.post}>`);
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    const signed = /DKIM-Signature:[^]*?;\s+h=([^;]*);/
      .exec(raw ?? '')?.[1]
      ?.replace(/\s/g, '')
      .toLowerCase()
      .split(':');
    expect(signed).toEqual(expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'from', 'message-id']));
  });

  it('sends no such headers with a mail that one cannot unsubscribe from', async () => {
    await transport.deliver(letter);
    expect(server.kept.at(-1)?.raw).not.toContain('List-Unsubscribe');
  });

  it.each([
    ['no@werk.example', 'refused'],
    ['busy@werk.example', 'later'],
  ])('calls a refusal of %s "%s"', async (to, how) => {
    await expect(transport.deliver({ ...letter, to })).rejects.toMatchObject({ how });
  });

  it('calls an unreachable server "later"', async () => {
    const nowhere = new SmtpTransport('smtp://127.0.0.1:1', { mailFrom: 'a@werk.example', dkim: undefined });
    await expect(nowhere.deliver(letter)).rejects.toMatchObject({ how: 'later' });
    await nowhere.close();
  });

  it('lets no text grow a header or a recipient', async () => {
    const nasty = fc.string({
      unit: fc.constantFrom('\r', '\n', '\0', '\u202e', '\ud800', ':', ',', '<', '>', 'Bcc', 'x', ' '),
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(nasty, async (subject) => {
        await transport.deliver({ ...letter, subject });
        const { mail, to } = server.kept.at(-1) ?? {};
        expect(to).toEqual([letter.to]);
        expect(mail?.headers.has('bcc')).toBe(false);
        expect(mail?.headers.has('x')).toBe(false);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
