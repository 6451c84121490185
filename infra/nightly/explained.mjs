/**
 * What Schemathesis reports and what is right all the same. `code` is its code of the check, `operations` what it is
 * about; whatever no entry covers fails the night.
 *
 * @type {readonly { code: string; operations: RegExp; why: string }[]}
 */
export const EXPLAINED = [
  {
    code: 'ST202',
    operations: /^POST \/(mail-answers|mail-answers\/look|sign-in\/confirm)$/,
    why: 'Links from mails: a token that was never given out is answered like one that has ended (410), so that nobody learns which there are. The check counts 410 as a refusal of good data.',
  },
  {
    code: 'ST202',
    operations: /^(POST|PUT) \/(sign-in$|account$|organisation|group$|challenges|offerings|conversations|watches)/,
    why: 'Texts are measured after tidying (control characters dropped, white space joined, ends trimmed), and codes of sectors and topics are compared with the reference data: JSON Schema can say neither. The answer is 422 and names the field.',
  },
  {
    code: 'ST202',
    operations: /^Stateful tests$/,
    why: 'The same two reasons, met on the way; and ids that Schemathesis reads from answers that hold null, and sends as the word "None".',
  },
  {
    code: 'ST302',
    operations: /^Stateful tests$/,
    why: 'A new challenge is a draft: it has no "more like this" and no ending before it is public, and foreign things answer 404.',
  },
];
