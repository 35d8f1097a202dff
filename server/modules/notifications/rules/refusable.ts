/** Mails that their readers can refuse for good: to people who asked for nothing, and to all at once. */
export const REFUSABLE = ['invitation', 'news'] as const;
export type RefusableTopic = (typeof REFUSABLE)[number];

export const isRefusable = (topic: string): topic is RefusableTopic => (REFUSABLE as readonly string[]).includes(topic);

/** An address as somebody recognises it who knows it, and nobody else: `a…@example.com`. */
export function masked(email: string): string {
  const [name = '', host = ''] = email.split('@');
  return `${name.slice(0, 1)}…@${host}`;
}
