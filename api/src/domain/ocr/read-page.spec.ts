import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReading } from './page-reading';
import { readPage, readPages } from './read-page';

const fixture = (name: string): string => readFileSync(join(__dirname, '__fixtures__', name), 'utf8');
const seed = (name: string): string => readFileSync(join(__dirname, '../../../../seeds', name), 'utf8');
const SEEDS = ['000_45874e38bd59b7c1.txt', '001_3f31bf7b731519e0.txt', '002_fe2e9feae6a57f64.txt', '003_b9216af2176acc69.txt', '004_9a1bbb0ec8a4725f.txt'];

/** Every offset of the source belongs to exactly one item, and the tally of characters agrees. */
function expectWhole(reading: PageReading, text: string): void {
  const spans = reading.items.flatMap((item) => item.spans).sort((a, b) => a.start - b.start);
  const torn = spans.find(({ start }, at) => start !== (spans[at - 1]?.end ?? 0));
  expect(torn).toBeUndefined();
  expect(spans[spans.length - 1]?.end ?? 0).toBe(reading.items.length === 0 ? 0 : text.length);
  const printed = text.replace(/\s/gu, '').length;
  expect(reading.coverage.characters).toBe(printed);
  const unplaced = reading.items.filter(({ type }) => type === 'unplaced').flatMap((item) => item.spans).map(({ start, end }) => text.slice(start, end).replace(/\s/gu, '').length);
  expect(reading.coverage.placed + unplaced.reduce((sum, count) => sum + count, 0)).toBe(printed);
}

const PIECES = ['本报讯(记者 张三)', '2021年3月16日 星期二', '第7期(总第1227期)', '遗失声明', '(上接1版)', '(下转第三版)', '关于某事的公示', '序号\t名称\n1\t甲', '| a | b |', '张三 摄', '丁 亮', '# 标题', '## 引题', '会议召开。', '会议强调,要', '“没有合上', '》。', '\n', '\n\n', '\n\n\n\n', '\r\n', '\r', '\t', '　　', '责任编辑:王五', '图为', '12日', '港闻', ' ', '\ufeff', '\u200b', '𠀀', '\ud800', '《', ')'];

describe('no character of a source is lost or doubled', () => {
  it('whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => expectWhole(readPage('x.txt', text), text)), { numRuns: 200 });
  });

  it('whatever the order of the trade’s own pieces', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      expectWhole(readPage('x.txt', text), text);
    }), { numRuns: 300 });
  });

  it('when a historical page is cut, shuffled and spoilt', () => {
    const lines = SEEDS.map((name) => seed(name).split('\n'));
    const spoil = fc.record({
      page: fc.integer({ min: 0, max: 4 }), from: fc.nat(80), take: fc.nat(60), noise: fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }), places: fc.array(fc.nat(60), { maxLength: 8 }), join: fc.constantFrom('\n', '\r\n', '\n\n', ' ', ''),
    });
    fc.assert(fc.property(spoil, ({ page, from, take, noise, places, join: end }) => {
      const cut = (lines[page] ?? []).slice(from, from + take);
      noise.forEach((piece, at) => cut.splice(places[at] ?? 0, 0, piece));
      const text = cut.join(end);
      expectWhole(readPage('x.txt', text), text);
    }), { numRuns: 100 });
  });

  it.each([...SEEDS])('on %s', (name) => expectWhole(readPage(name, seed(name)), seed(name)));
});

describe('what is no newspaper page', () => {
  it.each([
    ['empty text', ''], ['white space', ' \n\t\n　'], ['an English letter', 'Dear sir,\nplease find enclosed the minutes of the meeting.\n'.repeat(20)], ['numbers', '1,2,3\n'.repeat(100)],
  ])('%s stays one unplaced remainder', (_name, text) => {
    const reading = readPage('x.txt', text);
    expectWhole(reading, text);
    expect(reading.items.every(({ type }) => type === 'unplaced')).toBe(true);
    expect(reading.publication).toBeNull();
  });

  it('ten megabytes of text stay whole and are done with at once', () => {
    const text = '会议强调,要做好工作。\n\n'.repeat(800_000);
    const before = Date.now();
    const reading = readPage('x.txt', text);
    expect(Date.now() - before).toBeLessThan(4000);
    expect(reading.items).toHaveLength(1);
    expect(reading.items[0]?.note).toContain('未作识读');
  });

  it.each(['“', '(', '会 ', '港闻', '张三\n\n', '公告\n', '图为会议。\n\n\n\n', '本报讯(记者 张三)', '2020年1月1日 星期三\n', '会\r'])('twenty thousand characters of %j are read whole', (piece) => {
    const text = piece.repeat(Math.floor(20_000 / piece.length));
    expectWhole(readPage('x.txt', text), text);
  });
});

