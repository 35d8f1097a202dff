import ra from '../ra/it';
import { composed } from '../catalogue';
import { it } from '../it';

export const messages = composed(ra, it);
