import Download from '@mui/icons-material/FileDownloadOutlined';
import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useRecordContext, type RaRecord } from 'react-admin';
import { StatementDocument, type StatementQuery, type StatementSumsFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { Pages } from '../../shared/Pages';
import { Facts, ShowPage } from '../../shared/ShowPage';
import { Amount } from '../../shared/Texts';
import { useAsk } from '../../shared/useAsk';
import { MOVEMENTS } from './movements';
import { useMonths } from './months';

type StatementRecord = NonNullable<StatementQuery['statement']> & RaRecord & { readonly language: string };

const ACCOUNTS = ['pending', 'available', 'inTransit', 'paid'] as const;

export function StatementShow() {
  const text = useText();
  const month = useMonths();
  const title = (record: RaRecord) =>
    text('statements.title', { month: month(String(record.month)), currency: String(record.currency) });
  return (
    <ShowPage title={title} summary={<Summary />} actions={<Files />}>
      <Movements />
    </ShowPage>
  );
}

function Files() {
  const statement = useRecordContext<StatementRecord>();
  const text = useText();
  if (!statement) return null;
  const { pdfUrl, csvUrl } = statement;
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<Download />} href={csvUrl} download>
        {text('statements.csv')}
      </Button>
      <Button size="small" variant="outlined" startIcon={<PictureAsPdf />} href={pdfUrl} target="_blank" rel="noopener">
        {text('statements.pdf')}
      </Button>
    </>
  );
}

/** Opening, each movement as it was written, closing; the first page comes with the record, in one language. */
function Movements() {
  const statement = useRecordContext<StatementRecord>();
  const text = useText();
  const language = useLocale();
  const [page, setPage] = useState(0);
  const [partnerId = '', month = '', currency = ''] = String(statement?.id ?? '').split('.');
  const asksAnew = statement !== undefined && (page > 0 || language !== statement.language);
  const further = useAsk(
    StatementDocument,
    { partnerId, month, currency, language, first: MOVEMENTS, offset: page * MOVEMENTS },
    { enabled: asksAnew, keep: true },
  );
  const { date } = useFormats();
  if (!statement) return null;
  const asked = asksAnew ? further.data?.statement : undefined;
  const { nodes, totalCount } = (asked ?? statement).movements;
  return (
    <Box sx={{ p: { xs: 1.5, sm: 2.5 } }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {text(statement.closed ? 'statements.closed' : 'statements.open')}
      </Typography>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('statements.movements')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text('statements.fields.recordedOn')}</TableCell>
              <TableCell sx={{ minWidth: 220 }}>{text('fields.description')}</TableCell>
              {ACCOUNTS.map((account) => (
                <TableCell key={account} align="right">
                  {text(`tier.balance.${account}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            <Sums label={text('statements.fields.opening')} sums={statement.opening} />
            {nodes.length === 0 && (
              <TableRow>
                <TableCell colSpan={6}>{text('statements.noMovements')}</TableCell>
              </TableRow>
            )}
            {nodes.map(({ id, recordedOn, description, amounts }) => (
              <TableRow key={id}>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{date(recordedOn)}</TableCell>
                <TableCell>{description}</TableCell>
                <Cells sums={amounts} blank />
              </TableRow>
            ))}
            <Sums label={text('statements.fields.closing')} sums={statement.closing} />
          </TableBody>
        </Table>
      </Box>
      <Pages page={page} perPage={MOVEMENTS} total={totalCount ?? 0} onPage={setPage} />
    </Box>
  );
}

function Sums({ label, sums }: { readonly label: string; readonly sums: StatementSumsFragment }) {
  return (
    <TableRow sx={{ '& td, & th': { fontWeight: 650 } }}>
      <TableCell component="th" scope="row" colSpan={2}>
        {label}
      </TableCell>
      <Cells sums={sums} />
    </TableRow>
  );
}

/** Four amounts; an account that was not touched stays blank. */
function Cells({ sums, blank = false }: { readonly sums: StatementSumsFragment; readonly blank?: boolean }) {
  return ACCOUNTS.map((account) => (
    <TableCell key={account} align="right">
      {!(blank && sums[account].minor === 0) && <Amount value={sums[account]} />}
    </TableCell>
  ));
}

function Summary() {
  const statement = useRecordContext<StatementRecord>();
  const text = useText();
  const { money } = useFormats();
  if (!statement) return null;
  const { partner, opening, moved, closing } = statement;
  return (
    <>
      {partner && (
        <Facts
          rows={[
            [
              text('fields.partner'),
              <LinkTo key="partner" resource="partners" id={partner.id}>
                {partner.name}
              </LinkTo>,
            ],
          ]}
        />
      )}
      <Facts
        title={text('tier.balance.available')}
        rows={[
          [text('statements.fields.opening'), money(opening.available)],
          [text('statements.fields.moved'), money(moved.available)],
          [text('statements.fields.closing'), <strong key="closing">{money(closing.available)}</strong>],
        ]}
      />
    </>
  );
}
