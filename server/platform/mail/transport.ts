import { createTransport } from 'nodemailer';

export interface Picture {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Stays the same when it is sent again, so that its reader's server can tell. */
  readonly messageId: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pictures that the page shows as `cid:<name>`. */
  readonly pictures?: readonly Picture[];
}

/** Hands a mail to somebody who carries it; throws when nobody took it. */
export type Transport = (mail: OutgoingMail) => Promise<void>;

const PATIENCE_MS = 15_000;

/** The mail server at `smtp://…` or `smtps://…`; null when there is none. */
export function smtp(url: string | null): Transport | null {
  if (!url) return null;
  const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
  const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
  const server = createTransport({ url, ...patience }, { headers });
  return async ({ to, pictures = [], headers: more = {}, ...mail }) => {
    const attachments = pictures.map(({ name, type, content }) => ({
      ...{ cid: name, filename: name, contentType: type, content, contentDisposition: 'inline' as const },
    }));
    await server.sendMail({ ...mail, to: { name: '', address: to }, headers: { ...more }, attachments });
  };
}
