import sharp from 'sharp';
import type { Agent } from './app';
import { type Answer, createArticle, createIssue } from './build';

const SENTENCE = '会议指出，当前，疫情防控到了一个新的阶段，要做到疫情防控和复工复产“两手抓”。';
const HEADLINE = { main: { lines: 1, pt: 24, face: 'songBlack', fit: 'shrink' }, direction: 'h' };

export interface LaidOut { issue: Answer; pages: Answer[]; articles: Answer[]; photo: Answer }

export const filePhoto = async (agent: Agent, publicationId: string, background = '#c81e1e'): Promise<Answer> => {
  const picture = await sharp({ create: { width: 600, height: 400, channels: 3, background } }).jpeg().toBuffer();
  const { status, body } = await agent.post('/api/photos').field('publicationId', publicationId).field('caption', '图为会议现场。').field('credit', '许丛军　摄').field('rightsCategory', 'staff').attach('file', picture, 'photo.jpg');
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
};

/** Saves blocks as the layout of a page beside the furniture it begins with. */
export const layOut = async (agent: Agent, page: Answer, blocks: readonly object[]): Promise<void> => {
  const { version, layout } = (await agent.get(`/api/pages/${page.id}/layout`).expect(200)).body as Answer;
  await agent.put(`/api/pages/${page.id}/layout`).send({ version, layout: { ...layout, blocks: [...layout.blocks, ...blocks] } }).expect(200);
};

/** An issue of two pages: a story with a picture on each, the first going on on the second. */
export const laidOutIssue = async (chief: Agent, publicationId: string, given: object = {}): Promise<LaidOut> => {
  const issue = await createIssue(chief, publicationId, given);
  const pages: Answer[] = [];
  for (const pageNumber of [1, 2]) pages.push((await chief.post('/api/pages').send({ issueId: issue.id, pageNumber, name: pageNumber === 1 ? '要闻' : '综合' }).expect(201)).body);
  const photo = await filePhoto(chief, publicationId);
  const articles = [
    await createArticle(chief, publicationId, { headline: '统筹推进疫情防控', bodyText: `${SENTENCE.repeat(30)}甲𠮷乙，朱镕基。\n${SENTENCE.repeat(10)}` }),
    await createArticle(chief, publicationId, { headline: '坚守一线', bodyText: SENTENCE.repeat(8) }),
  ];
  const story = (id: string, article: Answer, place: object): object => ({ id, kind: 'story', pieceId: article.id, fill: 'balance', headline: HEADLINE, ...place });
  const placed = { photoId: photo.id, x: 1, y: 4, w: 2, h: 12, wrap: 'rect' };
  await layOut(chief, pages[0], [story('s1', articles[0], { x: 0, y: 20, w: 4, h: 16, photos: [placed] })]);
  await layOut(chief, pages[1], [story('t1', articles[0], { x: 0, y: 4, w: 6, h: 20, headline: undefined }), story('t2', articles[1], { x: 0, y: 26, w: 4, h: 20, photos: [placed] })]);
  return { issue, pages, articles, photo };
};
