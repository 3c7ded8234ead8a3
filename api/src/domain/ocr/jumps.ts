import type { ReadJump } from './page-reading';
import { foldWidth, numeral } from './source-lines';

const PAGE = '(?:第\\s*)?[A-Z]?\\s*0?(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*(?:版|页)';
const INSIDE = `(?:紧接|上接|续|接|下转|转|下接)\\s*(?:本报)?\\s*(?:[A-Z]\\s*)?${PAGE}[^()]{0,24}`;
const BRACKETED = new RegExp(`[([【〔<《]\\s*(${INSIDE})\\s*[)\\]】〕>》]`, 'u');
const WITH_CREDIT = new RegExp(`\\([^()]{2,24}?[\\s,](${INSIDE})\\)$`, 'u');
const ALONE = new RegExp(`^[▲▼△▽■□●◆★→>\\s]*(${INSIDE})[▲▼△▽■□●◆★→>\\s]*$`, 'u');

/** A jump marker and where it stands in the text, as offsets into it. */
export interface FoundJump {
  jump: ReadJump;
  at: number;
  length: number;
}

function jumpOf(marker: string, text: string): ReadJump | null {
  const page = new RegExp(PAGE, 'u').exec(marker)?.[1];
  const number = page === undefined ? null : numeral(page);
  if (number === null || number === 0) return null;
  const from = /上接|紧接|^续|^接/u.test(marker.trim());
  return { fromPage: from ? number : null, toPage: from ? null : number, marker: text };
}

/** Finds a jump marker, (上接1版) or (下转第三版), at the head or foot of a text or as the whole of it. */
export function findJump(text: string): FoundJump | null {
  for (const [slice, offset] of [[text.slice(0, 40), 0], [text.slice(Math.max(0, text.length - 40)), Math.max(0, text.length - 40)]] as const) {
    const plain = foldWidth(slice);
    const bracketed = BRACKETED.exec(plain);
    const shared = bracketed ? null : WITH_CREDIT.exec(plain);
    if (shared) {
      const marker = shared[1] ?? '';
      const at = offset + shared.index + shared[0].lastIndexOf(marker);
      const jump = jumpOf(marker, text.slice(at, at + marker.length).trim());
      if (jump) return { jump, at, length: marker.length };
    }
    const alone = text.length <= 24 ? ALONE.exec(plain) : null;
    const found = bracketed ?? alone;
    if (!found) continue;
    const jump = jumpOf(found[1] ?? '', slice.slice(found.index, found.index + found[0].length).trim());
    if (!jump) continue;
    const end = offset + found.index + found[0].length;
    const edge = offset + found.index <= 2 || text.length - end <= 2;
    if (edge) return { jump, at: offset + found.index, length: found[0].length };
  }
  return null;
}
