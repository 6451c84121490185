import { html, Html } from './html';
import type { MailboxMessage } from './mailbox-message.entity';

const page = (title: string, body: Html): string =>
  html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="/dev/mailbox.css" />
      </head>
      <body>
        ${body}
      </body>
    </html>`.source;

const when = (at: Date): string =>
  new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' }).format(at);

/** Addresses in a plain text part, in order, each once. */
export const linksIn = (text: string): readonly string[] => [...new Set(text.match(/https?:\/\/[^\s<>"]+/g) ?? [])];

/** The list of delivered mails, newest first. */
export const listPage = (messages: readonly MailboxMessage[], to: string): string =>
  page(
    'Postfach dieser Installation',
    html`<header><a href="/">Dialogwerk</a></header>
      <main>
        <h1>Postfach dieser Installation</h1>
        <p>Ohne Mailserver landen hier alle Mails. Diese Seite gibt es nur zum Ausprobieren.</p>
        <form action="/dev/mailbox">
          <label for="to">Nur an diese Adresse</label>
          <input id="to" name="to" type="email" value="${to}" autocomplete="off" /> <button>Zeigen</button>
        </form>
        ${
          messages.length === 0
            ? html`<p>Noch keine Mail.</p>`
            : html`<ol>
                ${messages.map((one) => html`<li><a href="/dev/mailbox/${one.id}">${one.subject}</a><br /><small>an ${one.toAddress}, ${when(one.at)}</small></li>`)}
              </ol>`
        }
      </main>`,
  );

/** One mail: head, HTML part in a closed frame, links, plain text part. */
export const messagePage = (message: MailboxMessage): string =>
  page(
    message.subject,
    html`<header><a href="/dev/mailbox">Alle Mails</a></header>
      <main>
        <h1>${message.subject}</h1>
        <dl>
          <dt>An</dt>
          <dd>${message.toAddress}</dd>
          <dt>Am</dt>
          <dd>${when(message.at)}</dd>
          <dt>Message-ID</dt>
          <dd>${message.messageId}</dd>
          ${Object.entries(message.headers).map(
            ([name, value]) =>
              html`<dt>${name}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>
        <h2>Links in dieser Mail</h2>
        <ul>
          ${linksIn(message.text).map((link) => html`<li><a href="${link}">${link}</a></li>`)}
        </ul>
        <h2>So sieht sie aus</h2>
        <iframe src="/dev/mailbox/${message.id}/html" title="Die Mail als HTML"></iframe>
        <h2>Textteil</h2>
        <pre tabindex="0">${message.text}</pre>
      </main>`,
  );

export const mailboxStyle = `
:root { color-scheme: light dark; font: 17px/1.5 Arial, sans-serif; }
body { margin: 0; }
header, main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
header { font-weight: bold; }
a { color: inherit; }
ol { list-style: none; padding: 0; }
li { padding: 0.6rem 0; border-bottom: 1px solid; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.2rem 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 60rem; border: 1px solid; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid; padding: 1rem; }
input, button { font: inherit; padding: 0.5rem; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
@media (max-width: 40rem) { dl { display: block; } dt { font-weight: bold; } }
`;
