import { Alert, Box, Card } from '@mui/material';
import { useState } from 'react';
import { DateInput, maxLength, minLength, required, TextInput, Title, useRedirect } from 'react-admin';
import { ClaimCreateDocument } from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import type { FormValues } from '../../provider/defineResource';
import type { UploadedFile } from '../../provider/upload';
import { act } from '../../provider/useAct';
import { ActForm } from '../../shared/ActForm';
import { FileButton } from '../../shared/FileButton';

const EVIDENCE = [required(), minLength(20), maxLength(4000)];

/** A partner names a client that it brought, and shows by what. */
export function ClaimCreate() {
  const text = useText();
  const redirect = useRedirect();
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const claim = async ({ email, company, referredOn, evidence }: FormValues) => {
    const { claim: made } = await act(ClaimCreateDocument, {
      input: {
        ...(email ? { email: String(email) } : {}),
        ...(company ? { company: String(company) } : {}),
        ...{ referredOn: String(referredOn), evidence: String(evidence) },
        ...(files.length > 0 && { fileIds: files.map(({ id }) => id) }),
      },
    });
    redirect('show', 'claims', made?.id);
  };
  return (
    <Card sx={{ p: 2.5, maxWidth: 820 }}>
      <Title title={text('claims.create.button')} />
      <Alert severity="info" sx={{ mb: 2 }}>
        {text('claims.create.explain')}
      </Alert>
      <ActForm submit="claims.create.submit" done="claims.create.done" onSubmit={claim}>
        <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <TextInput source="email" label="claims.fields.email" type="email" helperText="claims.create.emailHelp" />
          <TextInput source="company" label="claims.fields.company" />
          <DateInput
            source="referredOn"
            label="claims.fields.referredOn"
            helperText="claims.create.referredHelp"
            validate={required()}
          />
          <TextInput
            source="evidence"
            label="claims.fields.evidence"
            helperText="claims.create.evidenceHelp"
            multiline
            minRows={5}
            validate={EVIDENCE}
            sx={{ gridColumn: '1 / -1' }}
          />
        </Box>
        <Box sx={{ mb: 2 }}>
          <FileButton files={files} onChange={setFiles} path="/claims/files" />
        </Box>
      </ActForm>
    </Card>
  );
}
