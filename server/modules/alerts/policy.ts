import { everyone } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

/** Alerts are a person's own: no program reads them, and nobody who acts from a client's account. */
export const alertPolicy = policy('alerts', { read: everyone, mark: everyone, choose: everyone }, [
  'read',
  'mark',
  'choose',
]);
