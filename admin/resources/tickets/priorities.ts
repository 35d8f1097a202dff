import type { TicketPriority } from '../../gql/graphql';

/** Least urgent first. */
export const PRIORITIES: readonly TicketPriority[] = ['LOW', 'MEDIUM', 'HIGH'];
