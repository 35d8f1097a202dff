import type { Catalogue } from './catalogue';
import { en } from './en';
import { auth } from './it/auth';
import { mails } from './it/mails';
import { shell } from './it/shell';

export const it: Catalogue = { ...en, shell, auth, mails };
