import sharp from 'sharp';
import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createIssue, createPublication } from './support/build';
import { type LaidOut, laidOutIssue } from './support/laid-out-issue';
import { readPdf, titleOf } from './support/read-pdf';

describe('what leaves the newsroom', () => {
  let newsroom: Newsroom;
  let chief: Agent;
  let reporter: Agent;
  let paper: Answer;
  let laidOut: LaidOut;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    [chief, reporter] = [await newsroom.as('editorInChief'), await newsroom.as('reporter')];
    paper = await createPublication(chief);
    laidOut = await laidOutIssue(chief, paper.id);
  });
  afterAll(() => newsroom.close());

  const file = (address: string, agent = reporter) => agent.get(address).buffer(true).parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => done(null, Buffer.concat(parts)));
  });

  describe('as PDF', () => {
    it('is a page with its words, its fonts and its pictures in the colours of the press', async () => {
      const answer = await file(`/api/pages/${laidOut.pages[0].id}/pdf`).expect(200);
      expect(answer.headers['content-type']).toBe('application/pdf');
      expect(decodeURIComponent(answer.headers['content-disposition'])).toContain("filename*=UTF-8''港闸新闻-2020-02-18-第1版-要闻.pdf");
      const pdf = await readPdf(answer.body as Buffer);
      expect(titleOf(pdf)).toBe('港闸新闻 2020-02-18 第1版 要闻');
      expect(pdf.pages[0]!.lines).toEqual(expect.arrayContaining(['统筹推进疫情防控', '（下转2版）']));
      expect(pdf.pages[0]!.images[0]!.dict.toString()).toContain('/DeviceCMYK');
      expect(pdf.fonts.every(({ isEmbedded, unicode }) => isEmbedded && unicode.size > 0)).toBe(true);
    });

    it('is the whole issue, every character of every story in it', async () => {
      const pdf = await readPdf((await file(`/api/issues/${laidOut.issue.id}/pdf`).expect(200)).body as Buffer);
      expect(pdf.pages).toHaveLength(2);
      const furniture = ['2版　综合', '港闸新闻', '2020年2月18日　星期二', '（下转2版）', '（上接1版）'];
      const words = pdf.pages.flatMap(({ lines }) => lines).filter((line) => !furniture.includes(line)).join('');
      for (const { bodyText } of laidOut.articles) for (const paragraph of (bodyText as string).split('\n')) expect(words).toContain(paragraph);
    });

    it('is the same file for the same pages, and not sent again to whoever has it', async () => {
      const address = `/api/issues/${laidOut.issue.id}/pdf`;
      const [first, second] = [await file(address), await file(address, chief)];
      expect((first.body as Buffer).equals(second.body as Buffer)).toBe(true);
      await reporter.get(address).set('If-None-Match', first.headers.etag).expect(304);
    });

    it('is another file when a word changed', async () => {
      const address = `/api/pages/${laidOut.pages[1].id}/pdf`;
      const { headers: { etag } } = await file(address);
      const { body: article } = await chief.get(`/api/articles/${laidOut.articles[1].id}`);
      await chief.patch(`/api/articles/${article.id}`).send({ version: article.version, headline: '坚守在一线' }).expect(200);
      const changed = await file(address).set('If-None-Match', etag).expect(200);
      expect((await readPdf(changed.body as Buffer)).pages[0]!.lines).toContain('坚守在一线');
    });
  });

  describe('as a picture', () => {
    it('is as large as the page at the dots asked for', async () => {
      for (const dpi of [20, 72]) {
        const { body, headers } = await file(`/api/pages/${laidOut.pages[0].id}/png?dpi=${dpi}`).expect(200);
        const { width, height, format } = await sharp(body as Buffer).metadata();
        expect([format, width, height]).toEqual(['png', Math.round((270 / 25.4) * dpi), expect.any(Number)]);
        expect(Math.abs((height ?? 0) - (390 / 25.4) * dpi)).toBeLessThanOrEqual(1);
        expect(headers['content-type']).toBe('image/png');
      }
    });

    it('shows the picture where it stands, and ink where the words are', async () => {
      const { body } = await file(`/api/pages/${laidOut.pages[0].id}/png?dpi=36`).expect(200);
      const { data, info } = await sharp(body as Buffer).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      const colours = Array.from({ length: info.width * info.height }, (_, at) => [...data.subarray(at * 3, at * 3 + 3)]);
      expect(colours.filter(([red = 0, green = 0, blue = 0]) => red > 180 && green < 60 && blue < 60).length).toBeGreaterThan(5_000);
      expect(colours.filter((rgb) => Math.max(...rgb) < 140).length).toBeGreaterThan(500);
    });

    it('is the same picture twice', async () => {
      const address = `/api/pages/${laidOut.pages[0].id}/png?dpi=40`;
      const [first, second] = [await file(address), await file(address, chief)];
      expect(first.headers.etag).toBe(second.headers.etag);
      expect((first.body as Buffer).equals(second.body as Buffer)).toBe(true);
    });

    it.each(['19', '301', '72.5', 'fine', '-1'])('is refused at %s dots an inch, by the field', async (dpi) => {
      const { body } = await reporter.get(`/api/pages/${laidOut.pages[0].id}/png?dpi=${dpi}`).expect(400);
      expect(body.errors.dpi).toBeTruthy();
    });
  });

  it('says what to do where a page is not laid out, or an issue has no pages', async () => {
    const issue = await createIssue(chief, paper.id, { publishedOn: '2020-02-25', issueNumber: 8, totalIssueNumber: 1228 });
    expect((await reporter.get(`/api/issues/${issue.id}/pdf`).expect(404)).body.message).toContain('还没有版面');
    const { body: page } = await chief.post('/api/pages').send({ issueId: issue.id, pageNumber: 3 }).expect(201);
    for (const address of [`/api/issues/${issue.id}/pdf`, `/api/pages/${page.id}/pdf`, `/api/pages/${page.id}/png`]) {
      expect((await reporter.get(address).expect(409)).body).toMatchObject({ code: 'edition.noLayout', message: expect.stringContaining('第 3 版还没有排版') });
    }
  });

  it('is for those who are signed in', async () => {
    const { default: request } = await import('supertest');
    await request(newsroom.server).get(`/api/pages/${laidOut.pages[0].id}/pdf`).expect(401);
    await reporter.get('/api/pages/018f0000-0000-7000-8000-000000000000/pdf').expect(404);
  });
});
