import {
  Alert,
  Button,
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
} from '@mui/material';
import { useId, useRef, useState } from 'react';
import { HttpError, useNotify, useRefresh } from 'react-admin';
import { useText } from '../i18n/provider';
import { asRecord } from '../provider/client';
import { uploadTable, type LineProblem } from '../provider/uploadTable';

interface TableUploadProps<Answer> {
  /** What the button and the dialog say. */
  readonly button: string;
  readonly explain: string;
  /** What the field for the file is called. */
  readonly file: string;
  readonly accept: string;
  readonly path: string;
  readonly refused: string;
  readonly columns: readonly (readonly [title: string, value: (problem: LineProblem) => string])[];
  readonly done: (answer: Answer) => string;
}

/** A table is read as a whole: what came of it is said, or what is wrong with it line by line. */
export function TableUpload<Answer>(props: TableUploadProps<Answer>) {
  const { button, explain, file: label, accept, path, refused, columns, done } = props;
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<{ readonly message: string; readonly lines: readonly LineProblem[] }>();
  const close = () => {
    setOpen(false);
    setProblem(undefined);
  };
  const chosen = async (file: File | undefined) => {
    if (!file) return;
    setPending(true);
    setProblem(undefined);
    try {
      notify(done(await uploadTable<Answer>(path, file)), { type: 'success' });
      close();
      refresh();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const lines = error instanceof HttpError ? asRecord(error.body).problems : [];
      setProblem({ message, lines: (lines ?? []) as LineProblem[] });
    } finally {
      setPending(false);
      if (input.current) input.current.value = '';
    }
  };
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {button}
      </Button>
      {open && (
        <Dialog open fullWidth maxWidth="sm" onClose={isPending ? undefined : close} aria-labelledby={id}>
          <DialogTitle id={id}>{button}</DialogTitle>
          <DialogContent>
            <Typography color="text.secondary" sx={{ mb: 2 }}>
              {explain}
            </Typography>
            {problem && (
              <Alert severity="error" role="alert" sx={{ mb: 2 }}>
                {problem.message}
              </Alert>
            )}
            {problem && problem.lines.length > 0 && (
              <Table size="small" aria-label={refused}>
                <TableHead>
                  <TableRow>
                    {columns.map(([title]) => (
                      <TableCell key={title}>{title}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {problem.lines.map((line, index) => (
                    <TableRow key={index}>
                      {columns.map(([title, value]) => (
                        <TableCell key={title} sx={{ overflowWrap: 'anywhere' }}>
                          {value(line)}
                        </TableCell>
                      ))}
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            )}
            <input
              ref={input}
              type="file"
              accept={accept}
              hidden
              aria-label={label}
              onChange={(event) => void chosen(event.target.files?.[0])}
            />
          </DialogContent>
          <DialogActions sx={{ px: 3, pb: 2 }}>
            <Button onClick={close} disabled={isPending}>
              {text('forms.cancel')}
            </Button>
            <Button variant="contained" loading={isPending} onClick={() => input.current?.click()}>
              {label}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
