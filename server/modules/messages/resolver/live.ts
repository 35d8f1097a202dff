import { GraphQLError, GraphQLID, GraphQLNonNull } from 'graphql';
import { tellsOf } from '../../../api/live';
import { Conversation } from '../entity';
import { messagePolicy } from '../policy';

export const conversationChanged = tellsOf<{ id: string }>({
  description: 'Tells when a thread has changed: a message, its state.',
  permission: messagePolicy.read,
  args: { id: { type: new GraphQLNonNull(GraphQLID), description: 'Which thread.' } },
  wants: async (ctx, { id }) => {
    if (!(await ctx.read.of(Conversation).find(id)))
      throw new GraphQLError('There is no such thread.', { extensions: { code: 'NOT_FOUND' } });
    return ({ topic, subjectId }) => topic === 'messages' && subjectId === id;
  },
});
