import 'reflect-metadata';
import { entities } from './server/app';
import { dataSource } from './server/platform/db/data-source';

/** For TypeORM's own command line; the product opens its database in `server/platform/db`. */
export default dataSource(process.env['DATABASE_URL'] ?? './data/portal.sqlite', entities);
