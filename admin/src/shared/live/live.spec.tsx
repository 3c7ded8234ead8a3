import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { articles } from '../../articles';
import { openPanel } from '../../testing/newsroom';

jest.setTimeout(60_000);

/** The browser's line to `/api/events`, spoken into by hand. */
class Line extends EventTarget {
  static newest: Line;
  isOpen = true;
  constructor(readonly url: string) {
    super();
    Line.newest = this;
  }

  close(): void {
    this.isOpen = false;
  }

  say(type: string, data: object = {}): void {
    act(() => void this.dispatchEvent(Object.assign(new Event(type), { data: JSON.stringify(data) })));
  }
}

const row = {
  id: 'a1', version: 3, publicationId: 'p1', slug: '', kicker: '', headline: '吹响集结号', deck: '', status: 'filed', origin: 'filed', genre: '', section: '要闻', characterCount: 20, targetLength: null,
  mustRun: false, noCut: false, bylines: [], createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T02:00:00Z', deletedAt: null, actions: [], blocked: {}, lock: null,
};
const act1 = { seq: 9, action: 'article.moved', actorId: 'u2', actorName: '陈黎', subjectId: 'a1', detail: 'firstReview' };

beforeAll(() => Object.assign(globalThis, { EventSource: Line }));

it('says at the edge what another has just done, and moves nothing until asked', async () => {
  const records = { articles: [row], publications: [] };
  openPanel('/articles', [articles], { records });
  await screen.findByText('吹响集结号');
  Line.newest.say('hello');
  records.articles = [{ ...row, headline: '改过的标题' }];
  Line.newest.say('act', act1);
  expect(await screen.findByText('陈黎 刚刚签了一审')).toBeInTheDocument();
  expect(screen.getByText('吹响集结号')).toBeInTheDocument();
  Line.newest.say('act', { ...act1, action: 'article.written', detail: null });
  fireEvent.click(screen.getByRole('button', { name: '刷新' }));
  expect(await screen.findByText('改过的标题')).toBeInTheDocument();
  expect(screen.queryByText(/刚刚/u)).toBeNull();
});

it('shows who writes in a story from the moment they begin until they leave', async () => {
  openPanel('/articles', [articles], { records: { articles: [row], publications: [] } });
  await screen.findByText('吹响集结号');
  Line.newest.say('act', { ...act1, action: 'article.locked', detail: null });
  expect(await screen.findByText('陈黎 正在编辑')).toBeInTheDocument();
  Line.newest.say('act', { ...act1, action: 'article.unlocked', detail: null });
  await waitFor(() => expect(screen.queryByText('陈黎 正在编辑')).toBeNull());
});

it('does not report one’s own acts, nor those elsewhere', async () => {
  openPanel('/articles', [articles], { records: { articles: [row], publications: [] } });
  await screen.findByText('吹响集结号');
  Line.newest.say('act', { ...act1, actorId: 'me' });
  Line.newest.say('act', { ...act1, action: 'photo.created' });
  expect(screen.queryByText(/刚刚/u)).toBeNull();
});
