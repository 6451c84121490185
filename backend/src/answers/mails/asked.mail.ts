import type { Hearer } from '@domain/answers';
import type { Day } from '@domain/calendar';
import { mail, quietText } from '@backend/platform/mail';
import { matchFoot, otherIn, sampleMatch, turn, type AboutMatch } from './answer-data';

export interface Asked {
  readonly about: AboutMatch | null;
  /** What the other side wrote with it; may be empty. */
  readonly sentence: string;
  readonly dueOn: Day;
  /** A guide where nobody of this side has an account, who passes it on. */
  readonly hearer: Hearer;
}

/** Somebody is interested and asks: with the last day of the answer clock. */
export const askedMail = mail<Asked>({
  class: 'must_arrive',
  samples: [
    { about: sampleMatch, sentence: 'Können Sie uns zwei Tage lang zusehen?', dueOn: '2026-12-08', hearer: 'side' },
    { about: { ...sampleMatch, otherSide: 'science' }, sentence: '', dueOn: '2026-12-08', hearer: 'guide' },
    { about: null, sentence: '', dueOn: '2026-12-08', hearer: 'side' },
  ],
  write: ({ about, sentence, dueOn, hearer }, context) => {
    if (!about) return quietText(context);
    const { asked } = context.say.answers;
    const lines = sentence === '' ? [] : [{ label: '', text: context.words.quoted(sentence) }];
    return {
      subject: asked.subject(about.title),
      title: asked.title(otherIn(context, about)),
      blocks: [
        ...turn(about, context, asked.waits[hearer](context.words.weekday(dueOn)), asked.act[hearer], lines, hearer),
        { kind: 'paragraph', text: asked.declining },
        ...(hearer === 'guide' ? [{ kind: 'paragraph' as const, text: asked.standIn }] : []),
      ],
      foot: matchFoot(context, hearer),
    };
  },
});
