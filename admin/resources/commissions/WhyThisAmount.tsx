import { Box, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useLocale, useRefresh } from 'react-admin';
import { useText } from '../../i18n/provider';
import { useFormats } from '../../shared/format';
import { FactList } from '../../shared/ShowPage';
import { useShippedName } from '../../shared/shipped';
import { useDecimals } from '../rates/decimals';
import type { CommissionRecord } from './CommissionShow';

/** The amount in a sentence of the reader's language, and everything that it rests on. */
export function WhyThisAmount({ commission }: { readonly commission: CommissionRecord }) {
  const text = useText();
  const shipped = useShippedName();
  const { rate, money, date, country } = useFormats();
  const decimal = useDecimals();
  useFreshWords(commission.language);
  const { explanation, flat, tierName, tierSince, windowMonth, windowMonths } = commission;
  const month = windowMonth && (windowMonths
    ? text('commissions.windowMonth', { month: windowMonth, months: windowMonths })
    : text('commissions.windowOpen', { month: windowMonth })); // prettier-ignore
  return (
    <Box component="section">
      <Typography variant="h6" component="h2">
        {text('commissions.why')}
      </Typography>
      {explanation && <Typography sx={{ my: 1.5, fontSize: '1.05rem' }}>{explanation.sentence}</Typography>}
      <FactList
        columns={2}
        rows={[
          [text('commissions.fields.lineDescription'), commission.lineDescription],
          [text('fields.category'), shipped(commission.categoryName ?? commission.category)],
          [text('commissions.fields.base'), money(commission.base)],
          [
            text('commissions.fields.rate'),
            flat ? text('commissions.perLine', { amount: money(flat) }) : rate(commission.rate),
          ],
          [text('commissions.fields.exact'), explanation && decimal(explanation.beforeRounding)],
          [text('commissions.fields.amount'), money(commission.amount)],
          [
            text('commissions.fields.tierName'),
            tierName &&
              text('commissions.tierHeld', {
                tier: shipped(tierName),
                date: date(tierSince),
                smart_count: commission.tierClients,
              }),
          ],
          [
            text('commissions.fields.programmeId'),
            explanation &&
              text('commissions.programme', {
                name: explanation.programmeName,
                number: explanation.versionNumber,
                date: date(explanation.versionFrom),
              }),
          ],
          [text('commissions.fields.rule'), explanation?.rule],
          ...(explanation?.overrideReason
            ? [[text('commissions.fields.override'), explanation.overrideReason] as const]
            : []),
          [text('commissions.fields.sale'), text(`commissions.sale.${commission.sale}`)],
          [text('commissions.fields.country'), country(commission.country)],
          [text('commissions.fields.window'), month],
          [text('commissions.fields.periodStart'), date(commission.periodStart)],
          [text('commissions.fields.review'), text(`commissions.review.${commission.review}`)],
          ...(commission.creditNoteNumber
            ? [[text('commissions.fields.creditNoteNumber'), commission.creditNoteNumber] as const]
            : []),
        ]}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {text('commissions.rounding')}
      </Typography>
    </Box>
  );
}

/** The sentence is the server's: in another language it has to be asked for again. */
function useFreshWords(language: string): void {
  const locale = useLocale();
  const refresh = useRefresh();
  const asked = useRef(language);
  useEffect(() => {
    if (locale === language || asked.current === locale) return;
    asked.current = locale;
    refresh();
  }, [language, locale, refresh]);
}
