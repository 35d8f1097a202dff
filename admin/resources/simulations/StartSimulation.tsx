import { maxValue, minValue, NumberInput, required, useRedirect } from 'react-admin';
import { SimulationStartDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';

interface StartSimulationProps {
  readonly programmeId: string;
  readonly disabled?: boolean;
}

const MOST_MONTHS = 24;

/** Tries the draft, as it was saved, on past months. */
export function StartSimulation({ programmeId, disabled = false }: StartSimulationProps) {
  const text = useText();
  const redirect = useRedirect();
  return (
    <ActButton
      text="simulations.start"
      needs="simulations.start"
      document={SimulationStartDocument}
      variables={({ months }) => ({ programmeId, months: Number(months) })}
      explain={text('simulations.startExplain')}
      defaults={{ months: 12 }}
      done="simulations.started"
      disabled={disabled}
      onDone={({ simulation }) => redirect('show', 'simulations', simulation?.id)}
    >
      <NumberInput
        source="months"
        label="simulations.startMonths"
        min={1}
        max={MOST_MONTHS}
        validate={[required(), minValue(1), maxValue(MOST_MONTHS)]}
      />
    </ActButton>
  );
}
