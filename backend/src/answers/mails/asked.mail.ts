import type { Day } from '@domain/calendar';
import { mail, quietText } from '@backend/platform/mail';
import { matchFoot, otherIn, sampleMatch, turn, type AboutMatch } from './answer-data';

export interface Asked {
  readonly about: AboutMatch | null;
  /** What the other side wrote with it; may be empty. */
  readonly sentence: string;
  readonly dueOn: Day;
  /** Whether nobody of this side has an account, so that a guide gets the mail and passes it on. */
  readonly standIn: boolean;
}

/** Somebody is interested and asks: with the last day of the answer clock. */
export const askedMail = mail<Asked>({
  class: 'must_arrive',
  samples: [
    { about: sampleMatch, sentence: 'Können Sie uns zwei Tage lang zusehen?', dueOn: '2026-12-08', standIn: false },
    { about: { ...sampleMatch, otherSide: 'science' }, sentence: '', dueOn: '2026-12-08', standIn: true },
    { about: null, sentence: '', dueOn: '2026-12-08', standIn: false },
  ],
  write: ({ about, sentence, dueOn, standIn }, context) => {
    if (!about) return quietText(context);
    const { language, words } = context;
    const de = language === 'de';
    const by = words.weekday(dueOn);
    const lines = sentence === '' ? [] : [{ label: '', text: de ? `„${sentence}“` : `“${sentence}”` }];
    const waits = de ? `Wartet auf Sie bis ${by}` : `Waits for you until ${by}`;
    return {
      subject: de ? `Anfrage: ${about.title}` : `Request: ${about.title}`,
      title: de ? `${otherIn(language, about)} ist interessiert` : `${otherIn(language, about)} is interested`,
      blocks: [
        ...turn(about, context, waits, de ? 'Ansehen und antworten' : 'Look and answer', lines),
        {
          kind: 'paragraph',
          text: de
            ? 'Auch eine Absage hilft: Ein Grund genügt, und die andere Seite kann weitersuchen.'
            : 'A no helps too: one reason is enough, and the other side can look elsewhere.',
        },
        ...(standIn
          ? [
              {
                kind: 'paragraph' as const,
                text: de
                  ? 'Auf dieser Seite hat noch niemand ein Konto. Bitte fragen Sie dort persönlich nach.'
                  : 'Nobody on this side has an account yet. Please ask there in person.',
              },
            ]
          : []),
      ],
      foot: matchFoot(language),
    };
  },
});
