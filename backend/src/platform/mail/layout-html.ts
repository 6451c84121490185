import type { Language } from '@contract/words';
import type { Block, Item, Link, MailText } from './blocks';
import { COLOUR as C, PLATFORM_FONT, SHAPE, VOICE_FONT } from './colours';
import { Html, html } from './html';

const PAD = '0 36px';

/** A full-width row of the 600 px column. */
const row = (content: Html, style = ''): Html =>
  html`<tr>
    <td style="padding:${PAD};${style}">${content}</td>
  </tr>`;

const button = ({ label, url }: Link): Html =>
  html`<a
    href="${url}"
    style="display:inline-block;background:${C.ink};color:${C.paper};font:bold 16px/20px ${PLATFORM_FONT};text-decoration:none;padding:14px 20px;border-radius:3px"
    >${label}</a
  >`;

const links = (all: readonly Link[]): Html =>
  html`${all.map(({ label, url }, at) => html`<a href="${url}" style="color:${C.ink};font-weight:bold;text-decoration:underline;${at < all.length - 1 ? 'margin-right:18px' : ''}">${label}</a> `)}`;

const voice = (text: string, size: number, language?: string): Html =>
  html`<span ${language ? html`lang="${language}"` : ''} style="font:normal ${size}px/1.3 ${VOICE_FONT};color:${C.ink}"
    >${text}</span
  >`;

/** Somebody's own words in between, said to be in their language. */
const spoken = (text: string, language?: string): Html =>
  language ? html`<span lang="${language}">${text}</span>` : html`${text}`;

const itemBody = (item: Item, size: number): Html =>
  html` <p style="margin:0 0 6px;font:15px/1.4 ${PLATFORM_FONT};color:${C.ink2}">
      <b style="color:${C[item.side]}">${SHAPE[item.side]} ${item.sideWord}</b>&nbsp; ${item.meta}
    </p>
    <p style="margin:0 0 8px">${voice(item.title, size, item.titleLanguage)}</p>
    ${item.lines.map((line) => html`<p style="margin:0 0 4px;font:15px/1.45 ${PLATFORM_FONT};color:${C.ink}"><b>${line.label}</b> ${spoken(line.text, line.language)}</p>`)}
    ${item.links.length > 0 && html`<p style="margin:14px 0 0;font:15px/2 ${PLATFORM_FONT}">${links(item.links)}</p>`}`;

const turn = (label: string, item: Item): Html => {
  const [first, ...others] = item.links;
  return html`<tr>
    <td style="padding:24px 36px;background:${C.turn};border-top:2px solid ${C.ink};border-bottom:2px solid ${C.ink}">
      <p style="margin:0 0 8px;font:bold 15px/1.4 ${PLATFORM_FONT};color:${C.ink}">${label}</p>
      ${itemBody({ ...item, links: [] }, 24)} ${first && html`<p style="margin:16px 0 0">${button(first)}</p>`}
      ${others.length > 0 && html`<p style="margin:14px 0 0;font:15px/2 ${PLATFORM_FONT}">${links(others)}</p>`}
    </td>
  </tr>`;
};

function blockRow(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return row(
        html`<h2 style="margin:28px 0 12px;font:bold 20px/1.25 ${PLATFORM_FONT};color:${C.ink}">${block.text}</h2>`,
      );
    case 'paragraph':
      return row(html`<p style="margin:0 0 16px;font:16px/1.5 ${PLATFORM_FONT};color:${C.ink}">${block.text}</p>`);
    case 'small':
      return row(html`<p style="margin:0 0 10px;font:14px/1.5 ${PLATFORM_FONT};color:${C.ink2}">${block.text}</p>`);
    case 'voice':
      return row(
        html`<p style="margin:0 0 18px;padding-left:14px;border-left:2px solid ${C.ink}">
          ${voice(block.text, 18, block.language)}
        </p>`,
      );
    case 'button':
      return row(html`<p style="margin:8px 0 24px">${button(block.link)}</p>`);
    case 'links':
      return row(html`<p style="margin:0 0 14px;font:14px/2 ${PLATFORM_FONT}">${links(block.links)}</p>`);
    case 'turn':
      return turn(block.label, block.item);
    case 'item':
      return row(itemBody(block.item, 20), `padding-top:18px;padding-bottom:18px;border-bottom:1px solid ${C.line}`);
    case 'rule':
      return html`<tr>
        <td style="padding:0;border-top:4px solid ${C.ink};height:20px;line-height:20px">&nbsp;</td>
      </tr>`;
  }
}

/** The mail as one 600 px column of tables with inline styles: no pictures, no web fonts, nothing that reports back. */
export function layoutHtml(mail: MailText, language: Language, date: string): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light" />
        <title>${mail.subject}</title>
      </head>
      <body style="margin:0;background:${C.paper2}">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${C.paper2}">
          <tr>
            <td align="center">
              <table
                role="presentation"
                width="600"
                cellpadding="0"
                cellspacing="0"
                style="width:100%;max-width:600px;background:${C.paper}"
              >
                <tr>
                  <td
                    style="padding:22px 36px;border-bottom:2px solid ${C.ink};font:bold 18px/1.3 ${PLATFORM_FONT};color:${C.ink}"
                  >
                    Dialogwerk <span style="float:right;font:14px/1.6 ${PLATFORM_FONT};color:${C.ink3}">${date}</span>
                  </td>
                </tr>
                ${row(html`<h1 style="margin:30px 0 14px;font:bold 30px/1.15 ${PLATFORM_FONT};letter-spacing:-0.4px;color:${C.ink}">${mail.title}</h1>`)}
                ${mail.blocks.map(blockRow)}
                <tr>
                  <td style="height:20px;line-height:20px">&nbsp;</td>
                </tr>
              </table>
              <table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px">
                <tr>
                  <td style="height:24px;line-height:24px">&nbsp;</td>
                </tr>
                ${mail.foot.map(blockRow)}
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>`.source;
}
