import { useState } from 'react';
import { DataTable, DateInput, required, TextInput, useRecordContext, useRefresh, type RaRecord } from 'react-admin';
import {
  OperatorTokenCreateDocument,
  OperatorTokenRevokeDocument,
  type OperatorTokenRowFragment,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { ActButton } from '../../shared/ActButton';
import { useFormats } from '../../shared/format';
import { ListPage } from '../../shared/ListPage';
import { SecretDialog } from '../../shared/SecretDialog';
import { Plain, When } from '../../shared/Texts';
import { TokenState } from '../../shared/TokenState';

type TokenRecord = OperatorTokenRowFragment & RaRecord;

/** Tokens of the operator's own programs, which report what happens elsewhere. */
export function OperatorTokenList() {
  const { date } = useFormats();
  return (
    <ListPage
      sort={{ field: 'createdAt', order: 'DESC' }}
      search={false}
      rowClick={false}
      empty="operatorTokens.empty"
      emptyAction={<CreateToken />}
      actions={<CreateToken />}
      card={{
        primary: ({ name }) => name,
        secondary: ({ ending, expiresAt }) => `…${ending} · ${date(expiresAt)}`,
        end: (
          <>
            <TokenState />
            <Revoke />
          </>
        ),
      }}
    >
      <DataTable.Col source="name" disableSort />
      <DataTable.Col source="ending" disableSort render={({ ending }) => `…${String(ending)}`} />
      <DataTable.Col source="createdBy.name" disableSort>
        <Plain source="createdBy.name" />
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

function Revoke() {
  const token = useRecordContext<TokenRecord>();
  const text = useText();
  if (!token || token.revokedAt) return null;
  return (
    <ActButton
      text="tokens.revoke"
      needs="operatorTokens.revoke"
      variant="text"
      document={OperatorTokenRevokeDocument}
      variables={() => ({ id: token.id })}
      explain={text('tokens.revokeExplain')}
      done="tokens.revoked"
      danger
    />
  );
}

const SCOPES = ['intake:read', 'intake:write'];

function CreateToken() {
  const text = useText();
  const refresh = useRefresh();
  const [secret, setSecret] = useState<string>();
  return (
    <>
      <ActButton
        text="tokens.create"
        needs="operatorTokens.create"
        document={OperatorTokenCreateDocument}
        explain={text('operatorTokens.createExplain')}
        variables={({ name, expiresOn }) => ({
          input: {
            name: String(name),
            scopes: SCOPES,
            expiresAt: new Date(`${String(expiresOn)}T00:00:00`).toISOString(),
          },
        })}
        fields={{ expiresAt: 'expiresOn' }}
        done="tokens.created"
        onDone={({ secret: made }) => setSecret(made ?? undefined)}
        variant="contained"
      >
        <TextInput source="name" label="fields.name" validate={required()} fullWidth />
        <DateInput source="expiresOn" label="tokens.fields.expiresAt" validate={required()} />
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
