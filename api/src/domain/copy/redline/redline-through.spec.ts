import fc from 'fast-check';
import { type Body, paragraph, table } from '../body';
import { textBlocksOf } from '../passage';
import { attributedWords, redlineThrough, type Revision } from './redline-through';
import { liveText } from './spans';
import { sentenceAt, sharesByPerson, whoTouchedSentence, whoWrote } from './who-wrote';

const PEOPLE = { reporter: { id: 'r', name: '葛佳' }, desk: { id: 'd', name: '陈黎' }, chief: { id: 'c', name: '邓慧华' } };
const STAGES = { reporter: 'draft', desk: 'firstReview', chief: 'secondReview' };
let hour = 0;
const by = (who: keyof typeof PEOPLE, headline: string, ...blocks: (string | ReturnType<typeof table>)[]): Revision => ({
  author: PEOPLE[who], stage: STAGES[who], at: new Date(Date.UTC(2020, 1, 13, hour++)),
  words: { kicker: '', headline, deck: '', body: { type: 'doc', content: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)) } },
});

const LEAD = '10日下午，区委书记黄卫锋主持召开区委常委会会议。会议研究部署当前各项重点工作。';
const SECOND = '会议传达习近平总书记的最新指示精神，听取我区疫情防控工作汇报。';

describe('a redline through several hands', () => {
  const story = redlineThrough([
    by('reporter', '抓防控', LEAD, SECOND),
    by('desk', '毫不松懈抓防控', LEAD.replace('主持召开', '主持'), SECOND),
    by('chief', '毫不松懈抓防控', SECOND, LEAD.replace('主持召开', '主持').replace('当前各项重点', '当前')),
  ]);

  it('says of every word who wrote it, at which stage', () => {
    expect(whoWrote(story, { in: 'headline', offset: 0 })).toMatchObject({ author: PEOPLE.desk, stage: 'firstReview' });
    expect(whoWrote(story, { in: 'headline', offset: 4 })).toMatchObject({ author: PEOPLE.reporter, stage: 'draft' });
    expect(whoWrote(story, { in: 'headline', offset: 99 })).toBeNull();
  });

  it('leaves a moved paragraph to its writer and says who moved it', () => {
    expect(story.blocks[0]).toMatchObject({ movedBy: 2, movedFrom: 1, spans: [{ text: SECOND, wroteBy: 0 }] });
    expect(whoWrote(story, { in: 0, offset: 3 })).toMatchObject({ author: PEOPLE.reporter });
  });

  it('points at a sentence: who wrote it, who cut what from it', () => {
    const [offset] = [LEAD.indexOf('会议研究')];
    expect(whoTouchedSentence(story, { in: 1, offset: 3 }).cut).toEqual([{ text: '召开', wroteBy: story.revisions[0], cutBy: story.revisions[1] }]);
    expect(whoTouchedSentence(story, { in: 1, offset }).cut).toEqual([{ text: '各项重点', wroteBy: story.revisions[0], cutBy: story.revisions[2] }]);
    expect(whoTouchedSentence(story, { in: 1, offset }).wrote).toEqual([{ by: story.revisions[0], characters: 11 }]);
  });

  it('counts what each person wrote, added and cut', () => {
    expect(sharesByPerson(story)).toEqual([
      { author: PEOPLE.reporter, original: 3 + LEAD.length + SECOND.length, added: 0, cut: 0 },
      { author: PEOPLE.desk, original: 0, added: 4, cut: 2 },
      { author: PEOPLE.chief, original: 0, added: 0, cut: 4 },
    ]);
  });

  it('keeps a cut paragraph where it stood, and gives it back to its writer when it is restored', () => {
    const cut = [by('reporter', '题', LEAD, SECOND), by('desk', '题', LEAD), by('desk', '好题', LEAD)];
    expect(redlineThrough(cut).blocks[1]).toMatchObject({ deletedBy: 1, spans: [{ text: SECOND, wroteBy: 0, deletedBy: 1 }] });
    const again = redlineThrough([...cut, by('chief', '好题', LEAD, SECOND)]);
    expect(whoWrote(again, { in: 1, offset: 0 })).toMatchObject({ author: PEOPLE.reporter });
    expect(again.blocks.some((block) => block.deletedBy === 1)).toBe(true);
  });

  it('leaves a cut phrase that is put back to its writer', () => {
    const again = redlineThrough([by('reporter', '题', LEAD), by('desk', '题', LEAD.replace('当前各项重点', '当前')), by('chief', '题', LEAD)]);
    expect(whoWrote(again, { in: 0, offset: LEAD.indexOf('重点') })).toMatchObject({ author: PEOPLE.reporter });
    expect(sharesByPerson(again)[2]).toMatchObject({ added: 4, cut: 0 });
  });

  it('follows the words of a paragraph parted and joined again', () => {
    const [one, two] = [LEAD.slice(0, 25), LEAD.slice(25)];
    const story2 = redlineThrough([by('reporter', '题', LEAD), by('desk', '题', one, two), by('chief', '题', one + two)]);
    expect(story2.blocks).toHaveLength(1);
    expect(story2.blocks[0]).toMatchObject({ spans: expect.arrayContaining([{ text: '\n', isBreak: true, wroteBy: 0, deletedBy: 2 }]) });
    expect(sharesByPerson(story2).map(({ added, cut }) => added + cut)).toEqual([0, 0, 0]);
  });

  it('knows who changed a figure in a table', () => {
    const story3 = redlineThrough([by('reporter', '题', table(['单位', '数量'], [['唐闸', '15']])), by('desk', '题', table(['单位', '数量'], [['唐闸', '16']]))]);
    expect(whoWrote(story3, { in: 3, offset: 0 })).toMatchObject({ author: PEOPLE.desk });
    expect(whoWrote(story3, { in: 2, offset: 0 })).toMatchObject({ author: PEOPLE.reporter });
    expect(whoTouchedSentence(story3, { in: 3, offset: 0 }).cut).toMatchObject([{ text: '15' }]);
  });

  it('of no revisions is nothing', () => {
    expect(redlineThrough([])).toEqual({ kicker: [], headline: [], deck: [], blocks: [], revisions: [] });
  });

  it('takes a sentence with the quotation marks that close it', () => {
    const text = '他说：“好！”大家都笑了。然后散会';
    expect([0, 8, 14].map((offset) => text.slice(...sentenceAt(text, offset)))).toEqual(['他说：“好！”', '大家都笑了。', '然后散会']);
  });
});

