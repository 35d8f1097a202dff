import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Direction } from '../../api/connection';
import { containing, oneOf, type Where } from '../../platform/db/where';
import type { Client } from './entity';

export enum ClientSortKey {
  CREATED_AT = 'createdAt',
  NAME = 'name',
  NUMBER = 'number',
}
registerEnumType(ClientSortKey, { name: 'ClientSortKey', description: 'What a list of clients is sorted by.' });

@InputType({ description: 'How a list of clients is sorted.' })
export class ClientSort {
  @Field(() => ClientSortKey, { description: 'By what.' }) by!: ClientSortKey;
  @Field(() => Direction, { description: 'Which way.' }) direction!: Direction;
}

@InputType({ description: 'All of the given conditions hold.' })
export class ClientFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => String, { nullable: true, description: 'Contained in name, company, person, e-mail or number.' })
  q?: string;
}

/** Names each condition; one that was not given is left out. */
export function matching({ ids, q }: ClientFilter): Where<Client>[] {
  return [...(ids ? [{ id: oneOf(ids) }] : []), ...(q ? [{ searchText: containing(q.toLowerCase()) }] : [])];
}
