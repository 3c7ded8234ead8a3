import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Admin, type AuthProvider, HttpError, memoryStore, Resource, TestMemoryRouter } from 'react-admin';
import { permissionsOf } from '@domain/people/permissions';
import type { Role } from '@domain/people/roles';
import { createI18nProvider } from '../i18n/i18nProvider';
import { zh } from '../i18n/messages';
import { newsroomOf } from '../testing/newsroom';
import { darkTheme, lightTheme } from '../theme/theme';
import { LoginScreen } from './LoginScreen';
import { NewsroomLayout } from './NewsroomLayout';

const WIDE = 1440;

/** A window this wide, for what the layout asks of it. */
const windowOf = (width: number): void => {
  window.matchMedia = (query) => {
    const least = /min-width:\s*(\d+)/u.exec(query)?.[1];
    const most = /max-width:\s*(\d+)/u.exec(query)?.[1];
    const matches = (least !== undefined || most !== undefined) && width >= Number(least ?? 0) && width <= Number(most ?? Infinity);
    return { matches, media: query, onchange: null, addListener: () => undefined, removeListener: () => undefined, addEventListener: () => undefined, removeEventListener: () => undefined, dispatchEvent: () => true };
  };
};

const someone = (roles: Role[], over: Partial<AuthProvider> = {}): AuthProvider => ({
  login: () => Promise.resolve(), logout: () => Promise.resolve(), checkAuth: () => Promise.resolve(), checkError: () => Promise.resolve(),
  getIdentity: () => Promise.resolve({ id: 'me', fullName: '王某' }), getPermissions: () => Promise.resolve({ id: 'me', displayName: '王某', roles, permissions: permissionsOf({ roles }) }), ...over,
});

const Home = () => <h1>此处</h1>;

const enter = (authProvider: AuthProvider) => render(
  <TestMemoryRouter>
    <Admin
      dataProvider={newsroomOf({ records: { publications: [{ id: 'p1', name: '港闸新闻' }, { id: 'p2', name: '城南周报' }] } })} authProvider={authProvider} i18nProvider={createI18nProvider(zh)} store={memoryStore()}
      theme={lightTheme} darkTheme={darkTheme} layout={NewsroomLayout} loginPage={LoginScreen} dashboard={Home} requireAuth disableTelemetry
    >
      <Resource name="articles" list={Home} />
    </Admin>
  </TestMemoryRouter>,
);

beforeEach(() => {
  localStorage.clear();
  windowOf(WIDE);
});

describe('the menu', () => {
  it('shows a reporter the newsroom and not its administration', async () => {
    enter(someone(['reporter']));
    const menu = within(await screen.findByRole('navigation', { name: '菜单' }));
    expect(await menu.findByRole('link', { name: '稿件' })).toBeInTheDocument();
    for (const name of ['人员', '操作记录', '导入']) expect(menu.queryByRole('link', { name })).not.toBeInTheDocument();
  });

  it('shows an administrator the people', async () => {
    enter(someone(['admin']));
    expect(await screen.findByRole('link', { name: '人员' })).toBeInTheDocument();
  });

  it('comes when called on a phone', async () => {
    windowOf(375);
    enter(someone(['reporter']));
    expect(screen.queryByRole('link', { name: '稿件' })).not.toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: '打开菜单' }));
    expect(await screen.findByRole('link', { name: '稿件' })).toBeInTheDocument();
  });
});

describe('the head', () => {
  it('switches the language and remembers it', async () => {
    enter(someone(['reporter']));
    await userEvent.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('link', { name: 'Stories' })).toBeInTheDocument();
    expect([localStorage.getItem('qingyang.language'), document.documentElement.lang]).toEqual(['en', 'en']);
    await userEvent.click(screen.getByRole('button', { name: '中文' }));
    expect(await screen.findByRole('link', { name: '稿件' })).toBeInTheDocument();
  });

  it('switches to the dark appearance and remembers it', async () => {
    enter(someone(['reporter']));
    await userEvent.click(await screen.findByRole('button', { name: '换成深色' }));
    expect(await screen.findByRole('button', { name: '换成浅色' })).toBeInTheDocument();
    expect(localStorage.getItem('qingyang.appearance')).toBe('dark');
  });

  it('offers the papers one can keep to', async () => {
    enter(someone(['reporter']));
    await userEvent.click(await screen.findByRole('combobox', { name: '报纸' }));
    await userEvent.click(await screen.findByRole('option', { name: '城南周报' }));
    await waitFor(() => expect(screen.getByRole('combobox', { name: '报纸' })).toHaveTextContent('城南周报'));
  });

  it('lists the keys that work here when asked by ?', async () => {
    enter(someone(['reporter']));
    await screen.findByRole('link', { name: '稿件' });
    await userEvent.keyboard('?');
    const sheet = within(await screen.findByRole('dialog'));
    expect(sheet.getByText('转到：稿件')).toBeInTheDocument();
    expect(sheet.getByText('g → a')).toBeInTheDocument();
  });
});

it('says in the API’s words why someone may not enter, and keeps what they typed', async () => {
  const refused = () => Promise.reject(new HttpError('登录失败次数过多，请 15 分钟后再试', 429));
  enter(someone([], { checkAuth: () => Promise.reject(new HttpError('请先登录', 401)), login: refused }));
  await userEvent.type(await screen.findByLabelText(/用户名/u), 'reporter');
  await userEvent.type(screen.getByLabelText(/密码/u), 'wrong');
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
  expect(await screen.findByText('登录失败次数过多，请 15 分钟后再试')).toBeInTheDocument();
  expect(screen.getByLabelText(/用户名/u)).toHaveValue('reporter');
});
