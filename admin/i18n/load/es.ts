import ra from '../ra/es';
import { composed } from '../catalogue';
import { es } from '../es';

export const messages = composed(ra, es);
