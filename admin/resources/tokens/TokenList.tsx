import { Box, Chip } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { DataTable, NullableBooleanInput, useRecordContext, useRefresh, type RaRecord } from 'react-admin';
import { ApiTokenCreateDocument, ApiTokenRevokeDocument, type ApiTokensQuery } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { SecretDialog } from '../../shared/SecretDialog';
import { Plain, When } from '../../shared/Texts';
import { TokenState } from '../../shared/TokenState';

const TokenInputs = lazy(() => import('./TokenInputs').then((module) => ({ default: module.TokenInputs })));

type TokenRecord = ApiTokensQuery['apiTokens']['nodes'][number] & RaRecord;

export function TokenList() {
  const viewer = useViewer();
  const { date } = useFormats();
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      search={false}
      rowClick={false}
      empty="tokens.empty"
      emptyAction={<CreateToken />}
      actions={<CreateToken />}
      hiddenColumns={viewer?.partner ? ['partner.name'] : []}
      filters={<NullableBooleanInput source="revoked" />}
      card={{
        primary: ({ name }) => name,
        secondary: ({ ending, expiresAt }) => `…${ending} · ${date(expiresAt)}`,
        end: <TokenState />,
      }}
    >
      <DataTable.Col source="name" disableSort />
      <DataTable.Col source="partner.name" disableSort>
        <Plain source="partner.name" />
      </DataTable.Col>
      <DataTable.Col source="ending" disableSort render={({ ending }) => `…${String(ending)}`} />
      <DataTable.Col source="scopes" disableSort>
        <Scopes />
      </DataTable.Col>
      <DataTable.Col source="expiresAt" disableSort>
        <When source="expiresAt" />
      </DataTable.Col>
      <DataTable.Col source="lastUsedAt" disableSort>
        <When source="lastUsedAt" time />
      </DataTable.Col>
      <DataTable.Col source="status" disableSort>
        <TokenState />
      </DataTable.Col>
      <DataTable.Col source="id" label="lists.actions" disableSort align="right">
        <Revoke />
      </DataTable.Col>
    </ListPage>
  );
}

function Scopes() {
  const token = useRecordContext<TokenRecord>();
  return (
    <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap', maxWidth: 360 }}>
      {token?.scopes.map((scope) => (
        <Chip key={scope} size="small" label={scope} />
      ))}
    </Box>
  );
}

function Revoke() {
  const token = useRecordContext<TokenRecord>();
  const text = useText();
  if (!token || token.revokedAt) return null;
  return (
    <ActButton
      text="tokens.revoke"
      needs="tokens.revoke"
      variant="text"
      document={ApiTokenRevokeDocument}
      variables={() => ({ id: token.id })}
      explain={text('tokens.revokeExplain')}
      done="tokens.revoked"
      danger
    />
  );
}

function CreateToken() {
  const text = useText();
  const refresh = useRefresh();
  const viewer = useViewer();
  const [secret, setSecret] = useState<string>();
  return (
    <>
      <ActButton
        text="tokens.create"
        needs="tokens.create"
        document={ApiTokenCreateDocument}
        explain={text('tokens.createExplain')}
        variables={({ name, scopes, expiresOn, partnerId }) => ({
          input: {
            name: String(name),
            scopes: (scopes ?? []) as string[],
            expiresAt: new Date(`${String(expiresOn)}T00:00:00`).toISOString(),
            ...(partnerId ? { partnerId: String(partnerId) } : {}),
          },
        })}
        fields={{ expiresAt: 'expiresOn' }}
        done="tokens.created"
        onDone={({ secret: made }) => setSecret(made ?? undefined)}
        variant="contained"
        wide
      >
        <Suspense>
          <TokenInputs ownPartner={viewer?.partner !== null} />
        </Suspense>
      </ActButton>
      {secret && (
        <SecretDialog
          title={text('tokens.secretTitle')}
          explain={text('tokens.secretExplain')}
          lines={[secret]}
          onClose={() => {
            setSecret(undefined);
            refresh();
          }}
        />
      )}
    </>
  );
}
