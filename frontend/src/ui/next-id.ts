let count = 0;

/** A fresh id for wiring labels, help and errors within one page. */
export const nextId = (what: string): string => `${what}-${++count}`;
