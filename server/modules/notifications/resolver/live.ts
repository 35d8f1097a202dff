import { GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';
import { tellsOf } from '../../../api/live';
import { notificationPolicy } from '../policy';

export const changed = tellsOf<{ topics: readonly string[] }>({
  description: 'Tells when something of yours has changed, within about a second: read it again then.',
  permission: notificationPolicy.readChanges,
  args: {
    topics: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))),
      description: 'Which kinds of records: `tickets`, `invoices`, `orders`, `jobs`.',
    },
  },
  wants: (_ctx, args) => {
    const topics = new Set(args.topics);
    return Promise.resolve(({ topic }) => topics.has(topic));
  },
});
