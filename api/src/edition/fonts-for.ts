import type { DisplayList } from '../domain/typeset/display-list';
import type { Face } from '../domain/typeset/faces';
import type { CutFont } from '../fonts/cut-font';
import type { FontShelf } from '../fonts/font-shelf.service';

/** The code points that pages show, by face. */
export const pointsByFace = (lists: readonly DisplayList[]): Map<Face, Set<number>> => {
  const shown = new Map<Face, Set<number>>();
  for (const { items } of lists) {
    for (const run of items.flatMap((item) => (item.kind === 'text' ? item.runs : []))) {
      const points = shown.get(run.face) ?? new Set();
      for (const character of run.text) points.add(character.codePointAt(0) ?? 0);
      shown.set(run.face, points);
    }
  }
  return shown;
};

/** Every face of these pages, cut to what they show of it. */
export const fontsFor = async (lists: readonly DisplayList[], shelf: FontShelf): Promise<Map<Face, CutFont>> => {
  const cuts = [...pointsByFace(lists)].map(async ([face, points]) => [face, await shelf.cut(face, points)] as const);
  return new Map(await Promise.all(cuts));
};
