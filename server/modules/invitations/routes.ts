import type { Route } from '../../api/route';
import { bodyOf } from '../../platform/http/body';
import { answerJson } from '../../platform/http/problem';
import { invitationPolicy } from './policy';
import { previewClients } from './service/many';

const LARGEST_TABLE = 2 * 1024 * 1024;

/** `POST /invitations/preview` with a CSV as the body: its rows and what inviting each would come to. Nothing is sent. */
export const routes: readonly Route[] = [
  {
    method: 'POST',
    path: '/invitations/preview',
    permission: invitationPolicy.inviteClient,
    async handle({ context, request, response }) {
      answerJson(response, 200, { rows: await previewClients(context.read, await bodyOf(request, LARGEST_TABLE)) });
    },
  },
];
