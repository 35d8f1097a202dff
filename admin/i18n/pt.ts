import type { Catalogue } from './catalogue';
import { en } from './en';
import { auth } from './pt/auth';
import { mails } from './pt/mails';
import { shell } from './pt/shell';

export const pt: Catalogue = { ...en, shell, auth, mails };
