/** What a printed page is made of, each kind with the parts of it that reach the paper. */
export const PRINTED_KINDS = ['article', 'notice', 'photo', 'layout', 'neighbour', 'page', 'issue', 'paper', 'font', 'engine'] as const;
export type PrintedKind = (typeof PRINTED_KINDS)[number];

/** One thing that went into a page: its name for people, and by part what was printed of it (a digest, a number, a word). */
export interface PrintedThing { kind: PrintedKind; id: string; title: string; parts: Readonly<Record<string, string>> }

/** Everything a page was composed from when it was signed. What is not in it cannot change the page. */
export type PageFingerprint = readonly PrintedThing[];

/** What became of one thing: which of its parts are others now, or that it came to the page or left it. */
export interface PageChange { kind: PrintedKind; id: string; title: string; change: 'changed' | 'added' | 'gone'; parts: readonly string[] }

const keyOf = ({ kind, id }: PrintedThing): string => `${kind} ${id}`;
const byKey = (things: PageFingerprint): Map<string, PrintedThing> => new Map(things.map((thing) => [keyOf(thing), thing]));

const differingParts = (before: PrintedThing['parts'], now: PrintedThing['parts']): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((part) => before[part] !== now[part]).sort();

const order = (one: PageChange, other: PageChange): number => PRINTED_KINDS.indexOf(one.kind) - PRINTED_KINDS.indexOf(other.kind) || one.id.localeCompare(other.id);

/** What of a page is no longer as it was signed, copy first; empty when the same page would be printed. The order of things is no matter. */
export const changesSince = (signed: PageFingerprint, now: PageFingerprint): PageChange[] => {
  const [before, after] = [byKey(signed), byKey(now)];
  const changes = [...before].flatMap(([key, thing]): PageChange[] => {
    const { kind, id, title } = thing;
    const present = after.get(key);
    if (!present) return [{ kind, id, title, change: 'gone', parts: [] }];
    const parts = differingParts(thing.parts, present.parts);
    return parts.length > 0 ? [{ kind, id, title: present.title || title, change: 'changed', parts }] : [];
  });
  const added = [...after].filter(([key]) => !before.has(key)).map(([, { kind, id, title }]): PageChange => ({ kind, id, title, change: 'added', parts: [] }));
  return [...changes, ...added].sort(order);
};

/** The engine and the outlines of the desk's faces, which change with the program and not with the newsroom's work. */
export const programThings = (engine: string, faces: Readonly<Record<string, string>>): PageFingerprint => [
  { kind: 'engine', id: 'engine', title: engine, parts: { version: engine } },
  ...Object.entries(faces).map(([face, source]): PrintedThing => ({ kind: 'font', id: face, title: face, parts: { outlines: source } })),
];
