import {
  Autocomplete,
  Box,
  Button,
  Card,
  Checkbox,
  FormControlLabel,
  FormGroup,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { useState, type ReactNode } from 'react';
import { PartnerChoicesDocument, type EarningsFilter, type EarningsGroup, type EarningsQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useCurrencies } from '../../shared/choices';
import { useShippedName } from '../../shared/shipped';
import { useAsk } from '../../shared/useAsk';

export const GROUPS = ['PARTNER', 'PROGRAMME', 'TIER', 'CATEGORY', 'MONTH', 'CURRENCY'] as const;

/** What is chosen; empty text where everything is meant. */
export interface ReportFilter {
  readonly partner: { readonly id: string; readonly name: string } | null;
  readonly programmeId: string;
  readonly tier: string;
  readonly category: string;
  readonly currency: string;
  readonly from: string;
  readonly until: string;
}

export const NO_FILTER: ReportFilter = {
  partner: null,
  programmeId: '',
  tier: '',
  category: '',
  currency: '',
  from: '',
  until: '',
};

/** A month that is still being typed is no condition yet. */
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Lines without a tier; the server's word for it is empty text, which here means all. */
const NO_TIER = '-';

export function filterOf({
  partner,
  programmeId,
  tier,
  category,
  currency,
  from,
  until,
}: ReportFilter): EarningsFilter {
  return {
    ...(partner && { partnerId: partner.id }),
    ...(programmeId && { programmeId }),
    ...(tier && { tier: [tier === NO_TIER ? '' : tier] }),
    ...(category && { category: [category] }),
    ...(currency && { currency }),
    ...(MONTH.test(from) && { from }),
    ...(MONTH.test(until) && { until }),
  };
}

interface ReportFiltersProps extends Pick<EarningsQuery, 'programmes'> {
  readonly groupBy: readonly EarningsGroup[];
  readonly filter: ReportFilter;
  readonly categories: EarningsQuery['categories']['nodes'];
  readonly onGroup: (groupBy: readonly EarningsGroup[]) => void;
  readonly onFilter: (filter: ReportFilter) => void;
}

/** What the rows stand for, and which of everything is reported. */
export function ReportFilters({ groupBy, filter, programmes, categories, onGroup, onFilter }: ReportFiltersProps) {
  const text = useText();
  const currencies = useCurrencies();
  const shipped = useShippedName();
  const set = (part: Partial<ReportFilter>) => onFilter({ ...filter, ...part });
  const tiers = new Map(
    programmes
      .filter(({ id }) => !filter.programmeId || id === filter.programmeId)
      .flatMap(({ current }) => current?.tiers ?? [])
      .map(({ key, name }) => [key, name]),
  );
  const any = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  return (
    <Card component="section" aria-label={text('lists.filters')} sx={{ p: 2 }}>
      <FormGroup
        row
        aria-label={text('reports.groupBy')}
        role="group"
        sx={{ mb: 1.5, alignItems: 'center', columnGap: 1 }}
      >
        <Typography variant="subtitle2" component="span" sx={{ mr: 1 }}>
          {text('reports.groupBy')}
        </Typography>
        {GROUPS.map((group) => (
          <FormControlLabel
            key={group}
            label={text(`reports.groups.${group}`)}
            control={
              <Checkbox
                size="small"
                checked={groupBy.includes(group)}
                onChange={(_, checked) =>
                  onGroup(checked ? [...groupBy, group] : groupBy.filter((each) => each !== group))
                }
              />
            }
          />
        ))}
      </FormGroup>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)', xl: 'repeat(8, 1fr)' },
        }}
      >
        <PartnerFilter value={filter.partner} onChange={(partner) => set({ partner })} />
        <Filter
          label={text('reports.groups.PROGRAMME')}
          value={filter.programmeId}
          onChange={(programmeId) => set({ programmeId, tier: '' })}
        >
          {programmes.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </Filter>
        <Filter label={text('reports.groups.TIER')} value={filter.tier} onChange={(tier) => set({ tier })}>
          {[...tiers].map(([key, name]) => (
            <MenuItem key={key} value={key}>
              {shipped(name)}
            </MenuItem>
          ))}
          <MenuItem value={NO_TIER}>{text('tier.none')}</MenuItem>
        </Filter>
        <Filter
          label={text('reports.groups.CATEGORY')}
          value={filter.category}
          onChange={(category) => set({ category })}
        >
          {categories.map(({ key, name }) => (
            <MenuItem key={key} value={key}>
              {shipped(name)}
            </MenuItem>
          ))}
        </Filter>
        <Filter
          label={text('reports.groups.CURRENCY')}
          value={filter.currency}
          onChange={(currency) => set({ currency })}
        >
          {currencies.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </Filter>
        <MonthFilter label={text('lists.from')} value={filter.from} onChange={(from) => set({ from })} />
        <MonthFilter label={text('reports.until')} value={filter.until} onChange={(until) => set({ until })} />
        <Button
          size="small"
          disabled={!any}
          onClick={() => onFilter(NO_FILTER)}
          sx={{ alignSelf: 'center', justifySelf: 'start' }}
        >
          {text('lists.clearFilters')}
        </Button>
      </Box>
    </Card>
  );
}

interface FilterProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Filter({ label, value, onChange, children }: FilterProps & { readonly children: ReactNode }) {
  const text = useText();
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{text('reports.all')}</MenuItem>
      {children}
    </TextField>
  );
}

function MonthFilter({ label, value, onChange }: FilterProps) {
  return (
    <TextField
      type="month"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { pattern: '\\d{4}-\\d{2}', placeholder: 'YYYY-MM' } }}
    />
  );
}

interface PartnerFilterProps {
  readonly value: ReportFilter['partner'];
  readonly onChange: (partner: ReportFilter['partner']) => void;
}

/** Partners are asked for when the box is opened, and as their names are typed. */
function PartnerFilter({ value, onChange }: PartnerFilterProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const q = typed && typed !== value?.name ? typed : null;
  const { data, isFetching } = useAsk(PartnerChoicesDocument, { q }, { enabled: open, keep: true });
  return (
    <Autocomplete
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      options={data?.partners.nodes ?? []}
      loading={isFetching}
      filterOptions={(found) => found}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      value={value}
      onChange={(_, chosen) => onChange(chosen)}
      inputValue={typed}
      onInputChange={(_, next) => setTyped(next)}
      noOptionsText={text('reports.noPartner')}
      loadingText="…"
      clearText={text('lists.clearFilters')}
      openText={text('fields.partner')}
      closeText={text('forms.close')}
      renderInput={(props) => (
        <TextField
          {...props}
          label={text('fields.partner')}
          placeholder={text('reports.all')}
          slotProps={{ inputLabel: { ...props.InputLabelProps, shrink: true } }}
        />
      )}
    />
  );
}