const line = fc.string({ unit: fc.constantFrom(...'会议的强调，。12a𠮷'), maxLength: 30 });
const block = fc.oneof({ weight: 5, arbitrary: line }, { weight: 1, arbitrary: fc.array(fc.array(line, { maxLength: 2 }), { minLength: 1, maxLength: 2 }).map((rows) => table([], rows)) });

describe('any series of revisions', () => {
  it('ends in the words of the last one, each with a writer among them', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]), line, fc.array(block, { maxLength: 5 })), { minLength: 1, maxLength: 5 }), (versions) => {
      const revisions = versions.map(([who, headline, blocks]) => by(who, headline, ...blocks));
      const attributed = redlineThrough(revisions);
      const last: Body = revisions[revisions.length - 1].words.body;
      expect(attributedWords(attributed)).toEqual(['', revisions[revisions.length - 1].words.headline, '', ...textBlocksOf(last).map((text) => (text.content ?? []).map((run) => run.text).join(''))]);
      for (const one of attributed.blocks) {
        if (one.shape === 'text' && one.deletedBy !== null) expect(liveText(one.spans)).toBe('');
      }
    }), { numRuns: 60 });
  });

  it('shows every word ever written, in the text or as cut', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: fc.constantFrom(...'会议的强调'), maxLength: 20 }), { maxLength: 4 }), { minLength: 1, maxLength: 4 }), (versions) => {
      const attributed = redlineThrough(versions.map((blocks) => by('desk', '题', ...blocks)));
      const shares = sharesByPerson(attributed)[0];
      const last = versions[versions.length - 1].join('').length + 1;
      expect(shares.original + shares.added - shares.cut).toBe(last);
    }), { numRuns: 60 });
  });
});
