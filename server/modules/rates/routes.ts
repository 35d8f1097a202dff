import type { Route } from '../../api/route';
import { bodyOf } from '../../platform/http/body';
import { answerJson } from '../../platform/http/problem';
import { ratePolicy } from './policy';
import { BadRates, enterRates } from './service/enter';

const LARGEST_FILE = 20 * 1024 * 1024;

/**
 * `POST /rates` with the file as the body: the CSV the bank publishes, or the ZIP it comes in. Answers what was entered,
 * or the first lines that are wrong, and then nothing was.
 */
export const rateRoutes: readonly Route[] = [
  {
    ...{ method: 'POST', path: '/rates', permission: ratePolicy.import },
    async handle({ context, request, response }) {
      const file = await bodyOf(request, LARGEST_FILE);
      try {
        answerJson(response, 200, await enterRates(context.db, context.who(), file));
      } catch (error) {
        if (!(error instanceof BadRates)) throw error;
        const { code, message, values, problems } = error;
        answerJson(response, 422, { errors: [{ message, extensions: { code, values, problems } }] });
      }
    },
  },
];
