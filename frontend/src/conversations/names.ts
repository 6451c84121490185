/** The others of a conversation in one line. */
export const namesOf = (others: readonly { readonly name: string }[]): string =>
  others.map(({ name }) => name).join(', ');
