import type { Block, Item, Link, MailText } from './blocks';
import { SHAPE } from './colours';

const linkLine = ({ label, url }: Link): string => `${label}: ${url}`;

const itemText = (item: Item): string =>
  [
    `${SHAPE[item.side]} ${item.sideWord}  ${item.meta}`,
    item.title,
    ...item.lines.map((line) => `${line.label} ${line.text}`),
    ...item.links.map(linkLine),
  ].join('\n');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(block.text.length, 60))}`;
    case 'paragraph':
    case 'small':
      return block.text;
    case 'voice':
      return block.text.replace(/^/gm, '> ');
    case 'button':
      return linkLine(block.link);
    case 'links':
      return block.links.map(linkLine).join('\n');
    case 'turn':
      return `>> ${block.label}\n${itemText(block.item)}`;
    case 'item':
      return itemText(block.item);
    case 'rule':
      return '='.repeat(40);
  }
}

/** The same mail as plain text. */
export const layoutText = (mail: MailText): string =>
  [mail.title, ...mail.blocks.map(blockText), '-- ', ...mail.foot.map(blockText)].join('\n\n') + '\n';
