import ra from '../ra/bg';
import { composed } from '../catalogue';
import { bg } from '../bg';

export const messages = composed(ra, bg);
