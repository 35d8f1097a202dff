import { modules } from './resources';
import { lazyRoute, type LazyRoute } from './shared/lazyRoute';

export const Home = lazyRoute(() => import('./pages/home/Home'), 'Home');
export const Login = lazyRoute(() => import('./pages/login/LoginPage'), 'LoginPage');

/** Pages that a stranger may open. */
export const publicPages: Readonly<Record<string, LazyRoute>> = {
  'forgot-password': lazyRoute(() => import('./pages/password/ForgotPassword'), 'ForgotPassword'),
  'set-password': lazyRoute(() => import('./pages/password/SetPassword'), 'SetPassword'),
  unsubscribe: lazyRoute(() => import('./pages/mails/UnsubscribePage'), 'UnsubscribePage'),
  apply: lazyRoute(() => import('./pages/joining/ApplyPage'), 'ApplyPage'),
  join: lazyRoute(() => import('./pages/joining/JoinPage'), 'JoinPage'),
  terms: lazyRoute(() => import('./pages/joining/TermsPage'), 'TermsPage'),
  'invitation/:token': lazyRoute(() => import('./pages/joining/InvitationPage'), 'InvitationPage'),
};

/** Those of them that have more to say than a column of a few fields. */
export const roomy: ReadonlySet<string> = new Set(['apply', 'join', 'terms', 'invitation/:token']);

/** Pages that are no resource. */
export const pages: Readonly<Record<string, LazyRoute>> = {
  alerts: lazyRoute(() => import('./pages/alerts/AlertsPage'), 'AlertsPage'),
  profile: lazyRoute(() => import('./pages/profile/Profile'), 'Profile'),
  tier: lazyRoute(() => import('./pages/tier/TierPage'), 'TierPage'),
  employees: lazyRoute(() => import('./pages/people/EmployeesPage'), 'EmployeesPage'),
  people: lazyRoute(() => import('./pages/people/PeoplePage'), 'PeoplePage'),
  summary: lazyRoute(() => import('./pages/referrals/SummaryPage'), 'SummaryPage'),
  performance: lazyRoute(() => import('./pages/referrals/PerformancePage'), 'PerformancePage'),
  reporting: lazyRoute(() => import('./pages/referrals/ReportingPage'), 'ReportingPage'),
  reports: lazyRoute(() => import('./pages/reports/ReportsPage'), 'ReportsPage'),
  payoutDetails: lazyRoute(() => import('./resources/payouts/PayoutDetailsPage'), 'PayoutDetailsPage'),
  mailTemplates: lazyRoute(() => import('./pages/mails/MailTemplatesPage'), 'MailTemplatesPage'),
  settings: lazyRoute(() => import('./pages/settings/SettingsPage'), 'SettingsPage'),
};

/** Fetches the code of the page an address leads to: clients, clients/create, clients/1, clients/1/show. */
export async function preloadFor(path: string): Promise<unknown> {
  const [first = '', id, view] = path.split('/').filter(Boolean);
  if (first === '') return Home.preload();
  if (first === 'login') return Login.preload();
  const module = modules.find(({ name }) => name === first);
  const page = !id ? module?.list : id === 'create' ? module?.create : view === 'show' ? module?.show : module?.edit;
  return (page ?? pages[first] ?? publicPages[first] ?? publicPages[`${first}/:token`])?.preload();
}
