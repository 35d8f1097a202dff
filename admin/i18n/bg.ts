import type { Catalogue } from './catalogue';
import { en } from './en';
import { auth } from './bg/auth';
import { mails } from './bg/mails';
import { shell } from './bg/shell';

export const bg: Catalogue = { ...en, shell, auth, mails };
