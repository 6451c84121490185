import type { CHALLENGE, ChallengeValues } from '../../challenges/fields';
import type { OFFERING, OfferingValues } from '../../offerings/fields';
import { MATURITIES, type Maturity } from '../../offerings/offering';
import type { NamesWith } from '../../postings/field';
import type { OfferedFacts, Point, WantedFacts } from './features';

/** What an offering says about itself besides its text. */
export type OfferingFacts = Readonly<Pick<OfferingValues, NamesWith<typeof OFFERING, 'matched', 'fact'>>>;

const unique = <T>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

/** The furthest of several stages. */
const furthest = (all: readonly (Maturity | null)[]): Maturity | null =>
  [...MATURITIES].reverse().find((one) => all.includes(one)) ?? null;

/** What a group says with all its offerings together. */
export function groupFacts(offerings: readonly OfferingFacts[], place: Point | null): OfferedFacts {
  const [first] = offerings;
  const languages = new Set(offerings.map(({ language }) => language));
  return {
    topics: unique(offerings.map(({ topics }) => topics)),
    formats: unique(offerings.map(({ formats }) => formats)),
    sectors: unique(offerings.map(({ sectors }) => sectors)),
    maturity: furthest(offerings.map(({ maturity }) => maturity)),
    place,
    ...(languages.size === 1 && first && { language: first.language }),
  };
}

/** What one offering of a group says. */
export const offeringFacts = (offering: OfferingFacts, place: Point | null): OfferedFacts => ({ ...offering, place });

/** What a challenge says about itself besides its text. */
export type ChallengeFacts = Readonly<Pick<ChallengeValues, NamesWith<typeof CHALLENGE, 'matched', 'fact'>>>;

/** The same as it is compared: its postcode has become a place. */
export const challengeFacts = ({ plz: _, ...facts }: ChallengeFacts, place: Point | null): WantedFacts => ({
  ...facts,
  place,
});

/** A position, where both coordinates are known. */
export const pointOf = ({ lat, lon }: { lat: number | null; lon: number | null }): Point | null =>
  lat === null || lon === null ? null : { lat, lon };
