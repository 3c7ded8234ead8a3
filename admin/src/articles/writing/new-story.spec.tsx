import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpError, type RaRecord } from 'react-admin';
import { type Body, paragraph } from '@domain/copy/body';
import { deviceStore, emptyDeviceStore } from '../../testing/device-store';
import { type Newsroom, openPanel } from '../../testing/newsroom';
import { articles } from '..';
import { device } from './device';

jest.setTimeout(60_000);

const OTHER_WINDOW = 'a window that is gone';
const left = (headline: string, given: object = {}) => ({
  key: `me new ${headline}`, userId: 'me', storyId: null, windowId: OTHER_WINDOW, base: {}, sent: null, at: Date.parse('2026-11-20T06:02:00Z'),
  now: { headline, kicker: '', deck: '', body: { type: 'doc', content: [paragraph('三个项目落户开发区。')] } as Body, bylines: [] }, ...given,
});
const room = (): Newsroom => ({ records: { articles: [], publications: [{ id: 'p1', name: '港闸新闻' }], templates: [], contributors: [] } });
const open = (newsroom = room()) => openPanel('/articles/create', [articles], newsroom, ['article.create']);
const headline = () => screen.findByLabelText(/主题/u);
/** What lies on this device, whichever window wrote it. */
const keptHere = (): string[] => [...deviceStore.values()].map(({ now }) => (now as { headline: string }).headline);

beforeEach(emptyDeviceStore);

it('offers back what was typed of a story before it was there, and to nobody but its writer', async () => {
  await device.put(left('三个项目签约'));
  await device.put(left('别人的稿', { userId: 'u2' }));
  open();
  const offer = within(await screen.findByRole('alert'));
  expect(offer.getByText(/三个项目签约.*10 字/u)).toBeInTheDocument();
  expect(offer.queryByText(/别人的稿/u)).toBeNull();
  fireEvent.click(offer.getByRole('button', { name: '恢复' }));
  await waitFor(async () => expect(await headline()).toHaveValue('三个项目签约'));
  expect(await screen.findByText('三个项目落户开发区。')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

it('keeps what stands in the form when older words are brought back over it, and offers it in their place', async () => {
  await device.put(left('旧的题'));
  open();
  fireEvent.change(await headline(), { target: { value: '刚打的题' } });
  fireEvent.click(within(await screen.findByRole('alert')).getByRole('button', { name: '恢复' }));
  await waitFor(async () => expect(await headline()).toHaveValue('旧的题'));
  const offer = within(await screen.findByRole('alert'));
  fireEvent.click(await offer.findByRole('button', { name: '恢复' }));
  await waitFor(async () => expect(await headline()).toHaveValue('刚打的题'));
  expect(within(await screen.findByRole('alert')).getByText(/旧的题/u)).toBeInTheDocument();
});

it('takes no word back when the paper it is for is known only after one began to write', async () => {
  let arrive: (papers: RaRecord[]) => void = () => undefined;
  const papers = new Promise<RaRecord[]>((resolve) => (arrive = resolve));
  open({ ...room(), lists: { publications: () => papers } });
  fireEvent.change(await headline(), { target: { value: '网慢时打的题' } });
  await act(async () => arrive([{ id: 'p1', name: '港闸新闻' }]));
  expect(await screen.findByText('港闸新闻')).toBeInTheDocument();
  expect(await headline()).toHaveValue('网慢时打的题');
  expect(keptHere()).toEqual(['网慢时打的题']);
});

it('throws nothing away without asking', async () => {
  await device.put(left('旧的题'));
  open();
  fireEvent.click(within(await screen.findByRole('alert')).getByRole('button', { name: '丢弃' }));
  expect(keptHere()).toEqual(['旧的题']);
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '丢弃' }));
  await waitFor(() => expect(keptHere()).toEqual([]));
});

it('keeps the words while the server is away, and lets them go once they are a story', async () => {
  const newsroom = room();
  let isDown = true;
  newsroom.answers = {
    'post /api/articles': ({ body }) => {
      if (isDown) throw new HttpError('数据库暂时没有响应，请稍后重试', 503, {});
      return { ...body, id: 'a9' };
    },
  };
  open(newsroom);
  await screen.findByText('港闸新闻');
  fireEvent.change(await headline(), { target: { value: '新写的题' } });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('数据库暂时没有响应，请稍后重试')).toBeInTheDocument();
  expect(await headline()).toHaveValue('新写的题');
  await waitFor(() => expect(keptHere()).toEqual(['新写的题']));
  isDown = false;
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(keptHere()).toEqual([]));
});

