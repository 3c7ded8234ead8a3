import { Admin, CustomRoutes, defaultTheme, type I18nProvider, localStorageStore, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { lazy } from 'react';
import { authProvider } from './api/authProvider';
import { dataProvider } from './api/dataProvider';
import { auditEntries, findings, imports, sourceDocuments } from './archive';
import { articles } from './articles';
import { checkRules, IssueChecksScreen, officeHolders, PageChecksScreen } from './checks';
import { commissions } from './commissions';
import { contributors } from './contributors';
import { Desk } from './desk';
import { contributions } from './intake';
import { issues } from './issues';
import { LoginScreen } from './layout/LoginScreen';
import { NewsroomLayout } from './layout/NewsroomLayout';
import { NotFound } from './layout/NotFound';
import { NOTICE_DESK_PATH, noticeRules, notices, RUN_CALENDAR_PATH } from './notices';
import { pages } from './pages';
import { photoRequests, photos } from './photos';
import { marks, proofs } from './proofs';
import { publications } from './publications';
import { IssueQualityScreen, MethodScreen, PersonQualityScreen, printedErrors, QualityScreen } from './quality';
import { REMINDERS_PATH, RemindersScreen } from './reminders';
import { PRINTED_CHECKS_PATH, PrintedChecksScreen } from './inspection';
import { OUTPUTS_PATH, OutputsScreen } from './shared/outputs';
import { SEARCH_PATH, SearchScreen } from './search';
import { rememberedAppearance } from './theme/appearance';
import { darkTheme, lightTheme } from './theme/theme';
import { templates } from './templates';
import { users } from './users';

const LayoutScreen = lazy(() => import('./pages/layout-editor/LayoutScreen'));
const RunCalendar = lazy(() => import('./notices/RunCalendar'));
const NoticeDeskScreen = lazy(() => import('./notices/NoticeDeskScreen'));
const AccountScreen = lazy(() => import('./layout/AccountScreen'));
const RESOURCES = [articles, commissions, templates, contributions, issues, pages, proofs, marks, photos, photoRequests, notices, noticeRules, contributors, publications, checkRules, officeHolders, printedErrors, sourceDocuments, findings, imports, auditEntries, users];
const store = localStorageStore('1', 'qingyang');

/** The newsroom's resources; how each looks is its own folder's business. */
export const App = ({ i18nProvider }: { i18nProvider: I18nProvider }) => (
  <Admin
    dataProvider={dataProvider} authProvider={authProvider} i18nProvider={i18nProvider} store={store} dashboard={Desk} layout={NewsroomLayout} loginPage={LoginScreen} catchAll={NotFound}
    theme={{ ...defaultTheme, ...lightTheme }} darkTheme={{ ...defaultTheme, ...darkTheme }} defaultTheme={rememberedAppearance()} disableTelemetry requireAuth
  >
    {RESOURCES.map((resource) => <Resource key={resource.name} {...resource} />)}
    <CustomRoutes>
      <Route path={SEARCH_PATH} element={<SearchScreen />} />
      <Route path="/pages/:id/layout" element={<LayoutScreen />} />
      <Route path={PRINTED_CHECKS_PATH} element={<PrintedChecksScreen />} />
      <Route path={OUTPUTS_PATH} element={<OutputsScreen />} />
      <Route path={RUN_CALENDAR_PATH} element={<RunCalendar />} />
      <Route path={NOTICE_DESK_PATH} element={<NoticeDeskScreen />} />
      <Route path={REMINDERS_PATH} element={<RemindersScreen />} />
      <Route path="/quality" element={<QualityScreen />} />
      <Route path="/quality/method" element={<MethodScreen />} />
      <Route path="/quality/issues/:id" element={<IssueQualityScreen />} />
      <Route path="/quality/people/:id" element={<PersonQualityScreen />} />
      <Route path="/pages/:id/checks" element={<PageChecksScreen />} />
      <Route path="/issues/:id/checks" element={<IssueChecksScreen />} />
      <Route path="/account" element={<AccountScreen />} />
    </CustomRoutes>
  </Admin>
);
