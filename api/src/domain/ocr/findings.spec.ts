import { readPage } from './read-page';

const page = (body: string): string => `某区召开工作会议\n\n${body}\n\n近日,有关部门负责人参加活动,大家对今后的工作充满信心。\n\n王平\n`;
const found = (body: string): string[] => readPage('p', page(body)).findings.map(({ as, should }) => `${as}→${should}`);

describe('suspected misreadings', () => {
  it.each([
    ['确保二季度全部项目列人开工序列。', '列人→列入'], ['最后一辆大巴驶人车站。', '驶人→驶入'], ['平均等侯时间7分钟。', '等侯→等候'], ['工程好不好,关健看质量。', '关健→关键'], ['没有辜负末来的自己。', '末来→未来'],
    ['其中11家人选省级名单。', '人选→入选'], ['多到基层走一走、问一间,使监督更有效。', '问一间→问一问'], ['党员到新闻村走访群众。', '新闻村→新闸村'], ['项目在港闻开花结果。', '港闻→港闸'], ['取得战“役”、生产双丰收。', '战“役”→战“疫”'],
    ['大家带上口罩出门。', '带上→戴上'], ['根据文件(通委宣【2019】159号)精神。', '【2019】→〔2019〕'],
  ])('%s', (body, finding) => expect(found(body)).toContain(finding));

  it.each([
    '新闻热线全天开通,新闻记者前来采访,要闻版刊登了传闻的经过。', '引进人才、推进人事改革,人选由代表推荐,进入人大会场的人员有序。', '每期月末发布期末成绩,自己的事自己做,已经完成。', '途经该路段的公交车,全额退还保证金,人手很紧。', '区城东小学的学生学习数学,链接网址。',
  ])('says nothing of what is right: %s', (body) => expect(found(body)).toEqual([]));

  it('lets the page’s own spelling speak: 望闻镇 beside 望闸镇', () => {
    const text = page('望闸镇的做法得到肯定。望闸镇党委介绍经验。在望闸镇湿地,群众反映良好。望闻镇的码头已拆除。');
    expect(readPage('p', text).findings.map(({ should }) => should).some((should) => should.includes('闸'))).toBe(true);
  });

  it('gives the place of a finding in the source and never changes the text', () => {
    const text = page('确保全部项目列人开工序列。');
    const reading = readPage('p', text);
    const [finding] = reading.findings;
    expect(text.slice(finding!.start, finding!.end)).toBe(finding!.as);
    expect(reading.items[0]?.paragraphs[0]).toContain('列人');
    expect(finding!.line).toBe(3);
  });

  it('keeps quiet about bylines', () => expect(readPage('p', page('群众反映良好。').replace('王平', '侯末')).findings).toEqual([]));
});
