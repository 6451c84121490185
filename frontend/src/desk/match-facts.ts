import { computed, inject, type Signal } from '@angular/core';
import type { MatchCard } from '@contract';
import { pathTo } from '@contract/pages';
import { PART, type AnswerKind } from '@domain/answers';
import { Reference } from '@frontend/platform/reference';
import { Say } from '@frontend/platform/words';

/** What a row says about a match, whoever reads it. */
export interface MatchFacts {
  readonly match: MatchCard;
  /** The other side of the match: its mark, its name with place and distance, and the title in its own words. */
  readonly side: 'practice' | 'science' | 'staff';
  readonly sideWord: string;
  readonly where: string;
  readonly title: string;
  readonly lang: string | null;
  /** Whether the title is in a person's own words. */
  readonly voiced: boolean;
  /** For practice: which of the reader's own texts it is about. */
  readonly about: string | null;
  readonly because: readonly string[];
  readonly against: readonly string[];
  readonly path: string;
}

/** An answer to give is part of the match's address; its page opens the right dialog. */
export const answerQuery = (antwort: AnswerKind): Record<string, string> => ({ antwort });

/** Facts of each match, one reason each way; call it while a component is being built. */
export function matchFacts(matches: () => readonly MatchCard[]): Signal<MatchFacts[]> {
  const say = inject(Say);
  const reference = inject(Reference);
  return computed(() => {
    const { side: sides, km, reasons } = say.words();
    const names = reference.names();
    return matches().map((match) => {
      const forScience = PART[match.side].hasPlaces;
      const side = forScience ? match.challenge.side : 'science';
      const { challenge, group } = match;
      const distance = match.km === null ? null : km(match.km);
      const where = forScience
        ? [challenge.by, challenge.place, distance]
        : [group.name, group.institutionName, distance];
      return {
        match,
        side,
        sideWord: sides[side],
        where: where.filter(Boolean).join(', '),
        title: forScience ? challenge.title : (group.offeringTitle ?? group.name),
        lang: forScience ? challenge.language : group.offeringLanguage,
        voiced: forScience || group.offeringTitle !== null,
        about: forScience ? null : challenge.title,
        because: reasons(match.because, names).slice(0, 1),
        against: reasons(match.against, names).slice(0, 1),
        path: pathTo('match', { id: match.id }),
      };
    });
  });
}
