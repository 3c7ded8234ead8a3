import { sameValue } from '../api/sameValue';

/** A named value while it is being typed: a row keeps its place whatever its name becomes. */
export interface Pair { key: number; name: string; value: string }
export type Named<V> = Record<string, V>;

export const pairsOf = <V>(named: Named<V> | null | undefined): Pair[] => Object.entries(named ?? {}).map(([name, value], key) => ({ key, name, value: String(value) }));

/** What the rows say; one that is wholly empty says nothing. */
export const namedBy = <V>(pairs: readonly Pair[], read: (text: string) => V): Named<V> =>
  Object.fromEntries(pairs.filter(({ name, value }) => name.trim() !== '' || value.trim() !== '').map(({ name, value }) => [name.trim(), read(value)]));

/** Whether the form holds something else than these rows: it was loaded anew. */
export const isOutdated = <V>(pairs: readonly Pair[], held: Named<V> | null | undefined, read: (text: string) => V): boolean => !sameValue(namedBy(pairs, read), held ?? {});

/** A name that more than one row bears. */
export const repeated = (pairs: readonly Pair[]): string | undefined => {
  const names = pairs.map(({ name }) => name.trim()).filter((name) => name !== '');
  return names.find((name, index) => names.indexOf(name) !== index);
};
