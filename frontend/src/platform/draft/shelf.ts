import { DOCUMENT, inject, Injectable, InjectionToken } from '@angular/core';
import type { ChallengeDraft } from '@contract';
import { CHALLENGE_LIMITS, LOCKS, QUESTIONS, WORK_CHANGES, type Question } from '@domain/challenges';
import { FORMATS } from '@domain/offerings';

/** The name under which a draft lies; a page that changes a stored challenge brings a name of its own. */
export const SHELF_NAME = new InjectionToken<string>('shelf name', { factory: () => 'dw.draft' });

/** A draft as it lies on this device. */
export interface ShelvedDraft {
  readonly draft: ChallengeDraft;
  /** Questions whose lock the person has set herself; suggestions leave them alone. */
  readonly lockedByHand: readonly Question[];
  /** Passages she wants to leave as they are, as `question:text`. */
  readonly leftAsIs: readonly string[];
  /** Whether title and sector were set by her own hand. */
  readonly ownTitle: boolean;
  readonly ownSector: boolean;
  /** When it was put here, ISO 8601. */
  readonly at: string;
  /** Whether it went out with a sign-in link; then it is cleared as soon as the link is used. */
  readonly sent: boolean;
}

type Fields = Record<string, unknown>;
const fields = (given: unknown): Fields => (typeof given === 'object' && given !== null ? (given as Fields) : {});
const text = (given: unknown): string => (typeof given === 'string' ? given : '');
const textOrNull = (given: unknown): string | null => text(given) || null;
const texts = (given: unknown): string[] =>
  Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];
const oneOf = <T extends string>(list: readonly T[], given: unknown): T | null =>
  list.find((one) => one === given) ?? null;

const answerFrom = (given: unknown) => {
  const { text: words, lock } = fields(given);
  return { text: text(words), lock: oneOf(LOCKS, lock) ?? 'everyone' };
};

function draftFrom(given: unknown): ChallengeDraft {
  const found = fields(given);
  const answers = fields(found['answers']);
  return {
    title: text(found['title']),
    answers: {
      what: answerFrom(answers['what']),
      where: answerFrom(answers['where']),
      cost: answerFrom(answers['cost']),
      tried: answerFrom(answers['tried']),
      enough: answerFrom(answers['enough']),
    },
    topics: texts(found['topics']).slice(0, CHALLENGE_LIMITS.topics),
    sector: textOrNull(found['sector']),
    plz: textOrNull(found['plz']),
    formats: FORMATS.filter((format) => texts(found['formats']).includes(format)),
    changesWork: oneOf(WORK_CHANGES, found['changesWork']),
    anonymous: found['anonymous'] === true,
    language: oneOf(['de', 'en'], found['language']) ?? 'de',
  };
}

/** A draft with nothing in it. */
export const emptyDraft = (language: ChallengeDraft['language']): ChallengeDraft => draftFrom({ language });

/** Where a draft lies until it is stored: on this device only, readable by nobody else. */
@Injectable({ providedIn: 'root' })
export class Shelf {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly name = inject(SHELF_NAME);

  /** What lies here, made whole if an older version wrote it; null where nothing lies. */
  read(): ShelvedDraft | null {
    const found = this.raw();
    if (!found) return null;
    return {
      draft: draftFrom(found['draft']),
      lockedByHand: QUESTIONS.filter((question) => texts(found['lockedByHand']).includes(question)),
      leftAsIs: texts(found['leftAsIs']),
      ownTitle: found['ownTitle'] === true,
      ownSector: found['ownSector'] === true,
      at: text(found['at']),
      sent: found['sent'] === true,
    };
  }

  /** Whether it could be kept; storage may be switched off or full. */
  keep(draft: ShelvedDraft): boolean {
    try {
      this.window?.localStorage.setItem(this.name, JSON.stringify(draft));
      return true;
    } catch {
      // The page then says that nothing is kept on this device.
      return false;
    }
  }

  clear(): void {
    try {
      this.window?.localStorage.removeItem(this.name);
    } catch {
      // Storage is switched off, so nothing lies there.
    }
  }

  /** After a sign-in link was used: what went out with it is stored now and need not lie here any longer. */
  clearIfSent(): void {
    if (this.read()?.sent) this.clear();
  }

  private raw(): Fields | null {
    try {
      const written = this.window?.localStorage.getItem(this.name);
      return written ? fields(JSON.parse(written)) : null;
    } catch {
      // Storage is switched off, or another program wrote there; then there is no draft.
      return null;
    }
  }
}
