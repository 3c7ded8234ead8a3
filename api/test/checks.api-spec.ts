import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createArticle, createIssue, createPublication, listOf, totalOf } from './support/build';

describe('the proof rules', () => {
  let newsroom: Newsroom;
  let chief: Agent;
  let proofreader: Agent;
  let paper: Answer;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    chief = await newsroom.as('editorInChief');
    proofreader = await newsroom.as('proofreader');
    paper = await createPublication(chief, { licenceKind: 'permit' });
  });
  afterAll(() => newsroom.close());

  const check = async (asked: object, agent = proofreader): Promise<Answer> => (await agent.post('/api/checks').send(asked).expect(200)).body;
  const rules = ({ findings }: Answer): string[] => findings.map(({ rule }: Answer) => rule);
  const draft = async (given: object): Promise<Answer> => (await chief.post('/api/check-rules').send({ publicationId: paper.id, kind: 'banned', ...given }).expect(201)).body;
  const move = (rule: Answer, action: string, reason?: string, agent = chief) => agent.post(`/api/check-rules/${rule.id}/moves`).send({ action, version: rule.version, reason });
  const published = async (given: object): Promise<Answer> => (await move(await draft(given), 'publish', '总编会定').expect(200)).body;
  const acts = async (action: string): Promise<Answer[]> => newsroom.sql('SELECT payload, actor_name FROM audit_entries WHERE action = $1 ORDER BY seq', [action]);
  const placed = async (given: object, pageNumber = 2, issueGiven: object = {}): Promise<{ page: Answer; article: Answer }> => {
    const issue = await createIssue(chief, paper.id, issueGiven);
    const { body: page } = await chief.post('/api/pages').send({ issueId: issue.id, pageNumber, name: '综合' }).expect(201);
    const article = await createArticle(chief, paper.id, given);
    await newsroom.sql("INSERT INTO page_items (page_id, position, kind, article_id) VALUES ($1, 0, 'article', $2)", [page.id, article.id]);
    await newsroom.sql("INSERT INTO page_items (page_id, position, kind, text) VALUES ($1, 1, 'masthead', '港闻新闻')", [page.id]);
    return { page, article };
  };

  it('read a bare text and say exactly where what is wrong stands', async () => {
    const report = await check({ text: '设备已按装完毕。\n请带口罩出门。' });
    expect(report.findings).toEqual([
      expect.objectContaining({ rule: 'misspelt', severity: 'block', field: 'body', block: 0, start: 3, end: 5, quoted: '按装', suggestion: '安装', itemKind: 'text', decided: null }),
      expect.objectContaining({ rule: 'soundAlike', block: 1, quoted: '带', suggestion: '戴' }),
    ]);
    expect(report).toMatchObject({ open: { block: 1, warn: 1, info: 0 }, capped: false });
  });

  it('ask for one thing at a time', async () => {
    expect((await proofreader.post('/api/checks').send({}).expect(400)).body.errors.text).toContain('一段文字');
    await proofreader.post('/api/checks').send({ text: '字', articleId: paper.id }).expect(400);
    await proofreader.post('/api/checks').send({ articleId: paper.id }).expect(404);
  });

  it('read a story by its licence, its register of office-holders and what the issue says elsewhere', async () => {
    await chief.post('/api/office-holders').send({ publicationId: paper.id, name: '曹金海', title: '区长', rank: 2, inOfficeFrom: '2019-06-01' }).expect(201);
    await chief.post('/api/office-holders').send({ publicationId: paper.id, name: '王老区', title: '区长', inOfficeFrom: '2020-01-01', inOfficeUntil: '2019-01-01' }).expect(400);
    const article = await createArticle(chief, paper.id, { headline: '走访企业', bodyText: '本报讯 副区长曹金海走访企业。', bylines: [{ name: '曹金海' }] });
    expect(rules(await check({ articleId: article.id }))).toEqual(expect.arrayContaining(['licenceWord', 'officeTitle', 'namesake']));
  });

  it('have their register as a file, taken whole or not at all', async () => {
    const other = await createPublication(chief);
    const take = (csv: string, dryRun?: boolean, agent = chief) => agent.post('/api/office-holders/file').send({ publicationId: other.id, csv, dryRun });
    const csv = 'name,title,rank,inOfficeFrom\n黄卫锋,区委书记,1,2019-01-01\n曹金海,区长,2,';
    expect((await take(csv, true).expect(200)).body).toEqual({ drafted: 2, known: 0 });
    expect((await take('name,title\n曹,区长').expect(400)).body.errors['csv.2.name']).toContain('第 2 行');
    await take(csv, false, proofreader).expect(403);
    await take(csv).expect(200);
    expect((await take(csv).expect(200)).body).toEqual({ drafted: 0, known: 2 });
    expect((await chief.get(`/api/office-holders/file?publicationId=${other.id}`).expect(200)).text).toContain('黄卫锋,区委书记,,1,2019-01-01,');
    expect((await acts('officeHolder.imported'))[0].payload).toEqual({ count: 2 });
  });

  it('give a writer’s own screen what they know, but not the story’s own words', async () => {
    const { article } = await placed({ headline: '走访企业', bodyText: '副区长走访企业。' }, 2, { publishedOn: '2020-02-25', issueNumber: 8, totalIssueNumber: 1228 });
    const { body } = await proofreader.get(`/api/checks/knowledge?articleId=${article.id}`).expect(200);
    expect(body).toMatchObject({ publishedOn: '2020-02-25', publication: { name: '港闸新闻', licenceKind: 'permit' }, officeHolders: expect.arrayContaining([expect.objectContaining({ name: '曹金海', title: '区长' })]), decisions: [] });
    expect(body.vocabulary).not.toContain('走访企业');
    await proofreader.get(`/api/checks/knowledge?articleId=${paper.id}`).expect(404);
  });

  it('read a page with its nameplate, its jumps and the numbers of its issue', async () => {
    const { page } = await placed({ headline: '质量是企业的保证', bodyText: '港闸区企业要抓质量。', continuedFromPage: '1' });
    const report = await check({ pageId: page.id });
    expect(report.findings).toEqual(expect.arrayContaining([
      expect.objectContaining({ rule: 'lookAlike', itemKind: 'page', itemId: page.id, field: 'issue', suggestion: '港闸新闻' }),
      expect.objectContaining({ rule: 'jumpPartner', itemKind: 'article', itemTitle: '质量是企业的保证' }),
    ]));
    expect(rules(await check({ issueId: page.issueId }))).toEqual(rules(report));
  });

  it('know a story that ran within ninety days, and again after its words changed', async () => {
    const text = '开发区三个项目集中签约，总投资12亿元，区领导出席签约仪式并见证签约，项目建成后可新增就业岗位500个，为高质量发展增添新的动能和后劲。';
    const first = await createArticle(chief, paper.id, { headline: '项目签约', bodyText: text });
    const second = await createArticle(chief, paper.id, { headline: '三个项目签约', bodyText: `${text}签约现场气氛热烈。` });
    expect((await check({ articleId: second.id })).findings).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'duplicate', params: expect.objectContaining({ story: first.id, title: '项目签约' }) })]));
    await chief.patch(`/api/articles/${first.id}`).send({ version: first.version, bodyText: '春回大地，田间地头一派繁忙景象，农技人员深入一线指导春耕备耕，确保夏粮丰产丰收，农户们抢抓农时开展田间管理。' }).expect(200);
    expect(rules(await check({ articleId: second.id }))).not.toContain('duplicate');
  });

  describe('what people decide', () => {
    let article: Answer;
    const finding = async (agent = proofreader, rule = 'misspelt'): Promise<Answer> => (await check({ articleId: article.id }, agent)).findings.find((one: Answer) => one.rule === rule);
    const decide = (given: object, agent = proofreader) => agent.post('/api/checks/decisions').send({ articleId: article.id, ...given });

    beforeAll(async () => {
      article = await createArticle(chief, paper.id, { headline: '安装设备', bodyText: '设备已按装完毕。' });
    });

    it('holds while the story is edited round it, and is on the record with its reason', async () => {
      const { fingerprint, decisions } = await finding();
      expect(decisions).toEqual(['accepted', 'ignoredHere']);
      expect((await decide({ fingerprint, decision: 'ignoredHere' }).expect(400)).body.errors.reason).toBeDefined();
      await decide({ fingerprint, decision: 'ignoredHere', reason: '厂名如此' }).expect(201);
      await chief.patch(`/api/articles/${article.id}`).send({ version: article.version, bodyText: '今天下雨。\n一早，设备已按装完毕。' }).expect(200);
      expect((await finding()).decided).toMatchObject({ decision: 'ignoredHere', reason: '厂名如此', byName: '测试proofreader' });
      expect((await check({ articleId: article.id })).open.block).toBe(0);
      expect((await acts('check.decided')).at(-1)).toMatchObject({ payload: { rule: 'misspelt', quoted: '按装', decision: 'ignoredHere', reason: '厂名如此' } });
    });

    it('is taken back, and the finding waits again', async () => {
      await proofreader.delete(`/api/checks/decisions/${(await finding()).decided.id}`).expect(204);
      expect((await finding()).decided).toBeNull();
    });

    it('holds for good only by a chief, and then in every story of the paper', async () => {
      const { fingerprint } = await finding();
      await decide({ fingerprint, decision: 'ignoredAlways', reason: '地名' }).expect(403);
      await decide({ fingerprint, decision: 'ignoredAlways', reason: '地名' }, chief).expect(201);
      const other = await createArticle(chief, paper.id, { headline: '又一家', bodyText: '他家也按装了一台。' });
      expect((await check({ articleId: other.id })).findings.find((one: Answer) => one.rule === 'misspelt').decided).toMatchObject({ decision: 'ignoredAlways' });
    });

    it('never holds for good where a person’s privacy is concerned', async () => {
      article = await createArticle(chief, paper.id, { headline: '寻人', bodyText: '身份证号11010519491231002X。' });
      const { fingerprint, decisions } = await finding(chief, 'identityNumber');
      expect(decisions).not.toContain('ignoredAlways');
      await decide({ fingerprint, decision: 'ignoredAlways', reason: '无妨' }, chief).expect(403);
      expect(await newsroom.sql('SELECT 1 FROM check_decisions WHERE subject_id = $1', [article.id])).toEqual([]);
    });

    it('is refused of words that are no longer there, and to those who only read', async () => {
      expect((await decide({ fingerprint: 'gone', decision: 'accepted' }).expect(409)).body.code).toBe('check.gone');
      const { fingerprint } = await finding(proofreader, 'identityNumber');
      await decide({ fingerprint, decision: 'accepted' }, await newsroom.as('reporter')).expect(403);
    });
  });

  describe('the newsroom’s own lists', () => {
    it('are drafted, published with a reason and retired, and only published ones speak', async () => {
      const rule = await draft({ pattern: '打工仔|打工妹', suggestion: '务工人员', exceptions: ['打工仔之歌'] });
      expect(rule.actions).toEqual(['edit', 'delete', 'publish']);
      const text = { text: '打工仔返岗，听打工仔之歌。', publicationId: paper.id };
      expect(rules(await check(text))).toEqual([]);
      expect((await move(rule, 'publish').expect(400)).body.errors.reason).toBeDefined();
      const { body: spoken } = await move(rule, 'publish', '总编会定').expect(200);
      expect((await check(text)).findings).toEqual([expect.objectContaining({ rule: 'banned', quoted: '打工仔', start: 0, suggestion: '务工人员' })]);
      await chief.patch(`/api/check-rules/${rule.id}`).send({ version: spoken.version, suggestion: '工人' }).expect(409);
      await move(spoken, 'retire', '不再适用').expect(200);
      expect(rules(await check(text))).toEqual([]);
      expect((await acts('checkRule.moved')).map(({ payload }) => [payload.action, payload.reason])).toEqual(expect.arrayContaining([['publish', '总编会定'], ['retire', '不再适用']]));
    });

    it('are kept by editors-in-chief alone', async () => {
      await proofreader.post('/api/check-rules').send({ publicationId: paper.id, kind: 'banned', pattern: '某词语' }).expect(403);
      const rule = await draft({ pattern: '某某词' });
      await move(rule, 'publish', '试', proofreader).expect(403);
      expect((await chief.get(`/api/check-rules/${rule.id}`).expect(200)).body.status).toBe('draft');
      expect((await chief.patch(`/api/check-rules/${rule.id}`).send({ version: rule.version + 1, suggestion: '别的' }).expect(409)).body.current.id).toBe(rule.id);
      await chief.delete(`/api/check-rules/${rule.id}`).expect(200);
    });

    it('refuse what cannot be looked for, and a word that is there already', async () => {
      for (const pattern of ['词', '…词语', '甲乙||丙丁']) expect((await chief.post('/api/check-rules').send({ publicationId: paper.id, kind: 'banned', pattern }).expect(400)).body.errors.pattern).toBeDefined();
      await draft({ pattern: '两次写入' });
      await chief.post('/api/check-rules').send({ publicationId: paper.id, kind: 'banned', pattern: '两次写入' }).expect(409);
    });

    it('hold for their days only, whatever day it is today', async () => {
      await published({ kind: 'deprecated', pattern: '旧称谓词', validUntil: '2020-01-01' });
      const { article } = await placed({ headline: '旧事', bodyText: '旧称谓词一例。' }, 3, { publishedOn: '2019-12-31', issueNumber: 50, totalIssueNumber: 1200 });
      expect(rules(await check({ articleId: article.id }))).toContain('deprecated');
      const { article: later } = await placed({ headline: '新事', bodyText: '旧称谓词又一例。' }, 3, { publishedOn: '2020-01-14', issueNumber: 2, totalIssueNumber: 1222 });
      expect(rules(await check({ articleId: later.id }))).not.toContain('deprecated');
    });

    it('are tried on the archive before they speak', async () => {
      for (const at of [1, 2, 3]) await createArticle(chief, paper.id, { headline: `试用${at}`, bodyText: `最为响亮的品牌${at}。最好的还有。最响亮的品牌。` });
      const rule = await draft({ kind: 'custom', pattern: '最…品牌' });
      const { body: trial } = await proofreader.get(`/api/check-rules/${rule.id}/trial?range=[0,1]`).expect(200);
      expect(trial).toMatchObject({ fired: 4, stories: 2, looked: 2, more: true });
      expect(trial.hits[0]).toMatchObject({ kind: 'article', title: '试用3', quoted: expect.stringMatching(/^最.*品牌$/u) });
      expect((await proofreader.get(`/api/check-rules/${rule.id}/trial?range=[2,3]`).expect(200)).body).toMatchObject({ fired: 2, stories: 1, more: false });
    });

    it('come and go as a spreadsheet, all of a file or nothing', async () => {
      const csv = 'kind,pattern,suggestion,exceptions,severity\r\nbanned,"甲,乙词语",某词,甲词语|乙词语,block\r\nnameForm,区卫健委简称,区卫生健康委,,warn\r\n';
      expect((await chief.post('/api/check-rules/file').send({ publicationId: paper.id, csv, dryRun: true }).expect(200)).body).toEqual({ drafted: 2, known: 0 });
      expect((await chief.post('/api/check-rules/file').send({ publicationId: paper.id, csv }).expect(200)).body).toEqual({ drafted: 2, known: 0 });
      expect((await chief.post('/api/check-rules/file').send({ publicationId: paper.id, csv }).expect(200)).body).toEqual({ drafted: 0, known: 2 });
      const { text } = await proofreader.get(`/api/check-rules/file?publicationId=${paper.id}`).expect(200).expect('Content-Type', /text\/csv/u);
      expect(text).toContain('banned,"甲,乙词语",某词,甲词语|乙词语,block,,,,\r\n');
      const before = totalOf(await chief.get(listOf('check-rules')));
      const { body } = await chief.post('/api/check-rules/file').send({ publicationId: paper.id, csv: 'kind,pattern\nbanned,好词语\nwrong,词\n' }).expect(400);
      expect(Object.keys(body.errors)).toEqual(expect.arrayContaining(['csv.3.kind', 'csv.3.pattern']));
      expect(totalOf(await chief.get(listOf('check-rules')))).toBe(before);
    });

    it('are listed by state and kind', async () => {
      const { body } = await proofreader.get(listOf('check-rules', { filter: { status: 'draft', kind: 'nameForm', publicationId: paper.id } })).expect(200);
      expect(body.map(({ pattern }: Answer) => pattern)).toEqual(['区卫健委简称']);
      expect(body[0].actions).toEqual([]);
    });
  });
});
