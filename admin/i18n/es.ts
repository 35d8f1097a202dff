import type { Catalogue } from './catalogue';
import { en } from './en';
import { auth } from './es/auth';
import { shell } from './es/shell';

export const es: Catalogue = { ...en, shell, auth };
