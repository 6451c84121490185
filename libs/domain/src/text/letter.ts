/** Whoever pastes a mail pastes what surrounds it, too: who it is to, who it is from, what the law wants to be said. */

/** To whom a letter is: its first line, or the words before its first sentence where the lines were lost. */
const GREETING = new RegExp(
  String.raw`^\s*(?:` +
    [
      String.raw`sehr\s+(?:geehrte|verehrte)[^,!\n]{0,80}[,!]`,
      String.raw`(?:liebe[rs]?|werter?)\b(?!\s+(?:zu|zum|zur|und|auf|an)\b)[^,!.\n]{0,80}[,!]`,
      String.raw`(?:guten\s+(?:tag|morgen|abend)|gr(?:ü|ue)(?:ß|ss)\s+gott|hallo|moin(?:\s+moin)?|servus|hi|hello|hey)(?:\s+[^,!.\n]{1,60})?[,!]`,
      String.raw`dear\b[^,!:\n]{0,80}[,!:]`,
      String.raw`to\s+whom\s+it\s+may\s+concern[,:]?`,
    ].join('|') +
    ')',
  'iu',
);

/** With what a letter ends; who it is from follows. */
const CLOSING = new RegExp(
  String.raw`(?:^|(?<=[.!?…]["“”)]?[ \t]+))(?:` +
    [
      String.raw`(?:vielen\s+dank|besten\s+dank|herzlichen\s+dank|danke|dank)[^.!?\n]{0,30}\s(?:und|&)\s+(?:\p{L}+\s+){0,2}(?:gr(?:ü|u|ue)(?:ß|ss)e?n?)\b`,
      String.raw`(?:mit\s+)?(?:(?:ganz\s+)?(?:freundliche|beste|herzliche|viele|liebe|sch(?:ö|oe)ne|kollegiale|sonnige)[nrms]?\s+)+gr(?:ü|ue)(?:ß|ss)(?:e|en)?\b`,
      String.raw`(?:mit\s+)?\p{L}+en?\s+gr(?:ü|ue)(?:ß|ss)en?(?=[\s,.!]*\n)`,
      String.raw`gr(?:u|ü|ue)(?:ß|ss)(?:\s+(?:aus|vom|von|und)\b)?(?=[\s,]*\n)`,
      String.raw`hochachtungsvoll\b`,
      String.raw`(?:mfg|lg|vg|bg)\b(?=[\s,.!]*(?:\n|$|\p{Lu}))`,
      String.raw`(?:thanks|thank\s+you|many\s+thanks)[^.!?\n]{0,30}\s(?:and|&)\s+(?:\p{L}+\s+){0,2}(?:regards|wishes)\b`,
      String.raw`(?:(?:with\s+)?(?:kind|best|warm|kindest|warmest)\s+)+(?:regards|wishes)\b`,
      String.raw`(?:regards|cheers|sincerely)(?=[\s,]*\n)`,
      String.raw`yours\s+(?:sincerely|faithfully|truly)\b`,
      String.raw`(?:sincerely|respectfully)\s+yours\b`,
    ].join('|') +
    ')',
  'imu',
);

/** Where an older letter begins that is answered or passed on. */
const QUOTED = new RegExp(
  [
    String.raw`^[ \t]*-{2,}[ \t]*(?:urspr(?:ü|ue)ngliche\s+nachricht|weitergeleitete\s+nachricht|original\s+message|forwarded\s+message)\b`,
    String.raw`^[ \t]*am\s[^\n]{4,80}\sschrieb\b[^\n]{0,120}:[ \t]*$`,
    String.raw`^[ \t]*on\s[^\n]{4,80}\swrote:[ \t]*$`,
    String.raw`^[ \t]*\*?(?:von|from):\*?[^\n]+\n(?:[^\n]*\n)?[ \t]*\*?(?:gesendet|datum|an|betreff|sent|date|to|subject):`,
  ].join('|'),
  'imu',
);

