/** The shape of one language's words, which the other language must have exactly. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
