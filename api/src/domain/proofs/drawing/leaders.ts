import type { Point } from './shapes';

/** Where a mark's leader begins, and how high its note is, in millimetres. */
export interface Site extends Point { id: string; noteHeight: number }
export type Side = 'left' | 'right';

/** A leader from its mark to its note: down to the track between the lines, along it to the page's edge, over the gutter to the note. */
export interface Leader { id: string; side: Side; points: readonly Point[]; noteTop: number }

/** Leaders of one gap between lines run this far apart at least; two that begin at one place begin this far apart. */
const TRACK_GAP = 0.3;
const SITE_GAP = 0.25;
const NOTE_GAP = 1.6;
/** No leader begins nearer to the page's edge than this. */
const CLEAR_OF_EDGE = 1;

interface Tracked extends Site { track: number }
interface Cluster { sites: readonly Site[]; top: number; bottom: number; end: number }

const clusterOf = (sites: readonly Site[]): Cluster => {
  const levels = sites.map(({ y }) => y);
  const bottom = Math.max(...levels);
  return { sites, top: Math.min(...levels), bottom, end: bottom + (sites.length - 1) * TRACK_GAP };
};

/** Sites whose tracks would come into each other's way, together; from the top. */
const clustersOf = (sites: readonly Site[]): Cluster[] => {
  const clusters: Cluster[] = [];
  for (const site of [...sites].sort((a, b) => a.y - b.y)) {
    let cluster = clusterOf([site]);
    for (let above = clusters.at(-1); above && above.end + TRACK_GAP >= cluster.top; above = clusters.at(-1)) {
      clusters.pop();
      cluster = clusterOf([...above.sites, ...cluster.sites]);
    }
    clusters.push(cluster);
  }
  return clusters;
};

/** Leaders that would begin at one place are moved apart a little, towards the edge as far as it lets them. */
const apart = (sites: readonly Site[], edge: number): Site[] => {
  const inOrder = [...sites].sort((a, b) => a.x - b.x || a.y - b.y);
  const gap = Math.min(SITE_GAP, (edge - (inOrder[0]?.x ?? 0)) / sites.length);
  let before = -Infinity;
  return inOrder.map((site, index) => {
    before = Math.min(Math.max(site.x, before + gap), edge - (sites.length - 1 - index) * gap);
    return { ...site, x: before };
  });
};

/** The nearer to the edge a leader begins, the higher its track: none then runs through the way down of another. */
const trackCluster = ({ sites, bottom }: Cluster, edge: number): Tracked[] =>
  apart(sites, edge).reverse().map((site, index) => ({ ...site, track: bottom + index * TRACK_GAP }));

/** Lengths along a strip, each as near to where it wants its middle to be as order, gaps and the strip's ends allow; what does not go in runs over the far end. */
export const placeInOrder = (wanted: readonly { middle: number; length: number }[], strip: { from: number; to: number }, gap: number): number[] => {
  let offset = 0;
  const starts = wanted.map(({ middle, length }) => {
    const start = middle - length / 2 - offset;
    offset += length + gap;
    return start;
  });
  const pools: { sum: number; count: number }[] = [];
  for (const start of starts) {
    let pool = { sum: start, count: 1 };
    for (let before = pools.at(-1); before && before.sum / before.count >= pool.sum / pool.count; before = pools.at(-1)) {
      pools.pop();
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
    }
    pools.push(pool);
  }
  const latest = Math.max(strip.from, strip.to - (offset - gap));
  const even = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.min(latest, Math.max(strip.from, sum / count))));
  let shift = 0;
  return even.map((start, index) => {
    const placed = start + shift;
    shift += (wanted[index]?.length ?? 0) + gap;
    return placed;
  });
};

/** Between which two marks the page is parted: those left of it lead to the left margin, the others to the right; both margins hold their notes if they can. */
const partAt = (sites: readonly Site[], page: { width: number; height: number }): number => {
  const inOrder = [...sites].sort((a, b) => a.x - b.x);
  const load = (part: readonly Site[]): number => part.reduce((sum, { noteHeight }) => sum + noteHeight + NOTE_GAP, 0);
  const natural = inOrder.filter(({ x }) => x < page.width / 2).length;
  const cost = (count: number): number => {
    const over = Math.max(0, load(inOrder.slice(0, count)) - page.height) + Math.max(0, load(inOrder.slice(count)) - page.height);
    return over * inOrder.length + Math.abs(count - natural);
  };
  const parts = [...inOrder.keys(), inOrder.length].filter((count) => count === 0 || count === inOrder.length || (inOrder[count]?.x ?? 0) > (inOrder[count - 1]?.x ?? 0));
  const best = parts.reduce((chosen, count) => (cost(count) < cost(chosen) ? count : chosen), parts[0] ?? 0);
  return best === 0 ? -Infinity : ((inOrder[best - 1]?.x ?? 0) + (inOrder[best]?.x ?? Infinity)) / 2;
};

interface Sheet { width: number; height: number; gutter: number }

const leadRight = (sites: readonly Site[], { width, height, gutter }: Sheet): Leader[] => {
  const tracked = clustersOf(sites).flatMap((cluster) => trackCluster(cluster, width));
  const tops = placeInOrder(tracked.map(({ track, noteHeight }) => ({ middle: track, length: noteHeight })), { from: 0, to: height }, NOTE_GAP);
  return tracked.map(({ id, x, y, track, noteHeight }, index) => {
    const noteTop = tops[index] ?? 0;
    return { id, side: 'right', noteTop, points: [{ x, y }, { x, y: track }, { x: width, y: track }, { x: width + gutter, y: noteTop + noteHeight / 2 }] };
  });
};

const mirrored = (leaders: readonly Leader[], width: number): Leader[] =>
  leaders.map((leader) => ({ ...leader, side: 'left', points: leader.points.map(({ x, y }) => ({ x: width - x, y })) }));

/**
 * Leads every mark of a page to a note in the left or right margin, `gutter` millimetres beyond its edge, so that no two
 * leaders meet (GB/T 14706, 5.3); notes stand in the order of their leaders and do not overlap. Notes that do not go in
 * beside the page run on below it.
 */
export const leadersOf = (sites: readonly Site[], page: Sheet): Leader[] => {
  const inside = sites.map((site) => ({ ...site, x: Math.min(page.width - CLEAR_OF_EDGE, Math.max(CLEAR_OF_EDGE, site.x)) }));
  const part = partAt(inside, page);
  const left = inside.filter(({ x }) => x < part).map((site) => ({ ...site, x: page.width - site.x }));
  return [...mirrored(leadRight(left, page), page.width), ...leadRight(inside.filter(({ x }) => x >= part), page)];
};
