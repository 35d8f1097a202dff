import { Box, Chip, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import { useText } from '../i18n/provider';
import { ActionsHeader } from './ActionsHeader';
import { Moment } from './Texts';

export interface MemberRow {
  readonly id: string;
  readonly role: 'OWNER' | 'EMPLOYEE' | 'MEMBER';
  readonly active: boolean;
  readonly createdAt: string;
  readonly user?: { readonly name: string; readonly email?: string | null } | null;
}

interface MemberTableProps<Row extends MemberRow> {
  readonly members: readonly Row[];
  readonly label: string;
  readonly acts: (member: Row) => ReactNode;
}

/** The people of an account, and what may be done about each. */
export function MemberTable<Row extends MemberRow>({ members, label, acts }: MemberTableProps<Row>) {
  const text = useText();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={label}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('fields.name')}</TableCell>
            <TableCell>{text('fields.role')}</TableCell>
            <TableCell>{text('fields.status')}</TableCell>
            <TableCell>{text('members.since')}</TableCell>
            <ActionsHeader />
          </TableRow>
        </TableHead>
        <TableBody>
          {members.map((member) => (
            <TableRow key={member.id}>
              <TableCell>
                {member.user?.name ?? '–'}
                <Box sx={{ color: 'text.secondary' }}>{member.user?.email}</Box>
              </TableCell>
              <TableCell>{text(`roles.${member.role}`)}</TableCell>
              <TableCell>
                <Chip
                  size="small"
                  variant="outlined"
                  color={member.active ? 'success' : 'default'}
                  label={text(member.active ? 'members.active' : 'members.inactive')}
                />
              </TableCell>
              <TableCell>
                <Moment value={member.createdAt} />
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {acts(member)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
