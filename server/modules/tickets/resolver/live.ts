import { GraphQLError, GraphQLID, GraphQLNonNull } from 'graphql';
import { tellsOf } from '../../../api/live';
import { Ticket } from '../entity/ticket';
import { ticketPolicy } from '../policy';

export const ticketChanged = tellsOf<{ id: string }>({
  description: 'Tells when an inquiry has changed: a message, a note that you may see, its state.',
  permission: ticketPolicy.read,
  args: { id: { type: new GraphQLNonNull(GraphQLID), description: 'Which inquiry.' } },
  wants: async (ctx, { id }) => {
    if (!(await ctx.read.of(Ticket).find(id)))
      throw new GraphQLError('There is no such inquiry.', { extensions: { code: 'NOT_FOUND' } });
    return ({ topic, subjectId }) => topic === 'tickets' && subjectId === id;
  },
});
