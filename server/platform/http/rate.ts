import type { ServerResponse } from 'node:http';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { HttpProblem } from './problem';

const SECONDS = 60;

/** Requests a minute, by what a request is known by. Counted in this process's memory: N processes allow N times as many. */
export const rates = { token: 600, session: 1200, stranger: 300 } as const;
export type Caller = keyof typeof rates;

export class RequestRates {
  private readonly limiters: Readonly<Record<Caller, RateLimiterMemory>>;

  constructor(private readonly allowed: Readonly<Record<Caller, number>> = rates) {
    const limiter = (points: number) => new RateLimiterMemory({ points, duration: SECONDS });
    this.limiters = {
      token: limiter(allowed.token),
      session: limiter(allowed.session),
      stranger: limiter(allowed.stranger),
    };
  }

  /** Counts one request, says in the usual headers what is left, and refuses it when nothing is. */
  async count(caller: Caller, key: string, response: ServerResponse): Promise<void> {
    const { limit, left, resetSeconds, refused } = await this.consume(caller, key);
    response.setHeader('ratelimit-limit', limit);
    response.setHeader('ratelimit-remaining', left);
    response.setHeader('ratelimit-reset', resetSeconds);
    response.setHeader('ratelimit-policy', `${limit};w=${SECONDS}`);
    if (!refused) return;
    response.setHeader('retry-after', resetSeconds);
    throw new HttpProblem(429, 'RATE_LIMITED', `More than ${limit} requests a minute; try again in ${resetSeconds} s.`);
  }

  private async consume(caller: Caller, key: string) {
    const told = ({ remainingPoints, msBeforeNext }: RateLimiterRes, refused: boolean) => ({
      limit: this.allowed[caller],
      left: remainingPoints,
      resetSeconds: Math.ceil(msBeforeNext / 1000),
      refused,
    });
    try {
      return told(await this.limiters[caller].consume(key), false);
    } catch (error) {
      if (error instanceof Error) throw error;
      return told(error as RateLimiterRes, true);
    }
  }
}
