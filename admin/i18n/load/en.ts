import ra from 'ra-language-english';
import { composed } from '../catalogue';
import { en } from '../en';

export const messages = composed(ra, en);
