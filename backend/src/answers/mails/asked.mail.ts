import type { RecipientRole } from '@domain/answers';
import type { Day } from '@domain/calendar';
import { mail, quietText } from '@backend/platform/mail';
import { matchFoot, otherIn, sampleMatch, turn, type AboutMatch } from './answer-data';

export interface AskedData {
  readonly about: AboutMatch | null;
  /** What the other side wrote with it; may be empty. */
  readonly sentence: string;
  readonly dueOn: Day;
  /** A guide where nobody of this side has an account, who passes it on. */
  readonly role: RecipientRole;
}

/** Somebody is interested and asks: with the last day of the answer clock. */
export const askedMail = mail<AskedData>({
  class: 'must_arrive',
  samples: [
    { about: sampleMatch, sentence: 'Können Sie uns zwei Tage lang zusehen?', dueOn: '2026-12-08', role: 'side' },
    { about: { ...sampleMatch, otherSide: 'science' }, sentence: '', dueOn: '2026-12-08', role: 'guide' },
    { about: null, sentence: '', dueOn: '2026-12-08', role: 'side' },
  ],
  write: ({ about, sentence, dueOn, role }, context) => {
    if (!about) return quietText(context);
    const { asked } = context.say.answers;
    const lines = sentence === '' ? [] : [{ label: '', text: context.words.quoted(sentence) }];
    return {
      subject: asked.subject(about.title),
      title: asked.title(otherIn(context, about)),
      blocks: [
        ...turn(about, context, asked.waits[role](context.words.weekday(dueOn)), asked.act[role], lines, role),
        { kind: 'paragraph', text: asked.declining },
        ...(role === 'guide' ? [{ kind: 'paragraph' as const, text: asked.standIn }] : []),
      ],
      foot: matchFoot(context, role),
    };
  },
});
