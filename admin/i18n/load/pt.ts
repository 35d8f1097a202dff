import ra from '../ra/pt';
import { composed } from '../catalogue';
import { pt } from '../pt';

export const messages = composed(ra, pt);
