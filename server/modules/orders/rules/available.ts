import { Refusal } from '../../../kernel/refusal';

const path = (position: number, field: string) => ['input', 'items', String(position), field];

export function domainTaken(domain: string, position: number): Refusal {
  const at = path(position, 'domainName');
  return new Refusal('DOMAIN_TAKEN', `${domain} is held or ordered here already.`, at, { domain });
}

interface Service {
  readonly name: string;
  readonly status: string;
}

/** The service that an add-on is ordered for must be the client's, and run. */
export function assertRunning<S extends Service>(service: S | undefined, position: number): S {
  const at = path(position, 'parentSubscriptionId');
  if (!service) throw new Refusal('NOT_FOUND', 'Subscription not found', at, { what: 'Subscription' });
  if (service.status === 'ACTIVE') return service;
  const { name, status } = service;
  throw new Refusal('PARENT_NOT_ACTIVE', `${name} is ${status}.`, at, { name, status });
}
