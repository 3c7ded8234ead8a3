/** Node reads GB 18030 but does not write it: the two-byte part of it, turned round. */
const table = new Map<string, readonly [number, number]>();

const fill = (): void => {
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const letter = decoder.decode(Buffer.from([lead, trail]));
      if ([...letter].length === 1 && letter !== '\ufffd') table.set(letter, [lead, trail]);
    }
  }
};

/** A character outside the two-byte part, as its four bytes: 㐂 is in GB 18030 and neither in GB 2312 nor in GBK. */
const FOUR_BYTES: Record<string, readonly number[]> = { '\u3402': [0x81, 0x39, 0xef, 0x31] };

export const gb18030 = (text: string): Buffer => {
  if (table.size === 0) fill();
  return Buffer.from([...text].flatMap((letter) => {
    if (letter.charCodeAt(0) < 0x80) return [letter.charCodeAt(0)];
    const bytes = table.get(letter) ?? FOUR_BYTES[letter];
    if (!bytes) throw new Error(`${letter} is not in GB 18030 as far as this table goes`);
    return [...bytes];
  }));
};
