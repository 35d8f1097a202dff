import { Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { useCanAccess, useCreatePath } from 'react-admin';
import { Link } from 'react-router';

interface LinkToProps {
  readonly resource: string;
  readonly id: string;
  readonly children: ReactNode;
}

/** A link to another record's page, plain text for who may not open it. */
export function LinkTo({ resource, id, children }: LinkToProps) {
  const createPath = useCreatePath();
  const { canAccess } = useCanAccess({ resource, action: 'show' });
  if (!canAccess) return <>{children}</>;
  return (
    <MuiLink
      component={Link}
      to={createPath({ resource, type: 'show', id })}
      onClick={(event) => event.stopPropagation()}
    >
      {children}
    </MuiLink>
  );
}
