import type { Body, TextBlock, TextRun } from '../copy/body';
import { textOf } from '../copy/body';
import type { TextCut } from './page-layout';

/** A body with its page-only cuts carried out, and the cuts whose words no longer stand there. */
export interface CutBody { body: Body; stale: readonly TextCut[] }

const without = (runs: readonly TextRun[], from: number, to: number): TextRun[] => {
  let at = 0;
  return runs.flatMap((run) => {
    const [start, end] = [at, at + run.text.length];
    at = end;
    const kept = run.text.slice(0, Math.max(0, from - start)) + run.text.slice(Math.max(0, Math.min(run.text.length, to - start)));
    return kept === '' ? [] : [{ ...run, text: kept }];
  });
};

const stands = (body: Body, { item, from, to, text }: TextCut): boolean => {
  const block = body.content[item];
  return block !== undefined && block.type !== 'table' && from < to && textOf(block).slice(from, to) === text;
};

const cutBlock = (block: TextBlock, cuts: readonly TextCut[]): TextBlock => {
  const fromTheEnd = [...cuts].sort((a, b) => b.from - a.from);
  return { ...block, content: fromTheEnd.reduce((runs, { from, to }) => without(runs, from, to), block.content ?? []) };
};

const apart = (cuts: readonly TextCut[]): TextCut[] =>
  cuts.filter((cut, index) => !cuts.slice(0, index).some((other) => other.item === cut.item && other.from < cut.to && cut.from < other.to));

/**
 * Leaves out what a page leaves out. A cut holds only while its very words stand at its place; every other is handed back
 * as stale and takes nothing out. Blocks keep their numbers: one that is cut whole stays as an empty one.
 */
export const cutBody = (body: Body, cuts: readonly TextCut[]): CutBody => {
  if (cuts.length === 0) return { body, stale: [] };
  const valid = apart(cuts.filter((cut) => stands(body, cut)));
  const content = body.content.map((block, index) => {
    const here = valid.filter(({ item }) => item === index);
    return here.length === 0 || block.type === 'table' ? block : cutBlock(block, here);
  });
  return { body: { ...body, content }, stale: cuts.filter((cut) => !valid.includes(cut)) };
};

/** The place in the whole text of a place in the cut one: a click on the page goes to the right word of the story. */
export const placeInWhole = (cuts: readonly TextCut[], item: number, offset: number): number =>
  cuts.filter((cut) => cut.item === item).sort((a, b) => a.from - b.from).reduce((at, { from, to }) => (at >= from ? at + (to - from) : at), offset);
