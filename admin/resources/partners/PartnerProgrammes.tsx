import { Box, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { PartnerProgrammesDocument, type PartnerProgrammesQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { useShippedName } from '../../shared/shipped';
import { Moment } from '../../shared/Texts';
import { useAsk } from '../../shared/useAsk';
import { Waiting } from '../../shared/Waiting';
import { namesOf, useRuleTexts } from '../programmes/texts';

type Partner = NonNullable<PartnerProgrammesQuery['partner']>;

/** The programmes a partner is in, and what is promised to it alone. */
export function PartnerProgrammes({ partnerId }: { readonly partnerId: string }) {
  const asked = useAsk(PartnerProgrammesDocument, { id: partnerId });
  const { partner, categories } = asked.data ?? {};
  if (!partner || !categories) return <Waiting on={asked} />;
  return <ProgrammesOf partner={partner} categories={categories.nodes} />;
}

interface ProgrammesOfProps {
  readonly partner: Pick<Partner, 'enrolments' | 'overrides'>;
  readonly categories: readonly { readonly key: string; readonly name: string }[];
}

export function ProgrammesOf({ partner: { enrolments, overrides }, categories }: ProgrammesOfProps) {
  return (
    <Stack sx={{ gap: 3, minWidth: 0 }}>
      <Places enrolments={enrolments} />
      {overrides.length > 0 && <Promises overrides={overrides} categories={namesOf(categories)} />}
    </Stack>
  );
}

function Places({ enrolments }: Pick<Partner, 'enrolments'>) {
  const text = useText();
  const { number } = useFormats();
  const shipped = useShippedName();
  if (enrolments.length === 0) return <Typography color="text.secondary">{text('enrolments.none')}</Typography>;
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('enrolments.title')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('enrolments.fields.programme')}</TableCell>
            <TableCell>{text('enrolments.fields.tier')}</TableCell>
            <TableCell align="right">{text('enrolments.fields.clients')}</TableCell>
            <TableCell>{text('enrolments.fields.joinedAt')}</TableCell>
            <TableCell>{text('enrolments.fields.leftAt')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {enrolments.map(({ id, programme, standing, joinedAt, leftAt }) => (
            <TableRow key={id}>
              <TableCell>
                {programme && (
                  <LinkTo resource="programmes" id={programme.id}>
                    {programme.name}
                  </LinkTo>
                )}
              </TableCell>
              <TableCell>{standing.name ? shipped(standing.name) : text('tier.none')}</TableCell>
              <TableCell align="right">{number(standing.clients)}</TableCell>
              <TableCell>
                <Moment value={joinedAt} />
              </TableCell>
              <TableCell>
                <Moment value={leftAt} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

interface PromisesProps extends Pick<Partner, 'overrides'> {
  readonly categories: ReadonlyMap<string, string>;
}

function Promises({ overrides, categories }: PromisesProps) {
  const text = useText();
  const { lines, reward } = useRuleTexts({ categories });
  return (
    <section>
      <Typography variant="subtitle1" component="h2" sx={{ mb: 1 }}>
        {text('enrolments.alone')}
      </Typography>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('enrolments.alone')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text('overrides.fields.programme')}</TableCell>
              <TableCell>{text('overrides.fields.lines')}</TableCell>
              <TableCell align="right">{text('overrides.fields.reward')}</TableCell>
              <TableCell>{text('overrides.fields.startsOn')}</TableCell>
              <TableCell>{text('overrides.fields.endsOn')}</TableCell>
              <TableCell>{text('fields.reason')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {overrides.map((override) => (
              <TableRow key={override.id}>
                <TableCell>{override.programme?.name}</TableCell>
                <TableCell>{lines(override.lines)}</TableCell>
                <TableCell align="right">{reward(override)}</TableCell>
                <TableCell>
                  <Moment value={override.startsOn} />
                </TableCell>
                <TableCell>
                  <Moment value={override.endsOn} />
                </TableCell>
                <TableCell>{override.reason}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </section>
  );
}
