import { Alert, Link as MuiLink, Stack, Typography } from '@mui/material';
import { required, SelectInput, useRecordContext, type RaRecord } from 'react-admin';
import {
  ApplicationApproveDocument,
  ApplicationRejectDocument,
  ProgrammeNamesDocument,
  type ApplicationQuery,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { ReasonInput } from '../../shared/ReasonInput';
import { FactList, Facts, ShowPage } from '../../shared/ShowPage';
import { Status } from '../../shared/StatusChip';
import { useAsk } from '../../shared/useAsk';

type ApplicationRecord = NonNullable<ApplicationQuery['application']> & RaRecord;

export function ApplicationShow() {
  return (
    <ShowPage title={({ company }) => String(company)} summary={<Summary />} actions={<Acts />}>
      <Body />
    </ShowPage>
  );
}

function Acts() {
  const application = useRecordContext<ApplicationRecord>();
  const text = useText();
  if (application?.status !== 'PENDING') return null;
  const { id, company, email, programme } = application;
  return (
    <>
      <ActButton
        text="applications.reject.button"
        needs="applications.decide"
        document={ApplicationRejectDocument}
        variables={({ reason }) => ({ id, reason: String(reason ?? '') })}
        explain={text('applications.reject.explain', { email })}
        done="applications.reject.done"
        danger
      >
        <ReasonInput />
      </ActButton>
      <ActButton
        text="applications.approve.button"
        needs="applications.decide"
        document={ApplicationApproveDocument}
        defaults={{ programmeId: programme?.id }}
        variables={({ programmeId }) => ({ id, programmeId: String(programmeId) })}
        explain={text('applications.approve.explain', { company, email })}
        done="applications.approve.done"
        variant="contained"
      >
        <ProgrammeInput />
      </ActButton>
    </>
  );
}

function ProgrammeInput() {
  const { data } = useAsk(ProgrammeNamesDocument, {});
  return (
    <SelectInput
      source="programmeId"
      label="attributions.programme"
      choices={data?.programmes ?? []}
      translateChoice={false}
      validate={required()}
    />
  );
}

function Body() {
  const application = useRecordContext<ApplicationRecord>();
  const text = useText();
  const { country, language } = useFormats();
  if (!application) return null;
  const { status, promotion, reason, contactName, email, website, partner } = application;
  return (
    <Stack sx={{ p: { xs: 1.5, sm: 2.5 }, gap: 2.5 }}>
      {status === 'PENDING' && <Alert severity="info">{text('applications.unproved')}</Alert>}
      {status === 'APPROVED' && partner && (
        <Alert severity="success">
          {text('applications.isPartner')}{' '}
          <LinkTo resource="partners" id={partner.id}>
            {partner.name}
          </LinkTo>
        </Alert>
      )}
      {status === 'REJECTED' && <Alert severity="warning">{text('applications.wasRejected', { reason })}</Alert>}
      <section>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          {text('applications.promotion')}
        </Typography>
        <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{promotion}</Typography>
      </section>
      <FactList
        columns={2}
        rows={[
          [text('applications.fields.contactName'), contactName],
          [text('fields.email'), email],
          [text('fields.country'), country(application.country)],
          [text('applications.fields.website'), website ? <Website key="website" url={website} /> : null],
          [text('fields.language'), language(application.language)],
        ]}
      />
    </Stack>
  );
}

/** The applicant's own words: it opens apart, and is told nothing of where it was opened from. */
function Website({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return <>{url}</>;
  return (
    <MuiLink href={url} target="_blank" rel="noopener noreferrer nofollow">
      {url}
    </MuiLink>
  );
}

function Summary() {
  const application = useRecordContext<ApplicationRecord>();
  const text = useText();
  const { time } = useFormats();
  if (!application) return null;
  const { company, status, programme, createdAt, decidedAt, decidedBy } = application;
  return (
    <Facts
      title={company}
      action={<Status of="applications.status" value={status} />}
      rows={[
        [text('applications.fields.programme.name'), programme?.name],
        [text('applications.fields.createdAt'), time(createdAt)],
        ...(decidedAt ? [[text('applications.decidedAt'), time(decidedAt)] as const] : []),
        ...(decidedBy ? [[text('applications.decidedBy'), decidedBy.name] as const] : []),
      ]}
    />
  );
}
