import { ViewerDocument, type ViewerFieldsFragment } from '../gql/graphql';
import { execute } from './client';
import { disconnect } from './subscribe';

export type Viewer = ViewerFieldsFragment;

let viewer: Promise<Viewer | null> | undefined;

/** Who is looking, asked once and remembered until somebody else is. Null for a stranger. */
export function loadViewer(): Promise<Viewer | null> {
  viewer ??= execute(ViewerDocument, {})
    .then((answer) => answer.viewer ?? null)
    .catch((error: unknown) => {
      viewer = undefined;
      throw error;
    });
  return viewer;
}

/** The same person, of whom something has changed: the next question asks the server. */
export function refreshViewer(): void {
  viewer = undefined;
}

/** Another person, or the same one in other shoes: everything remembered about the last one goes. */
export function forgetViewer(): void {
  viewer = undefined;
  disconnect();
}
