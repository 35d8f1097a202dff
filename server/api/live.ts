import { GraphQLID, GraphQLNonNull, GraphQLObjectType, GraphQLString, type GraphQLFieldConfig } from 'graphql';
import { GraphQLISODateTime } from 'type-graphql';
import type { Permission } from '../kernel/policy';
import { feedOf, type Heard } from '../platform/live/feed';
import { assertPermitted } from './allow';
import type { Context } from './context';

const ChangeType = new GraphQLObjectType<Heard>({
  name: 'Change',
  description: 'Something has changed: read it again.',
  fields: {
    topic: {
      type: new GraphQLNonNull(GraphQLString),
      description: 'What kind of record: `tickets`, `invoices`, `jobs`.',
    },
    subjectId: { type: new GraphQLNonNull(GraphQLID), description: 'Which record.' },
    at: { type: new GraphQLNonNull(GraphQLISODateTime), description: 'When.' },
  },
});

type Args = Record<string, unknown>;

interface LiveField<A extends Args> {
  readonly description: string;
  readonly permission: Permission;
  readonly args: NonNullable<GraphQLFieldConfig<unknown, Context, A>['args']>;
  /** Says which changes are asked for, once, when the subscription begins; throws what the asker may not ask for. */
  wants(ctx: Context, args: A): Promise<(change: Heard) => boolean>;
}

/** A field of the live root: tells of changes that the asker may hear of (decided by scope, with each change anew). */
export function tellsOf<A extends Args>({
  description,
  permission,
  args,
  wants,
}: LiveField<A>): GraphQLFieldConfig<unknown, Context> {
  const field: GraphQLFieldConfig<unknown, Context, A> = {
    ...{ type: new GraphQLNonNull(ChangeType), description, args, extensions: { permission } },
    subscribe: async (_root, asked, ctx) => {
      assertPermitted(ctx, permission);
      return feedOf(ctx.db).listen(ctx.who(), await wants(ctx, asked));
    },
    resolve: (change) => change,
  };
  // graphql-js hands over what it has coerced to `args`.
  return field as GraphQLFieldConfig<unknown, Context>;
}