describe('an answer that is lost on the line', () => {
  /** The newsroom takes the story in, its answer never comes, and it is asked again. */
  const losing = (since: object = {}) => {
    const newsroom = room();
    const filed: RaRecord[] = [];
    const attempts: string[] = [];
    const patches: Record<string, unknown>[] = [];
    newsroom.answers = {
      'post /api/articles': ({ body, attempt = '' }) => {
        const known = attempts.indexOf(attempt);
        attempts.push(attempt);
        if (known >= 0) return Object.assign(filed[known]!, since);
        filed.push({ ...body, id: `a${filed.length + 1}`, version: 1 });
        throw new HttpError('线路断了', 502, {});
      },
      'patch /api/articles/{id}': ({ body = {} }) => {
        patches.push(body);
        return { ...filed[0], ...body, version: 2 };
      },
    };
    return { newsroom, filed, attempts, patches };
  };
  const save = (): boolean => fireEvent.click(screen.getByRole('button', { name: '保存' }));
  const fileTwice = async (sent: string, again: string): Promise<void> => {
    await screen.findByText('港闸新闻');
    fireEvent.change(await headline(), { target: { value: sent } });
    save();
    expect(await screen.findByText('线路断了')).toBeInTheDocument();
    fireEvent.change(await headline(), { target: { value: again } });
    save();
    await waitFor(() => expect(screen.queryByLabelText(/主题/u)).toBeNull());
  };

  it('makes one story of two tries, under one id of the attempt', async () => {
    const { newsroom, filed, attempts, patches } = losing();
    open(newsroom);
    await fileTwice('断网时交的稿', '断网时交的稿');
    expect(filed).toHaveLength(1);
    expect(attempts[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(attempts).toEqual([attempts[0], attempts[0]]);
    expect(patches).toEqual([]);
    await waitFor(() => expect(keptHere()).toEqual([]));
  });

  it('saves what was written between the tries into the story of the first', async () => {
    const { newsroom, filed, patches } = losing();
    open(newsroom);
    await fileTwice('断网时交的稿', '又改过的题');
    expect(filed).toHaveLength(1);
    expect(patches).toEqual([{ headline: '又改过的题', version: 1 }]);
    await waitFor(() => expect(keptHere()).toEqual([]));
  });

  it('keeps the words on the device for the story when another has worked on it since', async () => {
    const { newsroom, patches } = losing({ version: 3, headline: '编辑改的题' });
    open(newsroom);
    await fileTwice('断网时交的稿', '又改过的题');
    expect(patches).toEqual([]);
    expect([...deviceStore.values()]).toEqual([expect.objectContaining({ storyId: 'a1', now: expect.objectContaining({ headline: '又改过的题' }) as unknown })]);
  });

  it('is still the same attempt after the window was closed in between', async () => {
    const { newsroom, attempts } = losing();
    await device.put(left('昨天交的稿', { attempt: '0b6f5f0e-6a52-4e0b-9a63-0f7f7d0f5a11', sent: { headline: '昨天交的稿' } }));
    open(newsroom);
    await screen.findByText('港闸新闻');
    fireEvent.click(within(await screen.findByRole('alert')).getByRole('button', { name: '恢复' }));
    await waitFor(async () => expect(await headline()).toHaveValue('昨天交的稿'));
    save();
    await waitFor(() => expect(attempts).toEqual(['0b6f5f0e-6a52-4e0b-9a63-0f7f7d0f5a11']));
  });
});

it.each([['in one column', 900, true], ['beside the slip', 1280, false]])('has the body before the credits %s', async (_, width, isFirst) => {
  const before = window.matchMedia;
  window.matchMedia = (query) => ({ matches: width <= Number(/max-width:\s*(\d+)/u.exec(query)?.[1] ?? 0), media: query, addListener: () => undefined, removeListener: () => undefined, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
  try {
    open();
    const body = await screen.findByRole('textbox', { name: '正文' });
    const credits = screen.getByRole('group', { name: '署名' });
    expect(Boolean(body.compareDocumentPosition(credits) & Node.DOCUMENT_POSITION_FOLLOWING)).toBe(isFirst);
    expect((await headline()).compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  } finally {
    window.matchMedia = before;
  }
});
