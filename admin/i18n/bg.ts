import type { Catalogue } from './catalogue';
import { en } from './en';
import { auth } from './bg/auth';
import { shell } from './bg/shell';

export const bg: Catalogue = { ...en, shell, auth };
