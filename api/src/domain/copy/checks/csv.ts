/** A day as it stands in a file. */
export const CSV_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** The records of a CSV text by RFC 4180, each with the line it begins on; quoted cells may hold commas, quotes and line ends. Null for an unclosed quote. */
export const csvRecords = (text: string): { line: number; cells: string[] }[] | null => {
  const found: { line: number; cells: string[] }[] = [];
  let [cells, cell, line, start, isQuoted]: [string[], string, number, number, boolean] = [[], '', 1, 1, false];
  const endRecord = (): void => {
    cells.push(cell);
    if (cells.length > 1 || cell.trim() !== '') found.push({ line: start, cells });
    [cells, cell, start] = [[], '', line];
  };
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n') line += 1;
    if (isQuoted && char === '"' && text[at + 1] === '"') cell += text[(at += 1)];
    else if (char === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (isQuoted || (char !== ',' && char !== '\n' && char !== '\r')) cell += char;
    else if (char === ',') [cells, cell] = [[...cells, cell], ''];
    else if (char === '\n') endRecord();
  }
  endRecord();
  return isQuoted ? null : found;
};

const cellOf = (text: string): string => (/[",\n\r]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text);

/** Lines under their heading as a file a spreadsheet opens: with a byte-order mark, for Chinese. */
export const csvText = (columns: readonly string[], rows: readonly (readonly string[])[]): string => `\ufeff${[columns, ...rows].map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
