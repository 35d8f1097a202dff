import { Alert, Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { SelectInput, required, useRecordContext, type RaRecord } from 'react-admin';
import { ClaimApproveDocument, ClaimRejectDocument, type ClaimQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { ReasonInput } from '../../shared/ReasonInput';
import { FactList, Facts, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';

type ClaimRecord = NonNullable<ClaimQuery['claim']> & RaRecord;

export function ClaimShow() {
  return (
    <ShowPage title={({ email, company }) => String(email || company)} summary={<Summary />} actions={<Acts />}>
      <Body />
    </ShowPage>
  );
}

function Acts() {
  const claim = useRecordContext<ClaimRecord>();
  const text = useText();
  if (claim?.status !== 'OPEN') return null;
  const { id, partner, candidates } = claim;
  const [only] = candidates.length === 1 ? candidates : [];
  return (
    <>
      <ActButton
        text="claims.reject.button"
        needs="claims.decide"
        document={ClaimRejectDocument}
        variables={({ reason }) => ({ id, reason: String(reason ?? '') })}
        explain={text('claims.reject.explain', { partner: partner?.name })}
        done="claims.reject.done"
        danger
      >
        <ReasonInput />
      </ActButton>
      <ActButton
        text="claims.approve.button"
        needs="claims.decide"
        document={ClaimApproveDocument}
        defaults={{ clientId: only?.id }}
        variables={({ clientId }) => ({ id, clientId: String(clientId) })}
        explain={text('claims.approve.explain', { partner: partner?.name })}
        done="claims.approve.done"
        variant="contained"
        disabled={candidates.length === 0}
      >
        <SelectInput
          source="clientId"
          label="fields.client"
          choices={candidates.map(({ id: value, name, email }) => ({ id: value, name: `${name} · ${email}` }))}
          translateChoice={false}
          validate={required()}
        />
      </ActButton>
    </>
  );
}

function Body() {
  const claim = useRecordContext<ClaimRecord>();
  const text = useText();
  const { date, bytes } = useFormats();
  if (!claim) return null;
  const { status, evidence, files, reason, client, email, company, referredOn, programme } = claim;
  return (
    <Stack sx={{ p: { xs: 1.5, sm: 2.5 }, gap: 2.5 }}>
      {status === 'APPROVED' && (
        <Alert severity="success">
          {text('claims.isClient')}{' '}
          {client && (
            <LinkTo resource="clients" id={client.id}>
              {client.name}
            </LinkTo>
          )}
        </Alert>
      )}
      {status === 'REJECTED' && <Alert severity="warning">{text('claims.wasRejected', { reason })}</Alert>}
      <Candidates claim={claim} />
      <section>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          {text('claims.evidence')}
        </Typography>
        <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{evidence}</Typography>
        {files.length > 0 && (
          <Box component="ul" sx={{ pl: 2.5, mb: 0 }}>
            {files.map(({ id, name, size }) => (
              <li key={id}>
                <MuiLink href={`/claims/files/${id}`} download={name}>
                  {name}
                </MuiLink>{' '}
                <Typography component="span" variant="caption" color="text.secondary">
                  {bytes(size)}
                </Typography>
              </li>
            ))}
          </Box>
        )}
      </section>
      <FactList
        columns={2}
        rows={[
          [text('claims.fields.email'), email || null],
          [text('claims.fields.company'), company || null],
          [text('claims.fields.referredOn'), date(referredOn)],
          ...(programme ? [[text('attributions.programme'), programme.name] as const] : []),
        ]}
      />
    </Stack>
  );
}

/** Whom the words may mean: staff look at each before they decide. */
function Candidates({ claim: { status, candidates } }: { readonly claim: ClaimRecord }) {
  const text = useText();
  const { date } = useFormats();
  const permitted = usePermitted();
  if (status !== 'OPEN') return null;
  if (!permitted('claims.decide')) return <Alert severity="info">{text('claims.waits')}</Alert>;
  if (candidates.length === 0) return <Alert severity="warning">{text('claims.nobody')}</Alert>;
  return (
    <Alert severity="info">
      {text('claims.candidates')}
      <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
        {candidates.map(({ id, name, email, createdAt }) => (
          <li key={id}>
            <LinkTo resource="clients" id={id}>
              {name}
            </LinkTo>{' '}
            · {email} · {text('claims.clientSince', { date: date(createdAt) })}
          </li>
        ))}
      </Box>
    </Alert>
  );
}

function Summary() {
  const claim = useRecordContext<ClaimRecord>();
  const text = useText();
  const { time } = useFormats();
  if (!claim) return null;
  const { email, company, status, partner, createdAt, createdBy, decidedAt, decidedBy } = claim;
  return (
    <Facts
      title={email || company}
      action={<Status of="claims.status" value={status} />}
      rows={[
        [text('fields.partner'), partner?.name],
        [text('claims.fields.createdAt'), time(createdAt)],
        [text('claims.createdBy'), createdBy?.name],
        ...(decidedAt ? [[text('claims.fields.decidedAt'), time(decidedAt)] as const] : []),
        ...(decidedBy ? [[text('claims.decidedBy'), decidedBy.name] as const] : []),
      ]}
    />
  );
}
