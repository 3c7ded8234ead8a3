import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A newspaper's archive made up from the seeds' own sentences: the same one for the same seed number, on every machine. */
export interface Story {
  headline: string;
  kicker: string;
  paragraphs: string[];
  names: string[];
}

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华慧建国红玉兰志文';
/** Characters no page of the seeds uses side by side: words made of them are as rare as they are planted. */
const PLANTED = '麒麟璀璨琥珀玳瑁蘑菇鹦鹉蟋蟀琵琶';
const PLANTED_IN = 5;

/** How many stories hold the word that is neither common nor rare: just under where a search stops counting. */
export const MIDDLE_HITS = 1_800;
export const TERMS = {
  common2: ['疫情', '工作', '企业', '全区'],
  middle2: ['饕餮'],
  rare2: Array.from({ length: 8 }, (_, index) => PLANTED.slice(index * 2, index * 2 + 2)),
  common4: ['疫情防控', '复工复产'],
  rare4: Array.from({ length: 7 }, (_, index) => PLANTED.slice(index * 2, index * 2 + 4)),
  single: ['区'],
} as const;

/** Numbers from 0 to 1, always the same row of them. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

const sentencesOf = (seedsDir: string): string[] => {
  const pages = readdirSync(seedsDir).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(join(seedsDir, name), 'utf8'));
  return pages.flatMap((page) => page.match(/[^。\n]{8,80}。/gu) ?? []);
};

/** Writes stories of about 600 characters, one after another. */
export const storyWriter = (seedsDir: string, stories: number): ((index: number) => Story) => {
  const sentences = sentencesOf(seedsDir);
  const random = randomFrom(20_200_218);
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)];
  const names = contributorNames();
  const middleEvery = Math.max(1, Math.floor(stories / MIDDLE_HITS));
  return (index) => {
    const paragraphs = Array.from({ length: 5 }, () => pick(sentences) + pick(sentences) + pick(sentences));
    const planted = index % Math.floor(stories / PLANTED_IN) === 7 ? PLANTED : '';
    const middle = index % middleEvery === 3 && index / middleEvery < MIDDLE_HITS ? TERMS.middle2[0] : '';
    paragraphs[2] += planted + middle;
    return { headline: pick(sentences).slice(0, 22), kicker: index % 3 ? '' : pick(sentences).slice(0, 12), paragraphs, names: index % 4 ? [pick(names)] : [pick(names), pick(names)] };
  };
};

/** 300 people who sign. */
export const contributorNames = (): string[] =>
  Array.from({ length: 300 }, (_, index) => SURNAMES[index % 30] + GIVEN[Math.floor(index / 30)] + GIVEN[(index * 7) % 31]);
