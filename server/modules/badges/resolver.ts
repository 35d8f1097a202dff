import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { act } from '../../api/act';
import { Allow } from '../../api/allow';
import { Context } from '../../api/context';
import { Programme } from '../programmes/entity';
import { badgePolicy } from './policy';
import { badgesOf, setShown } from './service';
import { BadgePayload, BadgeView } from './types';

const OF = { description: 'In which programme.' };

@Resolver()
export class BadgeResolver {
  @Query(() => [BadgeView], { description: 'A partner’s badges: one for each programme that it is in, shown or not.' })
  @Allow(badgePolicy.read)
  badges(@Arg('partnerId', () => ID, { description: 'Whose.' }) partnerId: string, @Ctx() ctx: Context) {
    return viewsOf(ctx, partnerId);
  }

  @Mutation(() => BadgePayload, {
    description: 'Shows the partner’s tier to the world, under an address nobody guesses.',
  })
  @Allow(badgePolicy.show)
  badgeShow(@Arg('programmeId', () => ID, OF) programmeId: string, @Ctx() ctx: Context) {
    return answering(ctx, programmeId, true);
  }

  @Mutation(() => BadgePayload, { description: 'Shows it no longer; its address is kept for when it is shown again.' })
  @Allow(badgePolicy.show)
  badgeHide(@Arg('programmeId', () => ID, OF) programmeId: string, @Ctx() ctx: Context) {
    return answering(ctx, programmeId, false);
  }
}

const answering = (ctx: Context, programmeId: string, shown: boolean) =>
  act(
    ctx,
    (work) => setShown(work, programmeId, shown),
    async (partnerId) => ({ badges: await viewsOf(ctx, partnerId) }),
  );

async function viewsOf(ctx: Context, partnerId: string): Promise<BadgeView[]> {
  const places = await badgesOf(ctx.read, partnerId);
  return Promise.all(
    places.map(async ({ programmeId, tier, badge }) => ({
      ...{ programmeId, tier, shown: badge?.shown ?? false },
      programmeName: (await ctx.load.one(Programme, programmeId))?.name ?? '',
      path: badge?.shown ? `/badge/${badge.publicId}.svg` : null,
    })),
  );
}
