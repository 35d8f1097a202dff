import { Checkbox, FormHelperText, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { required, useInput, useTranslate, ValidationError } from 'react-admin';
import { useText } from '../../i18n/provider';

const VERBS = ['read', 'write'] as const;
const needed = required();

/** What a token may, area by area: `clients:read` is a box in the row of the clients. */
export function ScopesInput({ source, scopes }: { readonly source: string; readonly scopes: readonly string[] }) {
  const text = useText();
  const translate = useTranslate();
  const { field, fieldState } = useInput<string[]>({ source, validate: needed, defaultValue: [] });
  const chosen = (field.value ?? []) as readonly string[];
  const areas = [...new Set(scopes.map((scope) => scope.split(':')[0] ?? scope))];
  const toggle = (scope: string) =>
    field.onChange(chosen.includes(scope) ? chosen.filter((each) => each !== scope) : [...chosen, scope]);
  return (
    <>
      <Typography variant="subtitle2" component="p" id={`${source}-label`}>
        {text('tokens.fields.scopes')}
      </Typography>
      <Table size="small" aria-labelledby={`${source}-label`} sx={{ '& td, & th': { py: 0 } }}>
        <TableHead>
          <TableRow sx={{ height: 36 }}>
            <TableCell>{text('tokens.area')}</TableCell>
            {VERBS.map((verb) => (
              <TableCell key={verb} align="center">
                {text(`tokens.${verb}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {areas.map((area) => {
            const name = translate(`tokens.areas.${area}`, { _: area });
            return (
              <TableRow key={area} hover>
                <TableCell component="th" scope="row">
                  {name}
                </TableCell>
                {VERBS.map((verb) => {
                  const scope = `${area}:${verb}`;
                  return (
                    <TableCell key={verb} align="center">
                      {scopes.includes(scope) && (
                        <Checkbox
                          size="small"
                          checked={chosen.includes(scope)}
                          onChange={() => toggle(scope)}
                          onBlur={field.onBlur}
                          slotProps={{ input: { 'aria-label': `${name}: ${text(`tokens.${verb}`)}` } }}
                        />
                      )}
                    </TableCell>
                  );
                })}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {fieldState.error?.message && (
        <FormHelperText error role="alert">
          <ValidationError error={fieldState.error.message} />
        </FormHelperText>
      )}
    </>
  );
}
