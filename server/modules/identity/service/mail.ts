import { currentConfig } from '../../../platform/config/current';
import type { Work } from '../../../platform/db/work';
import { fingerprint, randomToken } from '../../../platform/secrets';
import { LinkPurpose, OneTimeLink, type User } from '../entity';
import { DAY, FIRST_PASSWORD_LASTS, HOUR, RESET_LASTS } from '../rules';

/** What identity writes to people about; the texts are the mail module's. */
export type MailTemplate = 'firstPassword' | 'passwordReset' | 'passwordChanged' | 'secondFactorReset';

export function mailTo(
  work: Work,
  template: MailTemplate,
  { email, name, language }: User,
  values: Record<string, unknown> = {},
): void {
  work.emit('mail', { template, to: email, language, values: { name, ...values } });
}

/** Mails a link by which the person chooses a password, and returns it. Earlier links stop working. */
export async function mailLink(work: Work, user: User, purpose: LinkPurpose): Promise<string> {
  const token = randomToken();
  const isFirst = purpose === LinkPurpose.FIRST_PASSWORD;
  const lasts = isFirst ? FIRST_PASSWORD_LASTS : RESET_LASTS;
  await work.of(OneTimeLink).remove([{ userId: user.id }]);
  await work.of(OneTimeLink).insert({
    ...{ id: work.id('lnk'), tokenHash: fingerprint(token), userId: user.id, purpose },
    ...{ createdAt: work.now, expiresAt: new Date(work.now.getTime() + lasts) },
  });
  const link = `${currentConfig().publicUrl}/admin/set-password?token=${token}`;
  if (isFirst) mailTo(work, 'firstPassword', user, { link, days: lasts / DAY });
  else mailTo(work, 'passwordReset', user, { link, hours: lasts / HOUR });
  return link;
}
