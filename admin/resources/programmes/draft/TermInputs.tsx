import { Box } from '@mui/material';
import { useText } from '../../../i18n/provider';
import { useChoices, useCurrencies } from '../../../shared/choices';
import { RuleChoice, RuleField, useNumberChecks } from '../fields';
import { Section } from '../Rules';

const ELIGIBILITIES = ['ATTRIBUTED', 'INVITED'] as const;
const REVIEWS = ['AUTOMATIC', 'MANUAL'] as const;
const CLAWBACKS = ['PRO_RATA', 'NONE'] as const;

/** Everything a version says besides tiers and rules. */
export function TermInputs() {
  const text = useText();
  const { whole, wholeOrNothing } = useNumberChecks();
  const currencies = useCurrencies();
  const eligibilities = useChoices(ELIGIBILITIES, 'programmes.terms.eligibility');
  const reviews = useChoices(REVIEWS, 'programmes.terms.review');
  const clawbacks = useChoices(CLAWBACKS, 'programmes.terms.clawback');
  return (
    <Section title={text('programmes.conditions')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, mt: 1.5 }}>
        <RuleChoice name="eligibility" label={text('programmes.fields.eligibility')} choices={eligibilities} />
        <RuleField
          name="windowMonths"
          label={text('programmes.fields.windowMonths')}
          help={text('programmes.draft.windowHelp')}
          validate={wholeOrNothing}
          input={{ inputMode: 'numeric' }}
        />
        <RuleField
          name="holdDays"
          label={text('programmes.fields.holdDays')}
          validate={whole}
          input={{ inputMode: 'numeric' }}
        />
        <RuleChoice name="review" label={text('programmes.fields.review')} choices={reviews} />
        <RuleChoice name="clawback" label={text('programmes.fields.clawback')} choices={clawbacks} />
        <RuleChoice
          name="payoutCurrency"
          label={text('programmes.fields.payoutCurrency')}
          choices={currencies}
          empty={text('programmes.ownCurrency')}
        />
        <RuleField
          name="minimumPayout"
          label={text('programmes.fields.minimumPayout')}
          help={text('programmes.draft.minimumHelp')}
          input={{ inputMode: 'decimal' }}
        />
        <RuleField
          name="note"
          label={text('fields.note')}
          help={text('programmes.draft.noteHelp')}
          input={{ multiline: true }}
        />
      </Box>
    </Section>
  );
}
