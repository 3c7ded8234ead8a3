import { fireEvent, screen, within } from '@testing-library/react';
import { HttpError } from 'react-admin';
import { openPanel } from '../testing/newsroom';
import { Desk } from '.';
import type { DeskOfReader } from './types';

jest.setTimeout(30_000);

const counts = { publications: 1, issues: 5, pages: 5, articles: 1204, photos: 4, notices: 2, contributors: 18 };
const story = { id: 'a1', headline: '吹响集结号', status: 'draft' as const, updatedAt: '2026-11-21T02:00:00Z', byName: '陈黎' };
const full: DeskOfReader = {
  counts,
  toConfirm: [{ issueId: 'i1', publicationName: '港闸新闻', publishedOn: '2020-03-03', issueNumber: 9, facts: ['issueNumber', 'publishedOn'] }],
  openFindings: { total: 3, pages: [{ pageId: 'g1', issueId: 'i1', sourceDocumentId: 's1', publicationName: '港闸新闻', publishedOn: '2020-03-03', pageNumber: 2, count: 3 }] },
  lostPhotos: 4, recent: [{ ...story, id: 'a2', headline: '统筹推进疫情防控', status: 'published', byName: '系统' }], mine: [story],
};
const bare: DeskOfReader = {
  counts: { publications: 0, issues: 0, pages: 0, articles: 0, photos: 0, notices: 0, contributors: 0 }, toConfirm: [], openFindings: { total: 0, pages: [] }, lostPhotos: 0, recent: [], mine: [],
};

type Permissions = Parameters<typeof openPanel>[3];
const ARCHIVIST: Permissions = ['issue.confirm', 'finding.decide', 'article.create', 'source.import'];
const open = (answer: () => DeskOfReader, permissions: Permissions) => openPanel('/desk', [{ name: 'desk', list: Desk }], { records: {}, answers: { 'get /api/desk': answer } }, permissions);
const leadsTo = (name: string | RegExp, address: string): void => expect(screen.getByRole('link', { name })).toHaveAttribute('href', expect.stringContaining(address));

it('says what is here, each count a way to it', async () => {
  open(() => full, ARCHIVIST);
  const here = within(await screen.findByRole('navigation', { name: '库中现有' }));
  expect(here.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['1报纸', '5期', '5版面', '1,204稿件', '4图片', '2公告', '18作者']);
  leadsTo(/1,204\s?稿件/u, '/articles');
});

it('tells the archivist in words what waits for them, and leads there', async () => {
  open(() => full, ARCHIVIST);
  expect(await screen.findByText('待确认：出版日期、期号')).toBeInTheDocument();
  leadsTo('港闸新闻 · 2020年3月3日 周二 · 第9期', '/issues/i1/show');
  leadsTo('港闸新闻 · 2版', '/source-documents/s1/show');
  expect(screen.getByText('3 处待核')).toBeInTheDocument();
  leadsTo(/4 张图片/u, '/photos?filter=');
  expect(screen.getByRole('region', { name: '我的草稿' })).toHaveTextContent('吹响集结号');
});

it('gives a reporter their drafts first, and none of the archive’s tasks', async () => {
  open(() => full, ['article.create']);
  const drafts = await screen.findByRole('region', { name: '我的草稿' });
  expect(within(drafts).getByRole('link', { name: '吹响集结号' })).toHaveAttribute('href', expect.stringContaining('/articles/a1/show'));
  expect(within(drafts).getByRole('link', { name: '写一篇稿件' })).toBeInTheDocument();
  expect(screen.getByRole('region', { name: '最近改动的稿件' })).toHaveTextContent('统筹推进疫情防控');
  for (const task of ['待确认的期次信息', '待核的疑误', '失落的图片', '等您处理']) expect(screen.queryByRole('region', { name: task })).toBeNull();
});

it('says so when nothing waits', async () => {
  open(() => ({ ...full, toConfirm: [], openFindings: { total: 0, pages: [] }, lostPhotos: 0 }), ARCHIVIST);
  expect(await screen.findByText('眼下没有等您处理的事。')).toBeInTheDocument();
});

it('offers an empty newsroom the first act this reader may do', async () => {
  const { unmount } = open(() => bare, ARCHIVIST);
  expect(await screen.findByRole('link', { name: '导入历史版面' })).toBeInTheDocument();
  unmount();
  const reporter = open(() => bare, ['article.create']);
  expect(await screen.findByRole('link', { name: '写一篇稿件' })).toBeInTheDocument();
  reporter.unmount();
  open(() => bare, []);
  expect(await screen.findByText('编辑部里还没有内容')).toBeInTheDocument();
  expect(screen.queryByRole('link')).toBeNull();
});

it('says why it could not be read, and tries again', async () => {
  let isBroken = true;
  open(() => {
    if (isBroken) throw new HttpError('系统出错，编号 4711', 500, {});
    return full;
  }, ARCHIVIST);
  expect(await screen.findByText('系统出错，编号 4711')).toBeInTheDocument();
  isBroken = false;
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByRole('navigation', { name: '库中现有' })).toBeInTheDocument();
});
