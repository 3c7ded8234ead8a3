import { render } from '@testing-library/react';
import { Admin, type AuthProvider, type DataProvider, HttpError, memoryStore, type RaRecord, Resource, type ResourceProps, TestMemoryRouter } from 'react-admin';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { type ReactNode, Suspense } from 'react';
import type { Permission } from '@domain/people/permissions';
import type { Attempt, NewsroomProvider } from '../api/dataProvider';
import type { Language } from '../i18n/language';
import { zh } from '../i18n/messages';
import { en } from '../i18n/messages-en';
import { ShortcutBoard } from '../shared/shortcuts';
import { darkTheme, lightTheme } from '../theme/theme';

export interface Call { path?: Record<string, string>; query?: Record<string, string | undefined>; body?: Record<string, unknown>; attempt?: string }
export interface Newsroom {
  /** What is there, by resource. */
  records: Record<string, RaRecord[]>;
  /** Lists that answer in their own time. */
  lists?: Record<string, () => Promise<RaRecord[]>>;
  /** What other addresses answer: `post /api/findings/{id}/decisions`. */
  answers?: Record<string, (call: Call) => unknown>;
}

const found = ({ records }: Newsroom, resource: string, id: unknown): RaRecord => {
  const record = records[resource]?.find((one) => one.id === id);
  if (!record) throw new HttpError('Not found', 404, {});
  return record;
};

/** The API in memory: its lists, its records, and a version that must be the one it holds. */
export const newsroomOf = (newsroom: Newsroom): NewsroomProvider => ({
  getList: async (resource: string) => {
    const data = await (newsroom.lists?.[resource]?.() ?? newsroom.records[resource] ?? []);
    return { data, total: data.length };
  },
  getMany: async (resource: string, { ids }: { ids: unknown[] }) => ({ data: (newsroom.records[resource] ?? []).filter(({ id }) => ids.includes(id)) }),
  getOne: async (resource: string, { id }: { id: unknown }) => ({ data: { ...found(newsroom, resource, id) } }),
  create: async (resource: string, { data, meta }: { data: Record<string, unknown>; meta?: Attempt }) => {
    const record = await newsroom.answers?.[`post /api/${resource}`]?.({ body: data, attempt: meta?.attempt });
    if (!record) throw new HttpError(`No answer for post /api/${resource}`, 404, {});
    return { data: record };
  },
  update: async (resource: string, { id, data }: { id: unknown; data: RaRecord }) => {
    const record = found(newsroom, resource, id);
    if (data.version !== record.version) throw new HttpError('Stale', 409, { message: 'Stale', errors: { root: { serverError: 'Stale' } }, current: { ...record } });
    return { data: Object.assign(record, data, { version: record.version + 1 }) };
  },
  call: async (method: string, path: string, call: Call = {}) => {
    const answer = newsroom.answers?.[`${method} ${path}`];
    if (!answer) throw new HttpError(`No answer for ${method} ${path}`, 404, {});
    return answer(call);
  },
} as unknown as DataProvider as NewsroomProvider);

const signedIn = (permissions: readonly Permission[]): AuthProvider => ({
  login: () => Promise.resolve(), logout: () => Promise.resolve(), checkAuth: () => Promise.resolve(), checkError: () => Promise.resolve(),
  getIdentity: () => Promise.resolve({ id: 'me' }), getPermissions: () => Promise.resolve({ id: 'me', roles: [], permissions }),
});

const WORDS = { zh, en };
const i18nOf = (language: Language) => polyglotI18nProvider(() => WORDS[language] as never, language, [], { allowMissing: true });

const Bare = ({ children }: { children?: ReactNode }): ReactNode => <Suspense fallback={null}>{children}</Suspense>;

/** Opens the panel at an address, in Chinese unless said otherwise, for someone with these permissions. */
export const openPanel = (address: string, resources: readonly ResourceProps[], newsroom: Newsroom, permissions: readonly Permission[] = [], language: Language = 'zh') => render(
  <TestMemoryRouter initialEntries={[address]}>
    <ShortcutBoard>
      <Admin dataProvider={newsroomOf(newsroom)} authProvider={signedIn(permissions)} i18nProvider={i18nOf(language)} store={memoryStore()} theme={lightTheme} darkTheme={darkTheme} layout={Bare} disableTelemetry>
        {resources.map((resource) => <Resource key={resource.name} {...resource} />)}
      </Admin>
    </ShortcutBoard>
  </TestMemoryRouter>,
);