describe('an inside page of notices', () => {
  const page = readPage('notices-page.txt', fixture('notices-page.txt'));

  it('takes date, page and staff from the folio lines', () => {
    expect([page.publication, page.date.value, page.pageNumber, page.pageName]).toEqual(['清河日报', '2021-06-09', 3, '综合·公告']);
    expect(page.colophon).toEqual({ 责编: ['顾一鸣'], 美编: ['钱多多'], 校对: ['沈宁'] });
  });

  it('tells tender, loss and winding-up apart, with table, signature and date', () => {
    const notices = page.items.filter(({ type }) => type === 'notice');
    expect(notices.map(({ noticeType, headline }) => [noticeType, headline])).toEqual([['招标', '清河市公共资源交易中心招标公告'], ['遗失声明', '遗失启事'], ['公告', '注销公告']]);
    expect(notices[0]?.table).toEqual({ columns: ['标段', '内容', '预算(万元)'], rows: [['一', '塑胶跑道', '186.5'], ['二', '人造草坪', '92']] });
    expect(notices[0]?.body.map(({ kind }) => kind).indexOf('table')).toBe(4);
    expect([notices[2]?.issuingBody, notices[2]?.datedOn]).toEqual(['清河市绿源家庭农场有限公司', '2021-06-08']);
  });

  it('keeps 本报讯 and takes the byline out of its brackets', () => {
    expect(page.items[1]?.bylines.map(({ name }) => name)).toEqual(['高远', '施小雨']);
    expect(page.items[1]?.paragraphs[0]).toBe('本报讯6月7日，市政协召开十三届五次会议筹备会，市政协主席王建国主持并讲话，副主席李明、赵红霞参加会议。');
  });

  it('reads a continuation without a headline and the agency report after it', () => {
    expect(page.items[7]).toMatchObject({ type: 'continuation', headline: null, jump: { fromPage: 1, toPage: null } });
    expect(page.items[8]?.bylines.map(({ name }) => name)).toEqual(['王琳琳']);
  });
});

describe('a front page of a weekly', () => {
  const page = readPage('front-page.txt', fixture('front-page.txt'));

  it('reads the nameplate block', () => {
    expect([page.publication, page.date.value, page.issueNumber, page.totalIssueNumber, page.pageNumber]).toEqual(['平湖周报', '2018-03-02', 8, 1203, 1]);
    expect(page.colophon).toMatchObject({ 社长: ['孙国庆'], 总编辑: ['黄河'], 印刷: '德州日报印刷厂' });
  });

  it('takes a headline of three lines apart', () => {
    expect(page.items[1]).toMatchObject({ kicker: '县委书记周志刚在全县乡村振兴大会上强调', headline: '举全县之力 开创振兴新局面', deck: '刘长河主持 张卫国部署工作', jump: { toPage: 2 } });
  });

  it('keeps enumerated subheads where they stand', () => {
    expect(page.items[2]?.subheads).toEqual(['一、农资备得足', '二、农机修得好', '三、技术送得勤']);
    expect(page.items[2]?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'subhead', 'paragraph', 'subhead', 'paragraph', 'subhead', 'paragraph']);
  });

  it('tells pictures by their credit, with and without a headline', () => {
    const photos = page.items.filter(({ type }) => type === 'photo');
    expect(photos.slice(0, 2).map(({ headline, bylines }) => [headline, bylines[0]?.name, bylines[0]?.role])).toEqual([[null, '郑重', 'photo'], ['快乐闹元宵', '于洋', 'photo']]);
  });
});

