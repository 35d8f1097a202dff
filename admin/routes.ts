import { modules } from './resources';
import { lazyRoute, type LazyRoute } from './shared/lazyRoute';

export const Home = lazyRoute(() => import('./pages/home/Home'), 'Home');
export const Login = lazyRoute(() => import('./pages/login/LoginPage'), 'LoginPage');
export const ForgotPassword = lazyRoute(() => import('./pages/password/ForgotPassword'), 'ForgotPassword');
export const SetPassword = lazyRoute(() => import('./pages/password/SetPassword'), 'SetPassword');
export const Profile = lazyRoute(() => import('./pages/profile/Profile'), 'Profile');

const pages: Readonly<Record<string, LazyRoute>> = {
  '': Home,
  login: Login,
  'forgot-password': ForgotPassword,
  'set-password': SetPassword,
  profile: Profile,
};

/** Fetches the code of the page an address leads to: clients, clients/create, clients/1, clients/1/show. */
export async function preloadFor(path: string): Promise<unknown> {
  const [first = '', id, view] = path.split('/').filter(Boolean);
  const module = modules.find(({ name }) => name === first);
  const page = !id ? module?.list : id === 'create' ? module?.create : view === 'show' ? module?.show : module?.edit;
  return (page ?? pages[first])?.preload();
}
