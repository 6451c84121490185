/** The same shape in another language: texts stay texts, functions keep their arguments. */
export type Shape<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Shape<Said>
    : T extends object
      ? { readonly [K in keyof T]: Shape<T[K]> }
      : T;
