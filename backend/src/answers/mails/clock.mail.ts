import type { ClockStage } from '@domain/answers';
import type { Day } from '@domain/calendar';
import { mail, quietText, type MailContext } from '@backend/platform/mail';
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

export interface Waits {
  readonly about: AboutMatch | null;
  readonly stage: Exclude<ClockStage, 'lapsed'> | 'again';
  /** Working days that have passed since the request. */
  readonly day: number;
  readonly dueOn: Day;
  /** Who was asked, for deputies and guides; empty where that side stays unnamed. */
  readonly askedName: string;
}

const waits = (stage: Waits['stage']): Waits => ({
  about: sampleMatch,
  stage,
  day: 5,
  dueOn: '2026-12-08',
  askedName: 'Labor für Dichtungen',
});

type Say = (data: Waits, words: MailContext['words']) => { title: string; label: string };

const DE: Readonly<Record<Waits['stage'], Say>> = {
  first_reminder: ({ dueOn }, words) => ({
    title: 'Eine Anfrage wartet auf Sie',
    label: `Bitte bis ${words.weekday(dueOn)}`,
  }),
  second_reminder: ({ dueOn }, words) => ({
    title: 'Bitte antworten Sie bis morgen oder sagen Sie kurz ab',
    label: `Letzter Tag: ${words.weekday(dueOn)}`,
  }),
  deputy: ({ askedName }) => ({
    title: `${askedName || 'Die andere Seite'} hat noch nicht geantwortet`,
    label: 'Die Frist ist vorbei. Können Sie nachfragen oder vertreten?',
  }),
  guide: ({ askedName, day }) => ({
    title: `${askedName || 'Die andere Seite'} hat seit ${day} Arbeitstagen nicht geantwortet`,
    label: 'Bitte fragen Sie persönlich nach',
  }),
  again: () => ({ title: 'Sie wollten wieder gefragt werden', label: 'Sie sind wieder dran' }),
};

const EN: Readonly<Record<Waits['stage'], Say>> = {
  first_reminder: ({ dueOn }, words) => ({
    title: 'A request waits for you',
    label: `Please answer by ${words.weekday(dueOn)}`,
  }),
  second_reminder: ({ dueOn }, words) => ({
    title: 'Please answer by tomorrow, or just say no',
    label: `Last day: ${words.weekday(dueOn)}`,
  }),
  deputy: ({ askedName }) => ({
    title: `${askedName || 'The other side'} has not answered yet`,
    label: 'The deadline has passed. Can you ask, or stand in?',
  }),
  guide: ({ askedName, day }) => ({
    title: `${askedName || 'The other side'} has not answered for ${day} working days`,
    label: 'Please ask in person',
  }),
  again: () => ({ title: 'You wanted to be asked again', label: 'It is your turn again' }),
};

/** Somebody has been asked and has not answered: reminders, deputy, guide, and the end of a "later". */
export const clockMail = mail<Waits>({
  class: 'must_arrive',
  samples: [
    waits('first_reminder'),
    waits('second_reminder'),
    waits('deputy'),
    waits('guide'),
    waits('again'),
    { ...waits('first_reminder'), about: null },
  ],
  write: (data, context) => {
    const { about, stage } = data;
    if (!about) return quietText(context);
    const { language, words } = context;
    const { title, label } = (language === 'de' ? DE : EN)[stage](data, words);
    const act = language === 'de' ? 'Ansehen' : 'Look';
    return {
      subject: `${title}: ${about.title}`,
      title,
      blocks: turn(about, context, label, act),
      foot: matchFoot(language),
    };
  },
});

export interface Lapsed {
  readonly about: AboutMatch | null;
  readonly next: readonly NextBest[];
}

/** Nobody answered: told to the side that asked, with others to try. */
export const lapsedMail = mail<Lapsed>({
  class: 'must_arrive',
  samples: [
    { about: sampleMatch, next: sampleNext },
    { about: sampleMatch, next: [] },
    { about: null, next: [] },
  ],
  write: ({ about, next }, context) => {
    if (!about) return quietText(context);
    const { language } = context;
    const de = language === 'de';
    return {
      subject: de ? `Keine Antwort: ${about.title}` : `No answer: ${about.title}`,
      title: de ? `${otherIn(language, about)} hat nicht geantwortet` : `${otherIn(language, about)} has not answered`,
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        {
          kind: 'paragraph',
          text: de
            ? 'Wir haben mehrmals nachgefragt. Warten Sie nicht länger darauf. Kommt doch noch eine Antwort, erfahren Sie es.'
            : 'We asked several times. Do not wait for it any longer. If an answer comes after all, you will hear.',
        },
        ...nextBlocks(next, context),
      ],
      foot: matchFoot(language),
    };
  },
});
