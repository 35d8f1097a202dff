import type { ReactNode } from 'react';
import { AccessDenied, Title } from 'react-admin';
import type { TextKey } from '../i18n/catalogue';
import { useText } from '../i18n/provider';
import { usePermitted, useViewer, type PermissionName } from '../provider/access';

interface GuardedProps {
  readonly needs: PermissionName;
  readonly title: TextKey;
  readonly children: ReactNode;
}

/** A page that is no resource: its title, and a plain refusal for who may not open it. */
export function Guarded({ needs, title, children }: GuardedProps) {
  const text = useText();
  const permitted = usePermitted();
  const viewer = useViewer();
  return (
    <>
      <Title title={text(title)} />
      {viewer && (permitted(needs) ? children : <AccessDenied />)}
    </>
  );
}
