import Delete from '@mui/icons-material/DeleteOutlined';
import { Alert, Box, Button, IconButton, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { use } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useText } from '../../../i18n/provider';
import { ActionsHeader } from '../../../shared/ActionsHeader';
import { useChoices } from '../../../shared/choices';
import { FaultsContext, RuleChoice, RuleField, useNumberChecks } from '../fields';
import { Section } from '../Rules';
import { tierKey, type DraftForm } from './form';

const METRICS = ['CLIENTS_WITH_ACTIVE_SERVICE', 'NONE'] as const;
const RECALIBRATIONS = ['AT_ONCE', 'ON_DATES'] as const;
const BELOW = ['NOTHING', 'EARNS'] as const;

/** The tiers, each with where it begins and ends, and how partners come to hold them. */
export function TiersInput() {
  const text = useText();
  const faults = use(FaultsContext)('tiers');
  const { whole, wholeOrNothing } = useNumberChecks();
  const { control } = useFormContext<DraftForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'tiers' });
  const tierMetric = useWatch<DraftForm, 'tierMetric'>({ name: 'tierMetric' });
  const recalibration = useWatch<DraftForm, 'tierRecalibration'>({ name: 'tierRecalibration' });
  const metrics = useChoices(METRICS, 'programmes.terms.tierMetric');
  const recalibrations = useChoices(RECALIBRATIONS, 'programmes.terms.tierRecalibration');
  const below = useChoices(BELOW, 'programmes.terms.belowFirst');
  const tiered = tierMetric !== 'NONE';
  const ends = impliedEnds(useWatch<DraftForm, 'tiers'>({ name: 'tiers' }) ?? []);
  return (
    <Section title={text('programmes.tiers')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, my: 1.5 }}>
        <RuleChoice name="tierMetric" label={text('programmes.fields.tierMetric')} choices={metrics} />
        {tiered && (
          <>
            <RuleChoice
              name="tierRecalibration"
              label={text('programmes.fields.tierRecalibration')}
              choices={recalibrations}
            />
            {recalibration === 'ON_DATES' && (
              <RuleField
                name="recalibrationDays"
                label={text('programmes.fields.recalibrationDays')}
                help={text('programmes.draft.daysHelp')}
              />
            )}
            <RuleChoice name="belowFirst" label={text('programmes.fields.belowFirst')} choices={below} />
          </>
        )}
      </Box>
      {faults.length > 0 && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {faults.join(' ')}
        </Alert>
      )}
      {(tiered || fields.length > 0) && (
        <>
          <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text('programmes.tiers')}>
            <Table size="small" sx={{ '& td': { verticalAlign: 'top' }, maxWidth: 760 }}>
              <TableHead>
                <TableRow>
                  <TableCell>{text('fields.name')}</TableCell>
                  <TableCell>{text('programmes.fields.key')}</TableCell>
                  <TableCell>{text('programmes.fields.from')}</TableCell>
                  <TableCell>{text('programmes.fields.to')}</TableCell>
                  <ActionsHeader />
                </TableRow>
              </TableHead>
              <TableBody>
                {fields.map(({ id, name }, nth) => (
                  <TableRow key={id}>
                    <TableCell sx={{ minWidth: 140 }}>
                      <RuleField bare name={`tiers.${nth}.name`} label={text('fields.name')} />
                    </TableCell>
                    <TableCell sx={{ minWidth: 130 }}>
                      <RuleField bare name={`tiers.${nth}.key`} label={text('programmes.fields.key')} />
                    </TableCell>
                    <TableCell>
                      <RuleField
                        bare
                        name={`tiers.${nth}.from`}
                        label={text('programmes.fields.from')}
                        width={110}
                        validate={whole}
                        input={{ inputMode: 'numeric' }}
                      />
                    </TableCell>
                    <TableCell>
                      <RuleField
                        bare
                        name={`tiers.${nth}.to`}
                        label={text('programmes.fields.to')}
                        width={110}
                        validate={wholeOrNothing}
                        input={{ inputMode: 'numeric', placeholder: ends[nth] ?? text('programmes.noEnd') }}
                      />
                    </TableCell>
                    <TableCell align="right">
                      <IconButton
                        aria-label={text('programmes.draft.removeTier', { name })}
                        onClick={() => remove(nth)}
                      >
                        <Delete />
                      </IconButton>
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Box>
          <AddTier taken={fields.map(({ key }) => key)} onAdd={append} />
        </>
      )}
    </Section>
  );
}

/** Where each tier ends when its author says nothing: where the next one begins. */
function impliedEnds(tiers: DraftForm['tiers']): (string | undefined)[] {
  const starts = tiers.map(({ from }) => (/^\d+$/.test(from) ? Number(from) : NaN));
  return starts.map((from) => {
    const above = starts.filter((start) => start > from);
    return above.length > 0 ? String(Math.min(...above) - 1) : undefined;
  });
}

interface AddTierProps {
  readonly taken: readonly string[];
  readonly onAdd: (tier: DraftForm['tiers'][number]) => void;
}

function AddTier({ taken, onAdd }: AddTierProps) {
  const text = useText();
  const add = () => {
    const name = text('programmes.draft.newTier', { number: taken.length + 1 });
    const key = tierKey(name) || `TIER_${taken.length + 1}`;
    onAdd({ key: taken.includes(key) ? `TIER_${taken.length + 1}` : key, name, from: '', to: '' });
  };
  return (
    <Button size="small" onClick={add} sx={{ mt: 1 }}>
      {text('programmes.draft.addTier')}
    </Button>
  );
}
