import { Box, Card, Stack, Typography } from '@mui/material';
import { RadioButtonGroupInput, required } from 'react-admin';
import {
  RelationshipEndDocument,
  RelationshipStartDocument,
  type ClientPartnerFragment,
  type EligibilityReason,
  type RelationshipKind,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useChoices } from '../../shared/choices';
import { useFormats } from '../../shared/format';
import { LinkTo } from '../../shared/LinkTo';
import { AttributedTerms, Earns, termsOf } from './Earns';
import { RELATIONSHIP_KINDS } from './form';
import { PartnerInput } from '../../shared/PartnerInput';

interface PartnersProps {
  readonly clientId: string;
  readonly relationships: readonly ClientPartnerFragment[];
  /** Why an invitation that was accepted gave access alone. */
  readonly accessBecause?: EligibilityReason | null;
}

/** The partners that reach this client's account, and how each came to it. */
export function Partners({ clientId, relationships, accessBecause }: PartnersProps) {
  const text = useText();
  const { date } = useFormats();
  const kinds = useChoices(RELATIONSHIP_KINDS, 'clients.relationship');
  return (
    <Card component="section" sx={{ p: 2, mb: 2 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 1 }}>
        <Typography variant="subtitle1" component="h2">
          {text('clients.partners')}
        </Typography>
        <ActButton
          text="people.start"
          needs="relationships.start"
          variant="text"
          document={RelationshipStartDocument}
          explain={text('people.startExplain')}
          defaults={{ kind: 'SERVICING' }}
          variables={({ partnerId, kind, ...form }) => ({
            input: {
              clientId,
              partnerId: String(partnerId),
              kind: kind as RelationshipKind,
              ...termsOf({ kind, ...form }),
            },
          })}
          done="people.started"
        >
          <PartnerInput />
          <RadioButtonGroupInput source="kind" label="fields.kind" choices={kinds} row={false} validate={required()} />
          <AttributedTerms />
        </ActButton>
      </Stack>
      {relationships.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {text('clients.noPartners')}
        </Typography>
      )}
      {relationships.map(({ id, kind, since, partner, partnerName, attribution }) => (
        <Box key={id}>
          <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
            <Box sx={{ minWidth: 0 }}>
              <Typography variant="body2">
                {partner ? (
                  <LinkTo resource="partners" id={partner.id}>
                    {partner.name}
                  </LinkTo>
                ) : (
                  partnerName
                )}
              </Typography>
              <Typography variant="caption" color="text.secondary">
                {text(`clients.relationship.${kind}`)} · {text('clients.since', { date: date(since) })}
              </Typography>
            </Box>
            <ActButton
              text="people.end"
              needs="relationships.end"
              variant="text"
              document={RelationshipEndDocument}
              variables={() => ({ id })}
              explain={text('people.endExplain')}
              done="people.ended"
              danger
            />
          </Stack>
          {attribution && <Earns attribution={attribution} />}
          {!attribution && partner && accessBecause && (
            <Typography variant="body2" color="text.secondary">
              {text('clients.rewards.notEligible')}: {text(`attributions.reason.${accessBecause}`)}
            </Typography>
          )}
        </Box>
      ))}
    </Card>
  );
}
