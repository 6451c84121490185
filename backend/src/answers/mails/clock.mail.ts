import type { ClockStage, RecipientRole } from '@domain/answers';
import type { Day } from '@domain/calendar';
import { mail, quietText } from '@backend/platform/mail';
import {
  matchFoot,
  otherIn,
  nextBlocks,
  sampleMatch,
  sampleNext,
  turn,
  type AboutMatch,
  type NextBest,
} from './answer-data';

export interface WaitsData {
  readonly about: AboutMatch | null;
  readonly stage: Exclude<ClockStage, 'lapsed'> | 'again';
  /** Working days that have passed since the request. */
  readonly day: number;
  readonly dueOn: Day;
  /** The people of a side can answer; a stand-in of another organisation and a guide can ask. */
  readonly role: RecipientRole;
  /** Who was asked, for deputies and guides; empty where that side stays unnamed. */
  readonly askedName: string;
}

/** For whom each mail is a sample. */
const ROLE_OF = {
  first_reminder: 'side',
  second_reminder: 'side',
  deputy: 'stand_in',
  guide: 'guide',
  again: 'side',
} as const satisfies Record<WaitsData['stage'], RecipientRole>;

const waits = (stage: WaitsData['stage']): WaitsData => ({
  about: sampleMatch,
  stage,
  role: ROLE_OF[stage],
  day: 5,
  dueOn: '2026-12-08',
  askedName: 'Labor für Dichtungen',
});

/** Somebody has been asked and has not answered: reminders, deputy, guide, and the end of a "later". */
export const clockMail = mail<WaitsData>({
  class: 'must_arrive',
  samples: [
    waits('first_reminder'),
    waits('second_reminder'),
    waits('deputy'),
    { ...waits('deputy'), role: 'side' },
    waits('guide'),
    waits('again'),
    { ...waits('first_reminder'), about: null },
  ],
  write: (data, context) => {
    const { about, stage, role } = data;
    if (!about) return quietText(context);
    const { clock, reminders } = context.say.answers;
    const days = { askedName: data.askedName, dueOn: context.words.weekday(data.dueOn), days: data.day, role };
    const title = reminders[stage].title(days);
    return {
      subject: clock.subject(title, about.title),
      title,
      blocks: turn(about, context, reminders[stage].label(days), clock.act, [], role),
      foot: matchFoot(context, role),
    };
  },
});

export interface LapsedData {
  readonly about: AboutMatch | null;
  readonly next: readonly NextBest[];
}

/** Nobody answered: told to the side that asked, with others to try. */
export const lapsedMail = mail<LapsedData>({
  class: 'must_arrive',
  samples: [
    { about: sampleMatch, next: sampleNext },
    { about: sampleMatch, next: [] },
    { about: null, next: [] },
  ],
  write: ({ about, next }, context) => {
    if (!about) return quietText(context);
    const { lapsed } = context.say.answers;
    return {
      subject: lapsed.subject(about.title),
      title: lapsed.title(otherIn(context, about)),
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        { kind: 'paragraph', text: lapsed.text },
        ...nextBlocks(next, context),
      ],
      foot: matchFoot(context),
    };
  },
});
