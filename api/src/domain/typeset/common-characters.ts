/** Latin letters and marks, the two-em dash, forms for setting downwards, full-width forms. */
const BESIDES: readonly (readonly [number, number])[] = [[0x20, 0x7e], [0xa0, 0x17f], [0x2000, 0x206f], [0x2e3a, 0x2e3b], [0x3000, 0x303f], [0xfe10, 0xfe4f], [0xff00, 0xffee]];
const FIRST_ROW = 0xa1;
const LAST_ROW = 0xf7;
const LAST_CELL = 0xfe;
const PRIVATE = /[\ue000-\uf8ff\ufffd]/u;

let known: ReadonlySet<number> | undefined;

/** GB 2312 row by row, as its successor's decoder reads it. */
const nationalSet = (): number[] => {
  const decoder = new TextDecoder('gbk');
  const points: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1) {
    for (let cell = FIRST_ROW; cell <= LAST_CELL; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (!PRIVATE.test(character)) points.push(character.codePointAt(0) ?? 0);
    }
  }
  return points;
};

/** What a web font holds from the start: GB 2312 and what a newspaper sets besides. All else is rare, and fetched when it shows. */
export const commonCharacters = (): ReadonlySet<number> => (known ??= new Set([
  ...nationalSet(), ...BESIDES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => first + step)),
]));
