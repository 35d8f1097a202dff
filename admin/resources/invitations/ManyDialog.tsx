import {
  Alert,
  Box,
  Button,
  Chip,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useId, useRef, useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { ClientsInviteDocument } from '../../gql/graphql';
import { errorText, useText } from '../../i18n/provider';
import { uploadTable } from '../../provider/uploadTable';
import { act } from '../../provider/useAct';
import { useIdempotencyKey } from '../../shared/idempotency';
import { invited } from './InviteClient';

type InviteResult = 'INVITED' | 'ALREADY_INVITED' | 'REFUSED';

/** A row of the table as the server has read it, and what would become of it. */
interface Row {
  readonly line: number;
  readonly email: string;
  readonly name: string;
  readonly company: string;
  readonly language: string;
  readonly message: string;
  readonly result: InviteResult;
  readonly code: string | null;
  readonly why: string | null;
  readonly values: Readonly<Record<string, unknown>>;
}

const TONES = { INVITED: 'success', ALREADY_INVITED: 'default', REFUSED: 'error' } as const;

/** On a telephone there is room for the address alone. */
const ROOMY = { display: { xs: 'none', sm: 'table-cell' } };

/** A table of clients: looked at row by row first, and sent only then; the good rows together, the others not at all. */
export function ManyDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const keyFor = useIdempotencyKey();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const fullScreen = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [isPending, setPending] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [rows, setRows] = useState<readonly Row[]>();
  const good = (rows ?? []).filter(({ result }) => result === 'INVITED');

  const attempt = async (job: () => Promise<void>) => {
    setPending(true);
    setRefused(undefined);
    try {
      await job();
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    } finally {
      setPending(false);
    }
  };
  const look = (file: File | undefined) =>
    attempt(async () => {
      if (file) setRows((await uploadTable<{ rows: Row[] }>('/invitations/preview', file)).rows);
      if (input.current) input.current.value = '';
    });
  const send = () =>
    attempt(async () => {
      const wishes = good.map((row) => invited({ ...row, language: row.language.toLowerCase() }));
      const { invited: count } = await act(ClientsInviteDocument, { rows: wishes, idempotencyKey: keyFor(wishes) });
      notify(text('invitations.many.done', { smart_count: count ?? 0 }), { type: 'success' });
      onClose();
      refresh();
    });
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      fullScreen={fullScreen}
      onClose={isPending ? undefined : onClose}
      aria-labelledby={id}
    >
      <DialogTitle id={id}>{text('invitations.many.button')}</DialogTitle>
      <DialogContent>
        {refused && (
          <Alert severity="error" role="alert" sx={{ mb: 2 }}>
            {refused}
          </Alert>
        )}
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {text('invitations.many.explain')}
        </Typography>
        <Button variant="outlined" loading={isPending} onClick={() => input.current?.click()} sx={{ mb: 2 }}>
          {text(rows ? 'invitations.many.another' : 'invitations.many.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          hidden
          aria-label={text('invitations.many.file')}
          onChange={(event) => void look(event.target.files?.[0])}
        />
        {rows && <Preview rows={rows} good={good.length} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose} disabled={isPending}>
          {text('forms.cancel')}
        </Button>
        <Button variant="contained" disabled={good.length === 0} loading={isPending} onClick={() => void send()}>
          {text('invitations.many.send', { smart_count: good.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Preview({ rows, good }: { readonly rows: readonly Row[]; readonly good: number }) {
  const text = useText();
  const refused = rows.filter(({ result }) => result === 'REFUSED').length;
  const known = rows.length - good - refused;
  return (
    <>
      <Alert severity={refused > 0 ? 'warning' : 'info'} role="status" sx={{ mb: 2 }}>
        {text('invitations.many.counts', { good, known, refused })}
      </Alert>
      <Box
        sx={{ overflow: 'auto', maxHeight: 360 }}
        tabIndex={0}
        role="region"
        aria-label={text('invitations.many.rows')}
      >
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell align="right">{text('invitations.many.line')}</TableCell>
              <TableCell>{text('fields.email')}</TableCell>
              <TableCell sx={ROOMY}>{text('fields.name')}</TableCell>
              <TableCell>{text('invitations.many.result')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ line, email, name, company, result, code, why, values }) => (
              <TableRow key={line}>
                <TableCell align="right">{line}</TableCell>
                <TableCell sx={{ minWidth: 130, overflowWrap: 'anywhere' }}>{email || '–'}</TableCell>
                <TableCell sx={ROOMY}>{[name, company].filter(Boolean).join(', ') || '–'}</TableCell>
                <TableCell>
                  <Chip
                    size="small"
                    variant="outlined"
                    color={TONES[result]}
                    label={text(`invitations.result.${result}`)}
                  />
                  {code && (
                    <Typography variant="body2" color="error">
                      {errorText(code, why ?? code, values)}
                    </Typography>
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}
