import { Box, Stack, Typography } from '@mui/material';
import { DateTimeInput, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AttributionChangeDocument, ProgrammeNamesDocument, type AttributionFieldsFragment } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import type { FormValues } from '../../provider/defineResource';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { FactList } from '../../shared/ShowPage';
import { useAsk } from '../../shared/useAsk';

/** In which programme a client earns its partner something, whether and why, and for how long. */
export function Earns({ attribution }: { readonly attribution: AttributionFieldsFragment }) {
  const text = useText();
  const { date } = useFormats();
  const { id, programme, eligible, reason, invitedAt, acceptedAt, windowState } = attribution;
  return (
    <Box sx={{ mt: 0.5, mb: 1.5, pl: 1.5, borderLeft: 2, borderColor: eligible ? 'success.main' : 'divider' }}>
      <FactList
        rows={[
          [
            text('attributions.programme'),
            programme && (
              <LinkTo key="programme" resource="programmes" id={programme.id}>
                {programme.name}
              </LinkTo>
            ),
          ],
          [
            text(eligible ? 'attributions.eligible' : 'attributions.notEligible'),
            text(`attributions.reason.${reason}`),
          ],
          ...(invitedAt ? [[text('attributions.invitedAt'), date(invitedAt)] as const] : []),
          ...(acceptedAt ? [[text('attributions.acceptedAt'), date(acceptedAt)] as const] : []),
          ...(eligible ? [[text('attributions.window'), text(`attributions.state.${windowState}`)] as const] : []),
        ]}
      />
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1, mt: 0.5 }}>
        {eligible ? <Window attribution={attribution} /> : <span />}
        <ActButton
          text="attributions.change"
          needs="attributions.change"
          variant="text"
          document={AttributionChangeDocument}
          explain={text('attributions.changeExplain')}
          defaults={{ programmeId: programme?.id, invitedAt, acceptedAt }}
          variables={(form) => ({ id, input: termsOf(form) })}
          done="attributions.changed"
        >
          <TermInputs />
        </ActButton>
      </Stack>
    </Box>
  );
}

function Window({ attribution }: { readonly attribution: AttributionFieldsFragment }) {
  const text = useText();
  const { date } = useFormats();
  const { windowFrom, windowUntil, windowEndedOn, windowEndReason, windowState } = attribution;
  if (!windowFrom) return <span />;
  const said = [
    windowUntil
      ? text('attributions.windowRange', { from: date(windowFrom), until: date(dayBefore(windowUntil)) })
      : text('attributions.windowOpenEnd', { from: date(windowFrom) }),
    windowUntil && windowState === 'OPEN' && monthText(text, windowFrom, windowUntil),
    windowEndedOn &&
      windowEndReason &&
      text('attributions.endedOn', {
        date: date(windowEndedOn),
        reason: text(`attributions.end.${windowEndReason}`),
      }),
  ];
  return (
    <Typography variant="caption" color="text.secondary">
      {said.filter(Boolean).join(' · ')}
    </Typography>
  );
}

function monthText(text: ReturnType<typeof useText>, from: string, until: string): string {
  const today = new Date().toISOString().slice(0, 10);
  return text('attributions.month', { month: wholeMonths(from, today) + 1, months: wholeMonths(from, until) });
}

/** Calendar months that have passed from one day to another. */
function wholeMonths(from: string, until: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0, lastDay = 0] = until.split('-').map(Number);
  const monthEnd = new Date(Date.UTC(lastYear, lastMonth, 0)).getUTCDate();
  // The 31st comes on the last day of a shorter month.
  const reached = lastDay >= Math.min(day, monthEnd);
  return (lastYear - year) * 12 + lastMonth - month - (reached ? 0 : 1);
}

/** A window ends before its `until`; people name its last day. */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** In which programme the client is to earn, and its invitation; shown where the partner has brought it. */
export function AttributedTerms() {
  return useWatch({ name: 'kind' }) === 'ATTRIBUTED' ? <TermInputs /> : null;
}

function TermInputs() {
  const { data } = useAsk(ProgrammeNamesDocument, {});
  return (
    <>
      <SelectInput
        source="programmeId"
        label="attributions.programme"
        helperText="attributions.programmeHelp"
        choices={data?.programmes ?? []}
        translateChoice={false}
      />
      <DateTimeInput source="invitedAt" label="attributions.invitedAt" helperText="attributions.invitedHelp" />
      <DateTimeInput source="acceptedAt" label="attributions.acceptedAt" helperText={false} />
    </>
  );
}

/** What the dialog says about how the client earns; nothing for a partner that only looks after it. */
export function termsOf({ kind, programmeId, invitedAt, acceptedAt }: FormValues) {
  if (kind === 'SERVICING') return {};
  return {
    ...(programmeId ? { programmeId: String(programmeId) } : {}),
    invitedAt: instant(invitedAt),
    acceptedAt: instant(acceptedAt),
  };
}

function instant(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && value !== '' ? new Date(value).toISOString() : null;
}
