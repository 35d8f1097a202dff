import { refused, type Refused } from './context';

/** For acts that are more than one transaction: a refusal, wherever it was thrown, becomes the payload's `userErrors`. */
export async function declining<P extends object>(act: () => Promise<P>): Promise<(P & Refused) | Refused> {
  try {
    return { ...(await act()), userErrors: [] };
  } catch (error) {
    return refused(error);
  }
}
