import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraph } from '../src/domain/copy/body';
import { checkPage } from '../src/domain/copy/checks/check-page';
import { checkStory } from '../src/domain/copy/checks/check-story';
import { checkedStory } from '../src/domain/copy/checks/checked-story';
import { prepareChecks } from '../src/domain/copy/checks/context';
import type { ListRule } from '../src/domain/copy/checks/list-rules';
import { normalisePunctuation } from '../src/domain/copy/normalise-punctuation';
import { readPages } from '../src/domain/ocr/read-page';
import { percentile } from './measure';

export interface CheckFigures { name: string; characters: number; p50: number; p99: number }

const TURNS = 60;
const WARM_UP = 20;
const ENTRIES = 1_000;

const entry = (at: number): ListRule => ({
  id: String(at), kind: 'banned', pattern: `禁用${String.fromCodePoint(0x4e00 + at * 7)}词|慎用${at}`, suggestion: '', exceptions: [], severity: 'block', licenceKind: null, validFrom: null, validUntil: null, source: '',
});

const measured = (name: string, characters: number, act: () => void): CheckFigures => {
  for (let turn = 0; turn < WARM_UP; turn += 1) act();
  const times = Array.from({ length: TURNS }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { name, characters, p50: Number(percentile(times, 0.5).toFixed(1)), p99: Number(percentile(times, 0.99).toFixed(1)) };
};

/** The proof rules by themselves, without the database: a story of 2,000 characters with 1,000 list entries, and a whole historical page. */
export const measureChecks = (seedsDir: string): CheckFigures[] => {
  const file = '000_45874e38bd59b7c1.txt';
  const [page] = readPages([{ file, text: readFileSync(join(seedsDir, file), 'utf8') }]);
  const stories = page.items.filter(({ type }) => type === 'article');
  const paragraphs = stories.flatMap((story) => story.paragraphs).map(normalisePunctuation);
  const text = paragraphs.join('').slice(0, 2_000);
  const vocabulary = paragraphs.join('\n');
  const context = prepareChecks({ publishedOn: '2020-02-18', vocabulary, listRules: Array.from({ length: ENTRIES }, (_, at) => entry(at)) });
  const story = checkedStory({ headline: '统筹推进疫情防控', body: { type: 'doc', content: (text.match(/.{1,200}/gsu) ?? []).map(paragraph) } });
  const items = stories.map((one) => ({ id: String(one.order), story: checkedStory({ headline: normalisePunctuation(one.headline ?? ''), body: { type: 'doc', content: one.paragraphs.map((words) => paragraph(normalisePunctuation(words))) } }) }));
  return [
    measured('check story', text.length, () => void checkStory(story, context)),
    measured('check page', vocabulary.length, () => void checkPage({ items, furniture: [], imprint: {}, issueProblems: [], jumps: [] }, context)),
  ];
};
