import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openPanel } from '../../testing/newsroom';
import { articles } from '..';

jest.setTimeout(60_000);

const hand = (number: number, authorName: string, stage: string, reason = 'saved') => ({ id: `r${number}`, number, reason, note: '', stage, authorId: authorName, authorName, createdAt: '2026-11-21T01:00:00Z' });
const HANDS = [hand(1, '葛佳', 'draft', 'filed'), hand(2, '陈黎', 'filed'), hand(3, '邓慧华', 'firstReviewed')];
const live = (text: string, wroteBy = 0) => ({ text, wroteBy, deletedBy: null });
const blame = {
  from: HANDS[0], to: HANDS[2], hands: HANDS,
  text: {
    kicker: [], headline: [live('区委召开'), live('专题', 1), live('会议')], deck: [],
    blocks: [
      { shape: 'text', type: 'paragraph', movedBy: 2, movedFrom: 1, deletedBy: null, spans: [live('会议还研究了其他事项。')] },
      { shape: 'text', type: 'paragraph', movedBy: null, movedFrom: null, deletedBy: null, spans: [live('书记主持'), { text: '召开', wroteBy: 0, deletedBy: 1 }, live('会议。'), live('要抓好落实。', 2)] },
      { shape: 'table', movedBy: null, movedFrom: null, deletedBy: null, rows: [{ deletedBy: null, cells: [{ deletedBy: null, blocks: 1, spans: [live('15', 1)] }] }] },
    ],
  },
};
const story = {
  id: 'a1', version: 3, publicationId: 'p1', slug: '', kicker: '', headline: '区委召开专题会议', deck: '', status: 'firstReviewed', characterCount: 20, bylines: [{ id: 'b1', name: '葛佳', label: '', role: 'text', contributorId: 'c1', position: 0 }], actions: ['edit'], blocked: {}, source: '', genre: '', section: '',
  revision: 3, placements: [{ pageId: 'g1', pageNumber: 2, issueId: 'i1', publishedOn: '2020-03-03', issueNumber: 9 }], level: 'lead', instructions: '配图', mustRun: true, noCut: false, needsClearance: true, clearedBy: '王主任', clearedAt: null, clearanceFrom: '区委办', clearanceOpinion: '', firstReviewedById: 'u1', unkept: null,
};
const restored: unknown[] = [];
const room = () => ({
  records: {
    articles: [story], publications: [], contributors: [{ id: 'c1', printedName: '葛佳', unit: '秦灶街道' }], contributions: [{ id: 'n1', number: '2026-0042', pictureCount: 2 }],
    proofs: [{ id: 'f3', round: 'clean', assigneeName: '主编' }, { id: 'f2', round: 'second', assigneeName: '校对乙' }, { id: 'f1', round: 'first', assigneeName: '校对甲' }],
  },
  answers: {
    'get /api/articles/{id}/revisions': () => [...HANDS].reverse(), 'get /api/articles/{id}/blame': () => blame,
    'get /api/articles/{id}/moves': () => [{ id: 'm1', action: 'firstReview', reason: '可用', actorName: '陈黎', createdAt: '2026-11-21T01:00:00Z', isOverride: false, revision: 2 }],
    'post /api/articles/{id}/revisions/{number}/restore': (call: unknown) => {
      restored.push(call);
      return { ...story, revision: 4, version: 4 };
    },
  },
});
const open = async () => {
  openPanel('/articles/a1/redline', [articles], room(), ['contribution.read']);
  return within(await screen.findByRole('article', { name: '花脸稿' }));
};

it('marks what each hand added, cut and moved, each person with a number of their own', async () => {
  const text = await open();
  expect(text.getByText('专题').closest('ins')).toHaveTextContent('专题②');
  expect(text.getByText('召开').closest('del')).toHaveTextContent('召开②');
  expect(text.getByText('要抓好落实。').closest('ins')).toHaveTextContent('③');
  expect(text.getByText(/原第 2 段，邓慧华 移来/u)).toBeInTheDocument();
  expect(text.getByText('15').closest('ins')).not.toBeNull();
  expect(screen.getAllByText(/① 葛佳/u)[0]).toBeInTheDocument();
});

it('tells of the sentence one points at, and of the next by an arrow key', async () => {
  const text = await open();
  const sentence = text.getByRole('button', { name: /书记主持/u });
  fireEvent.click(sentence);
  expect((await screen.findAllByText(/删了“召开”/u))[0]).toBeInTheDocument();
  sentence.focus();
  fireEvent.keyDown(sentence, { key: 'ArrowDown' });
  expect((await screen.findAllByText(/写了 6 字/u))[0]).toBeInTheDocument();
});

it('brings the earlier wording back after asking', async () => {
  await open();
  fireEvent.click(screen.getByRole('button', { name: '恢复为第 1 稿' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '恢复' }));
  expect(await screen.findByText('已恢复为第 1 稿')).toBeInTheDocument();
  expect(restored).toEqual([{ path: { id: 'a1', number: 1 }, body: { version: 3 } }]);
  fireEvent.click(await screen.findByText('撤销'));
  expect(restored.at(-1)).toEqual({ path: { id: 'a1', number: 3 }, body: { version: 4 } });
});

it('prints the slip with what the record knows and blanks for what it does not', async () => {
  await open();
  const slip = within(document.querySelector<HTMLElement>('[aria-label="稿签"]') ?? document.body);
  const field = (label: string): string | null | undefined => slip.getByText(label).nextElementSibling?.textContent;
  expect([field('级别'), field('送审单位'), field('送审意见'), field('特别交代')]).toEqual(['头条', '区委办', '同意 · 王主任', '必发 · 配图']);
  expect(field('初审')).toMatch(/^可用 · 陈黎 · /u);
  await waitFor(() => expect([field('稿号'), field('单位'), field('图片数'), field('校对')]).toEqual(['2026-0042', '秦灶街道', '2', '校对甲、校对乙']));
  expect([field('终审'), field('稿酬等级')]).toEqual(['', '']);
});

it('shows and prints beneath it what a page alone prints of the story', async () => {
  const body = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
  const placed = { ...story, placements: [{ pageId: 'g1', pageNumber: 1, issueId: 'i1', publishedOn: '2020-02-18', issueNumber: 7 }, { pageId: 'g2', pageNumber: 2, issueId: 'i1', publishedOn: '2020-02-18', issueNumber: 7 }] };
  const block = { id: 's1', kind: 'story', x: 0, y: 20, w: 4, h: 12, pieceId: 'a1', fill: 'balance' };
  const headline = { main: { lines: 1, pt: 24, face: 'songBlack', fit: 'shrink', text: ['区委开会'] }, direction: 'h' };
  const cuts = [{ item: 0, from: 5, to: 10, text: '要抓落实。' }];
  const material = ({ path }: { path?: Record<string, string> }) => ({
    own: { number: 1, layout: { spec: {}, blocks: path?.id === 'g1' ? [{ ...block, headline, cuts }] : [block] } },
    facts: { pieces: [{ id: 'a1', headline: '区委召开会议', body: body('会议召开。要抓落实。') }] },
  });
  const newsroom = room();
  openPanel('/articles/a1/redline', [articles], { records: { ...newsroom.records, articles: [placed] }, answers: { ...newsroom.answers, 'get /api/pages/{id}/material': material } });
  const changed = await screen.findByRole('region', { name: '版上改动 · 第 7 期 1 版' });
  expect([...changed.querySelectorAll('del')].map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['要抓落实。']));
  expect(within(changed).getByText('主题')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: '版上改动 · 第 7 期 2 版' })).toBeNull();
});
