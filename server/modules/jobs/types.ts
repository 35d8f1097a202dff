import { Field, ID, InputType } from 'type-graphql';
import type { Actor } from '../../kernel/actor';
import { partnerIdOf } from '../../kernel/actor';
import { oneOf, type Where } from '../../platform/db/where';
import { JobStatus, type Job } from './entity';

@InputType({ description: 'All of the given conditions hold.' })
export class JobFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' }) ids?: string[];
  @Field(() => [JobStatus], { nullable: true, description: 'In one of these states.' }) status?: JobStatus[];
  @Field(() => String, { nullable: true, description: 'Of this type.' }) type?: string;
}

export function matching({ ids, status, type }: JobFilter): Where<Job>[] {
  return [
    ...(ids ? [{ id: oneOf(ids) }] : []),
    ...(status ? [{ status: oneOf(status) }] : []),
    ...(type ? [{ type }] : []),
  ];
}

/** A job belongs to the person who asked for it, in the account they asked from. An admin sees all. */
export function ownedBy(actor: Actor): Where<Job>[] {
  if (actor.kind === 'house' || actor.role === 'ADMIN') return [];
  const clientId = actor.kind === 'client' ? actor.clientId : null;
  return [{ createdByUserId: actor.userId, partnerId: partnerIdOf(actor), clientId }];
}
