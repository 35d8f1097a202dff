import { createTransport } from 'nodemailer';

export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Stays the same when it is sent again, so that its reader's server can tell. */
  readonly messageId: string;
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
  return async ({ from, to, subject, html, text, messageId }) => {
    await server.sendMail({ from, to: { name: '', address: to }, subject, html, text, messageId });
  };
}
