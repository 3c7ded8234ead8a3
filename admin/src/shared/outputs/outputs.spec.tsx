import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { type Call, openPanel } from '../../testing/newsroom';
import { OutputTray } from './OutputTray';
import { issueOutputs, Outputs, pageOutputs, quarterOutputs } from './Outputs';
import OutputsScreen from './OutputsScreen';

const shown = { name: 'pages', list: () => <Outputs kinds={pageOutputs('g1')} /> };
const saved: string[] = [];
const answering = (answer: () => Response | Promise<Response>): jest.Mock => {
  const fetched = jest.fn(async (_address: string) => answer());
  Object.assign(globalThis, { fetch: fetched });
  return fetched;
};

beforeEach(() => {
  saved.length = 0;
  Object.assign(URL, { createObjectURL: () => 'blob:page', revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { saved.push(this.download); });
});

const choose = async (kind: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name: '输出' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: kind }));
};
const file = (name: string): Response => ({ ok: true, headers: new Headers({ 'Content-Disposition': `inline; filename="x"; filename*=UTF-8''${encodeURIComponent(name)}` }), blob: async () => new Blob(['x']) }) as unknown as Response;

it('saves a page under its name, and says that it is being made', async () => {
  let send: (answer: Response) => void = () => undefined;
  const fetched = answering(() => new Promise((resolve) => { send = resolve; }));
  openPanel('/pages', [shown], { records: { pages: [] } });
  await choose('PDF（付印用）');
  expect(await screen.findByText('正在生成 PDF（付印用）…')).toBeInTheDocument();
  send(file('港闸新闻-第1版.pdf'));
  await waitFor(() => expect(saved).toEqual(['港闸新闻-第1版.pdf']));
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/pages/g1/pdf');
  expect(await screen.findByRole('button', { name: '输出' })).toBeEnabled();
});

it('says in words why a page cannot be had', async () => {
  answering(() => ({ ok: false, statusText: 'Conflict', json: async () => ({ message: '第 1 版还没有排版' }) }) as unknown as Response);
  openPanel('/pages', [shown], { records: { pages: [] } });
  await choose('IDML（交 InDesign 修改）');
  expect(await screen.findByText('第 1 版还没有排版')).toBeInTheDocument();
  expect(saved).toEqual([]);
});

/** The browser's line to `/api/events`, spoken into by hand. */
class Line extends EventTarget {
  static newest: Line;
  constructor() {
    super();
    Line.newest = this;
  }

  close(): void {}

  say(action: string): void {
    act(() => void this.dispatchEvent(Object.assign(new Event('act'), { data: JSON.stringify({ seq: 0, action, actorId: null, actorName: null, subjectId: 'me', detail: 'o1' }) })));
  }
}

describe('what is made in the background', () => {
  const output = { id: 'o1', kind: 'issuePdf', subjectId: 'i1', quarter: null, askedAt: '2026-11-21T01:00:00Z', status: 'making', done: 3, total: 8, problem: null as string | null, fileName: '港闸新闻-2026-11-24.pdf', bytes: null as number | null, sha256: null, finishedAt: null as string | null, expiresAt: null as string | null };
  const asked: unknown[] = [];
  const open = (own: () => object[], shown = <><Outputs kinds={issueOutputs('i1')} /><OutputTray /></>): void => {
    Object.assign(globalThis, { EventSource: Line });
    openPanel('/issues', [{ name: 'issues', list: () => shown }], { records: { issues: [] }, answers: {
      'post /api/outputs': ({ body }: Call) => { asked.push(body); return own()[0]; }, 'get /api/outputs': own,
      'post /api/outputs/{id}/cancellation': ({ path }: Call) => { asked.push(path); return { ...output, status: 'cancelled' }; },
    } }, ['inspection.pack']);
  };

  it('is asked for, shows how far it is, can be called off, and is offered when it is made', async () => {
    let now = { ...output };
    open(() => [now]);
    await choose('PDF（付印用）');
    await waitFor(() => expect(asked).toEqual([{ kind: 'issuePdf', subjectId: 'i1' }]));
    Line.newest.say('output.changed');
    expect(await screen.findByText('正在生成，第 3 步，共 8 步')).toBeInTheDocument();
    expect(screen.getByRole('progressbar', { name: output.fileName })).toHaveAttribute('aria-valuenow', '38');
    fireEvent.click(screen.getByRole('button', { name: '取消' }));
    await waitFor(() => expect(asked).toContainEqual({ id: 'o1' }));
    now = { ...output, status: 'made', bytes: 3_400_000, finishedAt: '2099-01-01T00:00:00Z', expiresAt: '2099-01-08T00:00:00Z' };
    Line.newest.say('output.changed');
    expect(await screen.findByRole('link', { name: '下载' })).toHaveAttribute('href', '/api/outputs/o1/file');
    expect(screen.getByText('已生成 · 3.4 MB')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: `收起 ${output.fileName}` }));
    await waitFor(() => expect(screen.queryByText(output.fileName)).toBeNull());
  });

  it('is asked for of a quarter of the volume, each once and in their order', async () => {
    asked.length = 0;
    open(() => [output], <Outputs name="outputs.quarters" kinds={quarterOutputs('p1', ['2026-11-24', '2026-11-17', '2026-07-07'])} />);
    fireEvent.click(await screen.findByRole('button', { name: '季度检查档案' }));
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual(['2026 年第 3 季度检查档案', '2026 年第 4 季度检查档案', '我的输出']);
    fireEvent.click(screen.getByRole('menuitem', { name: '2026 年第 4 季度检查档案' }));
    await waitFor(() => expect(asked).toEqual([{ kind: 'quarterPack', subjectId: 'p1', quarter: '2026-Q4' }]));
  });

  it('stands in one’s list with the reason why one failed', async () => {
    open(() => [{ ...output, status: 'failed', problem: '第 1 版还没有排版', finishedAt: '2026-11-21T01:00:00Z' }], <OutputsScreen />);
    expect(await screen.findByText(/第 1 版还没有排版/u)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '下载' })).toBeNull();
  });
});
