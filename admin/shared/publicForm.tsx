import { Box } from '@mui/material';
import { useCallback, useRef, type RefObject } from 'react';
import { FreshFormDocument, type FormProofInput } from '../gql/graphql';
import { execute, refusalIn } from '../provider/client';

/** The server refuses what came faster than a person types; whoever has the browser fill in a form waits that long. */
const CREDIBLE_MS = 3_200;

/** Sends a public form with what shows that a person filled it in; one that lay open for days gets a new proof first. */
export function usePublicForm(token: string) {
  const proof = useRef({ token, since: Date.now() });
  const hidden = useRef<HTMLInputElement>(null);
  const send = useCallback(async <Answer,>(job: (form: FormProofInput) => Promise<Answer>): Promise<Answer> => {
    const attempt = async () => {
      const left = proof.current.since + CREDIBLE_MS - Date.now();
      if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
      return job({ token: proof.current.token, nickname: hidden.current?.value ?? '' });
    };
    try {
      return await attempt();
    } catch (error) {
      if (refusalIn(error)?.code !== 'FORM_EXPIRED') throw error;
      const { publicForm } = await execute(FreshFormDocument, {});
      proof.current = { token: publicForm.token, since: Date.now() };
      return attempt();
    }
  }, []);
  return { send, hidden };
}

/** A field that people neither see nor reach, and programs fill in. */
export function TrapField({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  return (
    <Box aria-hidden sx={{ position: 'absolute', left: -9999, width: '1px', height: '1px', overflow: 'hidden' }}>
      <input ref={field} type="text" name="nickname" tabIndex={-1} autoComplete="off" defaultValue="" />
    </Box>
  );
}
