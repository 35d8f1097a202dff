import { request as httpRequest, type Agent } from 'node:http';

/** How many links the clicks are spread over. */
export const LINKS = 10;
export const codeOf = (nth: number) => `bench-${nth % LINKS}`;

/** A browser on a partner's link, which keeps its cookie: answers where it is led. */
export class Visitor {
  private cookie: string | undefined;
  private visits = 0;

  constructor(
    private readonly agent: Agent,
    private readonly port: number,
  ) {}

  go = (): Promise<string> =>
    new Promise((done, failed) => {
      const headers = this.cookie ? { cookie: this.cookie } : {};
      const { port, agent } = this;
      const sent = httpRequest({ port, agent, path: `/r/${codeOf(this.visits++)}`, headers }, (response) => {
        response.resume();
        response.on('end', () => {
          this.cookie = String(response.headers['set-cookie']?.[0]).split(';')[0];
          if (response.statusCode === 302) done(String(response.headers.location));
          else failed(new Error(`a redirect was answered with ${response.statusCode}`));
        });
      });
      // A server may close a connection that was idle while the other side had its turn, just as it is used again.
      sent.on('error', (error: NodeJS.ErrnoException) =>
        sent.reusedSocket && error.code === 'ECONNRESET' ? this.go().then(done, failed) : failed(error),
      );
      sent.end();
    });
}
