import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdminContext, HttpError, I18nContextProvider, memoryStore, TestMemoryRouter } from 'react-admin';
import type { ReactNode } from 'react';
import { createI18nProvider } from '../i18n/i18nProvider';
import { zh } from '../i18n/messages';
import { lightTheme } from '../theme/theme';
import { TONES } from '../theme/palette';
import { EmptyState, ErrorState } from './Blank';
import { wrongFields } from './FormErrors';
import { ProvenanceMark } from './ProvenanceMark';
import { ShortcutBoard, useShortcut } from './shortcuts';
import { StatusChip, ToneMark } from './StatusChip';

const show = (children: ReactNode) => render(
  <TestMemoryRouter>
    <AdminContext i18nProvider={createI18nProvider(zh)} store={memoryStore()} theme={lightTheme}><I18nContextProvider value={createI18nProvider(zh)}><ShortcutBoard>{children}</ShortcutBoard></I18nContextProvider></AdminContext>
  </TestMemoryRouter>,
);

describe('screens with nothing to show', () => {
  it('say what would be here and offer the first act', async () => {
    show(<EmptyState title="还没有稿件" text="写好的稿件在这里" act={{ label: '写一篇', to: '/articles/create' }} />);
    expect(await screen.findByText('还没有稿件')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '写一篇' })).toHaveAttribute('href', '/articles/create');
  });

  it('repeat the API’s words and try again on request', async () => {
    const retry = jest.fn();
    show(<ErrorState error={new HttpError('数据库暂时没有响应，请稍后重试', 503)} retry={retry} />);
    expect(await screen.findByText('数据库暂时没有响应，请稍后重试')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(retry).toHaveBeenCalled();
  });

  it('say that the network is gone, not what the browser calls it', async () => {
    show(<ErrorState error={new TypeError('Failed to fetch')} />);
    expect(await screen.findByText('服务器没有应答，请检查网络后重试。')).toBeInTheDocument();
    expect(screen.queryByText(/fetch/u)).not.toBeInTheDocument();
  });

  it('say what a post does not see, and offer no second try', async () => {
    show(<ErrorState error={new HttpError('x', 403)} retry={() => undefined} />);
    expect(await screen.findByText('您的岗位看不到这里')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('a state', () => {
  it('is told by its word', async () => {
    show(<StatusChip noun="article" status="released" />);
    expect(await screen.findByText('已签发')).toBeInTheDocument();
  });

  it('has a shape of its own in every tone', async () => {
    show(TONES.map((tone) => <ToneMark key={tone} tone={tone}>{tone}</ToneMark>));
    await screen.findByText('planned');
    const shapes = TONES.map((tone) => screen.getByText(tone).querySelector('svg')?.innerHTML);
    expect(new Set(shapes).size).toBe(TONES.length);
  });
});

describe('how a fact is known', () => {
  it('opens on its evidence, and on who confirmed it', async () => {
    show(<ProvenanceMark provenance={{ source: 'confirmed', evidence: '2月18日是当年第7个星期二', confirmedBy: { id: 'u', displayName: '资料员' }, confirmedAt: '2026-11-21T06:00:00Z' }} />);
    await userEvent.click(await screen.findByRole('button', { name: '已确认' }));
    expect(await screen.findByText('2月18日是当年第7个星期二')).toBeInTheDocument();
    expect(screen.getByText(/资料员 确认/u)).toBeInTheDocument();
  });

  it('is a plain word where there is nothing more to say', async () => {
    show(<ProvenanceMark provenance={null} />);
    expect(await screen.findByText('不详')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('shortcuts', () => {
  const Keys = ({ done }: { done: (what: string) => void }) => {
    useShortcut('g i', '期', () => done('issues'));
    useShortcut('mod+s', '保存', () => done('save'));
    useShortcut('i', '别处', () => done('i'));
    return <input aria-label="题" />;
  };

  it('hear single keys, sequences and Ctrl, and leave typing alone', async () => {
    const done = jest.fn();
    show(<Keys done={done} />);
    const field = await screen.findByLabelText('题');
    await userEvent.keyboard('gi');
    await userEvent.keyboard('i');
    await userEvent.click(field);
    await userEvent.keyboard('gi');
    await userEvent.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(done.mock.calls.flat()).toEqual(['issues', 'i', 'save']));
    expect(field).toHaveValue('gi');
  });
});

it('finds every message in a form’s tree of errors by its field', () => {
  const errors = { headline: { type: 'server', message: '必填', ref: document.createElement('input') }, bylines: [undefined, { name: { message: '最多 60 个字符' } }], root: { serverError: { message: '提交的内容有误' } } };
  expect(wrongFields(errors)).toEqual([{ path: 'headline', message: '必填' }, { path: 'bylines.1.name', message: '最多 60 个字符' }, { path: 'root.serverError', message: '提交的内容有误' }]);
});