/** Sentences that speak of the letter itself and of how to answer it. */
const ABOUT_ITSELF = new RegExp(
  '^\\s*(?:' +
    [
      String.raw`(?:f(?:ü|ue)r|bei)\s+(?:weitere\s+)?(?:r(?:ü|ue)ckfragen|fragen)\s+(?:stehe|stehen|erreichen)\b`,
      String.raw`(?:(?:ü|ue)ber|f(?:ü|ue)r)\s+(?:einen?|ihren?|eine\s+kurze)\s+(?:r(?:ü|ue)ckruf|r(?:ü|ue)ckmeldung|antwort|nachricht)\b[^.!?]{0,40}\b(?:freuen|dankbar)\b`,
      String.raw`(?:ich|wir)\s+freue?n?\s+(?:mich|uns)\s+(?:auf|(?:ü|ue)ber)\s+(?:ihre|eine|einen|ihren)\s+(?:baldige\s+)?(?:antwort|r(?:ü|ue)ckmeldung|r(?:ü|ue)ckruf|nachricht)\b`,
      String.raw`(?:im\s+anhang|anbei|in\s+der\s+anlage)\s+(?:noch|finden|sende|schicke)\b`,
      String.raw`darf\s+ich\s+ihnen\s+(?:kurz\s+)?(?:unser|mein|das)\s+(?:anliegen|problem)\b`,
      String.raw`(?:ich\s+habe|wir\s+haben)\s+ihre\s+(?:kontaktdaten|adresse|seite|mailadresse)\b`,
      String.raw`(?:auf\s+)?ihre\s+seite\s+(?:bin|sind|habe)\b`,
      String.raw`(?:ich|wir)\s+(?:weiß|weiss|wissen)\s+nicht,?\s+ob\s+(?:sie|ihr)\s+(?:daf(?:ü|ue)r|hierf(?:ü|ue)r)\b`,
      String.raw`(?:ich\s+wende\s+mich|wir\s+wenden\s+uns)\s+an\s+(?:sie|euch)\b`,
      String.raw`i\s+hope\s+this\s+(?:message|e-?mail|letter)\s+finds\s+you\b`,
      String.raw`i\s+was\s+given\s+your\s+(?:address|name|contact)\b`,
      String.raw`please\s+(?:do\s+not\s+hesitate|feel\s+free)\s+to\s+(?:contact|call|write)\b`,
      String.raw`(?:i|we)\s+look\s+forward\s+to\s+(?:hearing|your\s+(?:reply|answer))\b`,
    ].join('|') +
    ')',
  'iu',
);

/** Sentences that stand under letters because somebody wants them there. */
const DISCLAIMER = new RegExp(
  [
    String.raw`(?:diese|die)\s+(?:e-?)?(?:mail|nachricht)\b[^\n]{0,120}\b(?:vertraulich|bestimmt)`,
    String.raw`nicht\s+der\s+(?:richtige|beabsichtigte|vorgesehene)\s+(?:adressat|empf(?:ä|ae)nger)`,
    String.raw`irrt(?:ü|ue)mlich\s+erhalten`,
    String.raw`(?:bevor\s+sie|vor\s+dem)\b[^\n]{0,60}\b(?:mail|nachricht)\b[^\n]{0,30}\b(?:drucken|ausdrucken)`,
    String.raw`denken\s+sie\s+an\s+die\s+umwelt`,
    String.raw`(?:this|the)\s+(?:e-?mail|message)\b[^\n]{0,120}\b(?:confidential|intended|privileged)`,
    String.raw`(?:intended|named)\s+(?:recipient|addressee)`,
    String.raw`received\s+(?:it|this)\b[^\n]{0,40}\bin\s+error`,
    String.raw`before\s+(?:printing\s+this|you\s+print)`,
    String.raw`^\s*(?:hinweis\s+zum\s+datenschutz|confidentiality\s+notice)\b`,
    String.raw`(?:von\s+meinem|sent\s+from\s+my)\s+(?:iphone|ipad|android|mobil)`,
  ].join('|'),
  'iu',
);

