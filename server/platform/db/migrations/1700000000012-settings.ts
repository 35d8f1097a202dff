import { Table } from 'typeorm';
import { at, creates, id, json } from './columns';

export const Settings1700000000012 = creates('Settings1700000000012', [
  new Table({ name: 'settings', columns: [id, json('value'), at('updatedAt')] }),
]);
