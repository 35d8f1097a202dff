import { useGetIdentity } from 'react-admin';
import type { Viewer } from './viewer';

/** The server's name of a permission: its subject and a verb. */
export type PermissionName = `${string}.${string}`;

/** The person looking, once known. */
export function useViewer(): Viewer | undefined {
  const { identity } = useGetIdentity();
  return identity?.viewer as Viewer | undefined;
}

/** Asks the server's list of permissions; until it is known the answer is no. */
export function usePermitted(): (permission: PermissionName) => boolean {
  const viewer = useViewer();
  return (permission) => viewer?.permissions.includes(permission) ?? false;
}
