import { HttpError, type AuthProvider } from 'react-admin';
import { SignOutDocument } from '../gql/graphql';
import type { PermissionName } from './access';
import { execute } from './client';
import { forgetViewer, loadViewer } from './viewer';

/** Which permission each page of a resource needs: { clients: { list: 'client.read', create: 'client.create' } }. */
export type AccessTable = Readonly<Record<string, Readonly<Record<string, PermissionName>>>>;

/**
 * Everything is answered from the one cached viewer. There is no `getPermissions` on purpose: with it, react-admin
 * sends a stranger round and round between the page and the login.
 */
export function authProviderOf(access: AccessTable): AuthProvider {
  return {
    // The login page has signed in already: a second factor is more than one question.
    login: async () => forgetViewer(),
    logout: async () => {
      if (await loadViewer().catch(() => null)) await execute(SignOutDocument, {}).catch(() => undefined);
      forgetViewer();
    },
    checkAuth: async () => {
      if (!(await loadViewer())) throw new HttpError('ra.auth.auth_check_error', 401);
    },
    checkError: async (error: unknown) => {
      if (!(error instanceof HttpError) || error.status !== 401) return;
      forgetViewer();
      // After an impersonation or a membership has ended, the session goes on as the person itself: from the start.
      if (await loadViewer().catch(() => null)) return location.assign(import.meta.env.BASE_URL);
      throw error;
    },
    getIdentity: async () => {
      const viewer = await loadViewer();
      if (!viewer) throw new HttpError('ra.auth.auth_check_error', 401);
      return { id: viewer.user.id, fullName: viewer.user.name, viewer };
    },
    canAccess: async ({ resource, action }) => {
      const viewer = await loadViewer();
      const permission = access[resource]?.[action];
      return permission !== undefined && (viewer?.permissions.includes(permission) ?? false);
    },
  };
}
