/** How a challenge ended: help was found here, it was solved otherwise, it is no longer needed, no help was found. */
export const ENDINGS = ['helped', 'otherwise', 'unneeded', 'unhelped'] as const;
export type Ending = (typeof ENDINGS)[number];

/** Whether the group that helped is named: nobody was asked, or it was asked, agreed or refused. */
export const NAMINGS = ['none', 'asked', 'agreed', 'refused'] as const;
export type Naming = (typeof NAMINGS)[number];

/** Lengths of a solved case in characters. */
export const SOLVED_LIMITS = { titleMin: 10, title: 160, textMin: 40, text: 2000 } as const;

/** A case can only be written about what ended well here. */
export const mayPublishCase = (ending: Ending | null): boolean => ending === 'helped';

/**
 * Where naming stands after its owner has written a case. Every new text asks again: a group agrees to be named with the
 * words it has read, not with others.
 */
export const namingAfterPublishing = (groupId: string | null): Naming => (groupId === null ? 'none' : 'asked');

/** Where naming stands after the group has answered; it may change its mind at any time. */
export const namingAfterAnswer = (agreed: boolean): Naming => (agreed ? 'agreed' : 'refused');
