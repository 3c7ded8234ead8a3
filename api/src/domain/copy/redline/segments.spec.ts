import fc from 'fast-check';
import { compare, lineSegments, type Segment, stretchesOf } from './segments';

const MARKED = { same: (text: string) => text, deleted: (text: string) => `[${text}]`, inserted: (text: string) => `{${text}}` };
const marked = (segments: readonly Segment[]): string => segments.map(({ kind, text }) => MARKED[kind](text)).join('');
const redlined = (was: string, now: string): string => marked(lineSegments(was, now));

describe('a line as the editor marked it: [cut] and {added}', () => {
  it.each([
    ['a word added', '召开专题会议', '召开紧急专题会议', '召开{紧急}专题会议'],
    ['a word cut', '全区上下形成合力', '全区形成合力', '全区[上下]形成合力'],
    ['a phrase reworded, though one character of it stays by chance', '要加强管理。', '要强化管控。', '要[加强管理]{强化管控}。'],
    ['a phrase reworded round a 的', '这是我的家', '这是你的国', '这是[我的家]{你的国}'],
    ['words cut on both sides of a 的 that could be either', '他的紧急地召开的重要会议', '他的会议', '他的[紧急地召开的重要]会议'],
    ['an attribute added with its own 的', '美丽的港闸', '美丽的富饶的港闸', '美丽的{富饶的}港闸'],
    ['two words swapped', '研究部署当前工作', '部署研究当前工作', '[研究]部署{研究}当前工作'],
    ['a date changed as a date', '2月13日，区委书记黄卫锋主持召开会议', '3月14日，区委书记黄卫锋主持召开会议', '[2月13]{3月14}日，区委书记黄卫锋主持召开会议'],
    ['a figure replaced whole', '筹集了105个测温仪，10.2吨消毒剂', '筹集了1105个测温仪，10.5吨消毒剂', '筹集了[105]{1105}个测温仪，[10.2]{10.5}吨消毒剂'],
    ['a model number replaced whole', 'GMF4027AC(Ax)型', 'GMF4028AC(Ax)型', '[GMF4027AC]{GMF4028AC}(Ax)型'],
    ['a thousands mark is part of the figure', '共1,200元', '共1,300元', '共[1,200]{1,300}元'],
    ['a clause added between commas', '增强信心，稳定发展。', '增强信心，凝聚力量，稳定发展。', '增强信心，{凝聚力量，}稳定发展。'],
    ['a sentence added at the end', '坚决杜绝隐患。', '坚决杜绝隐患。会议听取汇报。', '坚决杜绝隐患。{会议听取汇报。}'],
    ['a clause rewritten whole', '要时刻紧绷安全生产弦。各板块要坚持不松', '要严格落实防控措施。各板块要坚持不松', '要[时刻紧绷安全生产弦]{严格落实防控措施}。各板块要坚持不松'],
    ['two clauses rewritten, and the comma between them with them', '会议，坚持思想不松，保持力度不减，结束', '会议，强化督查推进，形成工作机制，结束', '会议，[坚持思想不松，保持力度不减]{强化督查推进，形成工作机制}，结束'],
    ['small changes on both sides of a full stop stay apart', '开展工作。他说', '开展活动。她说', '开展[工作]{活动}。[他]{她}说'],
    ['a word added before a comma and one cut after it stay apart', '会议强调，要抓好工作。', '会议强调指出，抓好工作。', '会议强调{指出}，[要]抓好工作。'],
    ['names reordered', '张军、王斌参加', '王斌、张军参加', '[张军、]王斌{、张军}参加'],
    ['a headline written from nothing', '', '毫不松懈抓防控', '{毫不松懈抓防控}'],
    ['a kicker struck', '区委常委会会议研究部署', '', '[区委常委会会议研究部署]'],
    ['nothing changed', '毫不松懈抓防控', '毫不松懈抓防控', '毫不松懈抓防控'],
    ['a rare character with its variant selector is one', '葛\u{e0100}先生', '葛先生', '[葛\u{e0100}]{葛}先生'],
    ['an emoji of several code points is one', '家庭👩‍👩‍👦好', '家庭👩‍👩‍👧好', '家庭[👩‍👩‍👦]{👩‍👩‍👧}好'],
  ])('%s', (_, was, now, expected) => {
    expect(redlined(was, now)).toBe(expected);
  });

  it('reads two swapped clauses as one clause carried to the other side', () => {
    expect(redlined('加快审批速度，做到服务保障有力，增强企业发展信心。', '增强企业发展信心，加快审批速度，做到服务保障有力。'))
      .toBe('{增强企业发展信心，}加快审批速度，做到服务保障有力[，增强企业发展信心]。');
  });
});

const chinese = fc.string({ unit: fc.constantFrom(...'的区会议，。召开专题1a 二十𠮷'), maxLength: 60 });

describe('a comparison of any two texts', () => {
  it('spells both of them, one stretch after the other', () => {
    fc.assert(fc.property(fc.oneof(chinese, fc.string()), fc.oneof(chinese, fc.string({ unit: 'binary', maxLength: 20 })), (was, now) => {
      const segments = lineSegments(was, now);
      expect(segments.filter(({ kind }) => kind !== 'inserted').map(({ text }) => text).join('')).toBe(was);
      expect(segments.filter(({ kind }) => kind !== 'deleted').map(({ text }) => text).join('')).toBe(now);
    }), { numRuns: 200 });
  });

  it('says same only of words that are the same', () => {
    fc.assert(fc.property(chinese, chinese, (was, now) => {
      for (const { kind, wasStart, wasEnd, nowStart, nowEnd } of stretchesOf(compare(was, now))) {
        if (kind === 'same') expect(was.slice(wasStart, wasEnd)).toBe(now.slice(nowStart, nowEnd));
      }
    }), { numRuns: 200 });
  });

  it('never parts a figure or a Latin word', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('2020', '19.5', 'GDP', '会议', '，', '1,777', '的'), { maxLength: 12 }), fc.array(fc.constantFrom('202', '19', 'GD', '会议', '，', '1,778', '的'), { maxLength: 12 }), (one, other) => {
      const [was, now] = [one.join(' '), other.join(' ')];
      const isInside = (text: string, at: number): boolean => /[\da-z]/iu.test(text[at - 1] ?? '') && /[\da-z]/iu.test(text[at] ?? '');
      for (const { kind, wasStart, nowStart } of stretchesOf(compare(was, now))) {
        expect(kind !== 'inserted' && isInside(was, wasStart)).toBe(false);
        expect(kind !== 'deleted' && isInside(now, nowStart)).toBe(false);
      }
    }));
  });

  it.each([
    ['two texts with nothing in common', '甲乙丙丁'.repeat(2_500), '子丑寅卯'.repeat(2_500)],
    ['the same characters in another order', '会议指出'.repeat(2_500), '出指议会'.repeat(2_500)],
    ['one character over and over', '啊'.repeat(20_000), '啊'.repeat(19_000)],
    ['commas only', '，。'.repeat(10_000), '。，'.repeat(9_990)],
  ])('comes to an end with %s', (_, was, now) => {
    const segments = lineSegments(was, now);
    expect(segments.filter(({ kind }) => kind !== 'deleted').map(({ text }) => text).join('')).toBe(now);
  });
});