/** Numbers, addresses and entries in registers: whom to ring, not what for. */
const REACHED_AT = new RegExp(
  [
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`(?:https?:\/\/|www\.)\S+`,
    String.raw`\b(?:tel(?:efon)?|fon|phone|fax|mobil|mobile|handy|durchwahl)\b[.:]?[ \t]*(?:\(?\+?\d[\d ()/.–-]{5,}\d|[-–][ \t]?\d{1,5})(?:[ \t]*,[ \t]*fax[.:]?[ \t]*[\d –-]+)?`,
    String.raw`(?<![\p{L}\d])(?:\+|00)\d[\d ()/-]{7,}\d`,
    String.raw`(?<![\p{L}\d]|(?:din|vde|iso|iec|en)[ \t-])\(?0\d{2,5}\)?[ \t]?[/ -][ \t]?\d[\d -]{3,}\d(?![\d:])`,
    String.raw`\b(?:amtsgericht|registergericht|ag)\s+\p{Lu}[\p{L} -]{2,30},?\s*hr[ab]\b\s*[\d ]*`,
    String.raw`\bhr[ab]\b[ \t:-]*(?:nr\.?[ \t]*)?\d[\d ]*`,
    String.raw`\b(?:ust|umsatzsteuer)[-. ]*id(?:ent\p{L}*)?[-. ]*(?:nr|nummer)?[.:]?[ \t]*[a-z]{2}[ \t]?\d{6,}`,
    String.raw`\biban\b[: ]*[a-z]{2}\d{2}[\d ]{10,30}`,
  ].join('|'),
  'giu',
);
/** A line that names who leads or registers a firm says nothing else. */
const REGISTERED =
  /^[^\n]*\b(?:gesch(?:ä|ae)ftsf(?:ü|ue)hr(?:er|erin|ung)\s*:|amtsgericht|registergericht|managing\s+directors?\s*:)[^\n]*$/gimu;

/** With what somebody goes on after the end of a letter. */
const POSTSCRIPT = /^\s*(?:p\.?\s?s\b|nachtrag\b|nachsatz\b)/iu;
/** So little before a closing is no letter that ends there. */
const LETTER = 4;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
const cut = (text: string, from: number, to = text.length): string =>
  text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to);

const wordCount = (line: string): number => line.match(/\p{L}{2,}/gu)?.length ?? 0;

/** Blanks from the closing on, up to a postscript. */
function withoutSignature(text: string): string {
  const closing = CLOSING.exec(text);
  if (!closing || wordCount(text.slice(0, closing.index)) < LETTER) return text;
  const lines = text.slice(closing.index).split('\n');
  const more = lines.findIndex((line) => POSTSCRIPT.test(line));
  const signed = more < 0 ? lines : lines.slice(0, more);
  return cut(text, closing.index, closing.index + signed.join('\n').length);
}

/** Blanks sentences that say whom a letter is meant for, or how to answer it. */
const withoutPhrases = (text: string): string =>
  text.replace(/[^\n.!?]+[.!?]*/gu, (sentence) =>
    DISCLAIMER.test(sentence) || ABOUT_ITSELF.test(sentence) ? blank(sentence) : sentence,
  );

/**
 * The text with blanks in place of what makes it a letter and tells no subject: greeting, closing and signature,
 * disclaimer, quoted mail, numbers to ring. Offsets stay. What is nothing but a letter is left as it is.
 */
export function withoutLetter(text: string): string {
  let rest = text.replace(/^[ \t]*>.*$/gmu, blank);
  const quoted = QUOTED.exec(rest);
  if (quoted) rest = cut(rest, quoted.index);
  rest = withoutSignature(rest);
  const greeting = GREETING.exec(rest);
  if (greeting) rest = cut(rest, 0, greeting[0].length);
  rest = withoutPhrases(rest).replace(REGISTERED, blank).replace(REACHED_AT, blank);
  return wordCount(rest) > 0 ? rest : text;
}
