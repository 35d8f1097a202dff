import { TableCell } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useText } from '../i18n/provider';

/** The header of a column of buttons: said, not shown. */
export function ActionsHeader() {
  const text = useText();
  return (
    <TableCell sx={{ position: 'relative' }}>
      <span style={visuallyHidden}>{text('lists.actions')}</span>
    </TableCell>
  );
}