describe('a supplement page', () => {
  const page = readPage('supplement-page.txt', fixture('supplement-page.txt'));

  it('keeps verse line by line and a note on the author out of the text', () => {
    expect(page.items.map(({ type }) => type)).toEqual(['masthead', 'article', 'article', 'notice']);
    expect(page.items[1]?.bylines.map(({ name }) => name)).toEqual(['田秀兰']);
    expect(page.items[2]?.paragraphs).toContain('等一封远方的信');
  });
});

describe('pages of one delivery', () => {
  it('lend one another the weekday, the numbering and the right spelling of the place', () => {
    const pages = readPages([
      { file: 'p1', text: '望闻新闻\n2021年3月16日 星期二\n第11期(总第588期)\n\n区委召开会议\n\n3月12日,区委书记陆伯衡主持召开会议,研究工作。\n\n周叙白\n' },
      { file: 'p2', text: '(上接1版)\n\n3月18日,望闸区委书记陆伯衡来到望闸区望闸镇调研,望闸区的做法得到肯定。望闸区2021年将继续推进,望闸区上下信心很足。\n\n周叙白\n' },
    ]);
    expect(pages.map(({ publication }) => publication)).toEqual(['望闸新闻', '望闸新闻']);
    expect(pages[0]?.findings.map(({ as, should }) => [as, should])).toContainEqual(['望闻新闻', '望闸新闻']);
    expect(pages[1]?.date).toMatchObject({ value: '2021-03-23', source: 'inferred' });
    expect([pages[1]?.issueNumber, pages[1]?.totalIssueNumber, pages[1]?.issueNumberSource]).toEqual([12, 589, 'inferred']);
    expect(pages[1]?.pageNumber).toBeNull();
  });

  it('claim no paper and no date that nothing on the page bears out', () => {
    const [page] = readPages([{ file: 'p', text: '某镇开展活动\n\n近日,某镇开展志愿服务活动,三百多名群众参加,大家都说好。\n\n王平\n' }]);
    expect([page?.publication, page?.date.value, page?.date.source, page?.issueNumber, page?.pageNumber]).toEqual([null, null, 'unknown', null, null]);
  });
});

describe('rules of the trade', () => {
  const body = '昨天上午，镇里的干部来到桥头，听村民说修桥的事。大家都说，这座桥修得及时，过河再也不用绕行十几里，孩子上学也让人放心了。';
  const page = (...blocks: string[]) => readPage('x.txt', blocks.join('\n\n'));

  it('opens a continuation where a paragraph begins with 上接, even when the story before it is unsigned', () => {
    const { items } = page('石桥通车', body, `（上接第三版）${body}`, '（高 远）');
    expect(items.map(({ type, jump, bylines }) => [type, jump?.fromPage ?? null, bylines.map(({ name }) => name)])).toEqual([['article', null, []], ['continuation', 3, ['高远']]]);
  });

  it('sets the body that issues a notice at the head of its title', () => {
    const [notice] = page('清河县人民政府\n关于禁止燃放烟花爆竹的通告', `为保障公民人身、财产安全，现通告如下：`, `一、全天禁放。${body}`, '清河县人民政府\n2019年1月4日').items;
    expect([notice?.kicker, notice?.headline, notice?.signatureLines]).toEqual([null, '清河县人民政府关于禁止燃放烟花爆竹的通告', ['清河县人民政府', '2019年1月4日']]);
  });

  it('takes tenderer and agent for signatures of a tender', () => {
    const [notice] = page('清河小学操场招标公告', body, '招标人：清河小学\n代理机构：清河工程咨询有限公司\n2019年1月4日').items;
    expect(notice?.signatureLines).toEqual(['招标人：清河小学', '代理机构：清河工程咨询有限公司', '2019年1月4日']);
  });

  it('dates a monthly paper by the day of the month it prints', () => {
    const { date } = page('清河新闻 第3版', '门诊楼启用', `2019年7月11日上午，门诊楼启用。${body}`, '主办：清河医院 编辑：方寸 每月15日出版');
    expect([date.value, date.source]).toEqual(['2019-07-15', 'inferred']);
    expect(date.evidence).toContain('每月15日出版');
  });
});
