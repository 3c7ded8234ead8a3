import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Agent, Newsroom } from './support/app';
import { openNewsroom } from './support/app';
import { type Answer, listOf } from './support/build';

const SEEDS = join(__dirname, '../../seeds');
const PAGES = readdirSync(SEEDS).filter((name) => name.endsWith('.txt')).sort();

describe('the historical pages', () => {
  let newsroom: Newsroom;
  let archivist: Agent;

  const deliver = async (files: { name: string; content: Buffer }[]): Promise<Answer> => {
    const delivery = archivist.post('/api/imports');
    for (const { name, content } of files) void delivery.attach('files', content, name);
    let { body } = await delivery.expect(202);
    while (body.status === 'waiting' || body.status === 'reading') {
      await sleep(50);
      ({ body } = await archivist.get(`/api/imports/${body.id}`).expect(200));
    }
    return body;
  };
  const seeds = () => PAGES.map((name) => ({ name, content: readFileSync(join(SEEDS, name)) }));

  beforeAll(async () => {
    newsroom = await openNewsroom();
    archivist = await newsroom.as('archivist');
    const { status, files } = await deliver(seeds());
    expect([status, files.map(({ outcome }: Answer) => outcome)]).toEqual(['done', PAGES.map(() => 'imported')]);
  });
  afterAll(() => newsroom.close());

  const pageOf = async (name: string): Promise<Answer> => {
    const [source] = (await archivist.get(listOf('source-documents', { filter: { q: name.slice(0, 8) } }))).body;
    return { source, page: (await archivist.get(`/api/pages/${source.pageId}`).expect(200)).body };
  };

  it('open as issues with numbers printed or inferred, and say which', async () => {
    const { body: issues } = await archivist.get(listOf('issues', { filter: { year: 2020 }, sort: ['publishedOn', 'ASC'] }));
    const dated = issues.filter(({ publicationName }: Answer) => publicationName === '港闸新闻');
    expect(dated.map(({ publishedOn, issueNumber, totalIssueNumber }: Answer) => [publishedOn, issueNumber, totalIssueNumber])).toEqual([
      ['2020-02-18', 7, 1227], ['2020-03-03', 9, 1229], ['2020-04-14', 15, 1235], ['2020-05-19', 20, 1240],
    ]);
    expect(dated.map(({ provenance }: Answer) => provenance.publishedOn.source)).toEqual(['printed', 'inferred', 'inferred', 'inferred']);
    expect(dated[1].provenance.publishedOn.evidence).toMatch(/星期二|周二/u);
    expect(dated[0].staff).toEqual(expect.arrayContaining([{ role: '主编', names: ['龚海霞', '施建'] }, { role: '校对', names: ['李蔚'] }]));
  });

  it('let a person stand for an inferred page number, once', async () => {
    const { page } = await pageOf('001_3f31');
    expect(page).toMatchObject({ pageNumber: 1, pageNumberProvenance: { source: 'inferred' }, actions: expect.arrayContaining(['confirm']) });
    await (await newsroom.as('reporter')).post(`/api/pages/${page.id}/confirmations`).send({ version: page.version }).expect(403);
    const { body } = await archivist.post(`/api/pages/${page.id}/confirmations`).send({ version: page.version }).expect(200);
    expect(body).toMatchObject({ pageNumberProvenance: { source: 'confirmed', confirmedBy: { displayName: '测试archivist' } } });
    await archivist.post(`/api/pages/${page.id}/confirmations`).send({ version: body.version }).expect(409);
  });

  it('keep every byte as delivered, and every character assigned', async () => {
    for (const { name, content } of seeds()) {
      const { source } = await pageOf(name);
      const original = await archivist.get(`/api/source-documents/${source.id}/original`).buffer(true).parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
      });
      expect(Buffer.compare(original.body as Buffer, content)).toBe(0);
      expect(source.placed).toBe(source.characters);
      const { body: whole } = await archivist.get(`/api/source-documents/${source.id}`);
      expect(whole.text).toBe(content.toString('utf8'));
      let end = 0;
      for (const placed of whole.placements) {
        expect(whole.text.slice(end, placed.start).trim()).toBe('');
        end = placed.end;
      }
      expect(whole.text.slice(end).trim()).toBe('');
    }
  });

  it('read as stories with kicker, headline, joined paragraphs and bylines', async () => {
    const { page } = await pageOf('000_45874');
    const [lead] = page.items.filter(({ kind }: Answer) => kind === 'article');
    expect(lead).toMatchObject({ title: '统筹推进疫情防控和经济社会发展', kicker: '区委常委会召开会议，研究部署当前各项重点工作', bylines: [{ name: '言武旭' }] });
    const { body: story } = await archivist.get(`/api/articles/${lead.itemId}`);
    expect(story).toMatchObject({ status: 'published', origin: 'imported', revision: 1 });
    expect(story.body.content).toHaveLength(5);
    expect(story.bodyText).toContain('要强化主动服务意识');
  });

  it('link a signature to one contributor across issues, and never a name in the running text', async () => {
    const { body: named } = await archivist.get(listOf('contributors', { filter: { q: '许应田' } }));
    expect(named).toMatchObject([{ bylineCount: 2 }]);
    const { body: namesakes } = await archivist.get(listOf('contributors', { filter: { q: '张军' } }));
    expect(namesakes).toMatchObject([{ bylineCount: 1 }]);
    expect((await archivist.get(listOf('contributors', { filter: { q: '港轩' } }))).body).toMatchObject([{ kind: 'collective' }]);
  });

  it('tell of a notice what the rules miss: signature, date and period of the 公示, nothing of the 公告', async () => {
    const missingOf = async (type: string): Promise<Answer> => {
      const { body: notices } = await archivist.get(listOf('notices', { filter: { type } }));
      expect(notices).toHaveLength(1);
      return notices[0].missing.map(({ code }: Answer) => code);
    };
    expect(await missingOf('公示')).toEqual(['signature', 'datedOn', 'period']);
    expect(await missingOf('公告')).toEqual([]);
  });

  it('carry the notice with its table and the photo whose picture is lost', async () => {
    const [notice] = (await archivist.get(listOf('notices', { filter: { type: '公示' } }))).body;
    const { body } = await archivist.get(`/api/notices/${notice.id}`);
    const table = body.body.content.find(({ type }: Answer) => type === 'table');
    expect(table.content).toHaveLength(5);
    const { body: photos } = await archivist.get(listOf('photos', { filter: { origin: 'imported' } }));
    expect(photos).toHaveLength(4);
    expect(photos.every(({ hasFile }: Answer) => hasFile === false)).toBe(true);
    expect(photos.map(({ bylines }: Answer) => bylines.map(({ name }: Answer) => name).join(' ')).sort()).toEqual(['', '王俊荣', '许丛军', '许丛军 仇天琦']);
  });

  it('are found by two characters and more, also at once after a change', async () => {
    const found = async (q: string): Promise<string[]> => (await archivist.get(`/api/search?q=${encodeURIComponent(q)}`).expect(200)).body.map(({ title }: Answer) => title);
    expect(await found('零排放')).toEqual(expect.arrayContaining(['幸福工业集中区污水“零排放”']));
    expect(await found('查无此语')).toEqual([]);
    const [story] = (await archivist.get(listOf('articles', { filter: { q: '零排放', headline: '零排放' } }))).body;
    await archivist.patch(`/api/articles/${story.id}`).send({ version: story.version, slug: '污水', deck: '举世无双之副题' }).expect(200);
    expect(await found('举世无双')).toEqual([story.headline]);
    expect((await archivist.get(listOf('articles', { filter: { q: '举世无双' } }))).body).toHaveLength(1);
    await archivist.get('/api/search?q=').expect(400);
  });

  it('change nothing when delivered again, and say so', async () => {
    const before = await newsroom.sql('SELECT (SELECT count(*) FROM articles) AS a, (SELECT count(*) FROM pages) AS p, (SELECT count(*) FROM audit_entries) AS e');
    const { files } = await deliver(seeds());
    expect(files.map(({ outcome }: Answer) => outcome)).toEqual(PAGES.map(() => 'unchanged'));
    const after = await newsroom.sql('SELECT (SELECT count(*) FROM articles) AS a, (SELECT count(*) FROM pages) AS p, (SELECT count(*) - 1 FROM audit_entries) AS e');
    expect(after).toEqual(before.map((row) => ({ ...row, e: String((row as { e: string }).e) })));
  });

  it('refuse what is no text with the reason, and take what is no page as one unplaced remainder', async () => {
    const { files } = await deliver([
      { name: '空.txt', content: Buffer.alloc(0) },
      { name: '图片.txt', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) },
      { name: 'readme.txt', content: Buffer.from('Lorem ipsum dolor sit amet, consectetur.\n'.repeat(20)) },
    ]);
    expect(files.map(({ outcome, problem }: Answer) => [outcome, problem])).toEqual([['refused', '文件是空的'], ['refused', '这不是文本文件'], ['imported', undefined]]);
    const { body: page } = await archivist.get(`/api/pages/${files[2].pageId}`);
    expect(page.items).toMatchObject([{ kind: 'unplaced' }]);
    expect(page.items[0].text).toContain('consectetur');
    await archivist.post('/api/imports').expect(400);
    await (await newsroom.as('reporter')).post('/api/imports').attach('files', Buffer.from('甲'), '甲.txt').expect(403);
  });

  describe('with their suspected misreadings', () => {
    const certain = async (as: string): Promise<Answer> => {
      const { body } = await archivist.get(listOf('findings', { filter: { q: as, decision: 'open' } }));
      expect(body.length).toBeGreaterThan(0);
      return body[0];
    };

    it('correct a story by a revision when a person accepts, leaving the source as it came', async () => {
      const finding = await certain('驶人');
      expect(finding).toMatchObject({ decision: null, actions: ['decide'] });
      const proofreader = await newsroom.as('proofreader');
      await (await newsroom.as('reporter')).post(`/api/findings/${finding.id}/decisions`).send({ version: 1, decision: 'accepted' }).expect(403);
      const { body: decided } = await proofreader.post(`/api/findings/${finding.id}/decisions`).send({ version: 1, decision: 'accepted' }).expect(200);
      expect(decided).toMatchObject({ decision: 'accepted', decidedByName: '测试proofreader', actions: [] });
      const { body: story } = await archivist.get(`/api/articles/${finding.itemId}`);
      expect(story.bodyText).not.toContain('驶人');
      expect(story.bodyText).toContain('驶入');
      const [revision] = (await archivist.get(`/api/articles/${finding.itemId}/revisions`)).body;
      expect(revision).toMatchObject({ number: 2, reason: 'findingAccepted', authorName: '测试proofreader' });
      expect((await archivist.get(`/api/source-documents/${finding.sourceDocumentId}`)).body.text).toContain('驶人');
      expect((await archivist.post(`/api/findings/${finding.id}/decisions`).send({ version: 2, decision: 'dismissed' }).expect(409)).body.code).toBe('finding.decided');
    });

    it('dismiss one without touching the text', async () => {
      const finding = await certain('人选');
      await archivist.post(`/api/findings/${finding.id}/decisions`).send({ version: 1, decision: 'dismissed', note: '原文如此' }).expect(200);
      expect((await archivist.get(`/api/articles/${finding.itemId}`)).body.bodyText).toContain('人选');
    });

    it('say so when the passage is gone, and take a correction made by hand', async () => {
      const finding = await certain('新闻村');
      const { body: story } = await archivist.get(`/api/articles/${finding.itemId}`);
      await archivist.patch(`/api/articles/${story.id}`).send({ version: story.version, bodyText: '全文重写。', headline: '重写', kicker: '' }).expect(200);
      expect((await archivist.post(`/api/findings/${finding.id}/decisions`).send({ version: 1, decision: 'accepted' }).expect(409)).body.code).toBe('finding.textChanged');
      await archivist.post(`/api/findings/${finding.id}/decisions`).send({ version: 1, decision: 'accepted', byHand: true }).expect(200);
      expect((await archivist.get(`/api/articles/${story.id}`)).body.bodyText).toBe('全文重写。');
    });
  });

  it('tell the desk what waits for a person', async () => {
    const { body: desk } = await archivist.get('/api/desk').expect(200);
    expect(desk.counts.articles).toBe(21);
    expect(desk.toConfirm.length).toBeGreaterThanOrEqual(3);
    expect(desk.lostPhotos).toBe(4);
    expect(desk.openFindings.total).toBe(desk.openFindings.pages.reduce((sum: number, { count }: Answer) => sum + count, 0));
  });
});
