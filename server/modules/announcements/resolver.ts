import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../api/act';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { given } from '../../api/given';
import { Needs, selected } from '../../api/look-ahead';
import { permits } from '../../kernel/policy';
import { oneOf } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import type { AudiencePart } from '../audiences/rules';
import { namedAudiences, partnersMeant } from '../audiences/service';
import { AudiencePartView } from '../audiences/entity/views';
import { Person } from '../identity/entity';
import { personBehind } from '../identity/queries';
import { Announcement, AnnouncementRead } from './entity';
import { announcementPolicy } from './policy';
import { textIn } from './rules';
import { noteRead, readable, readableOne, unreadAnnouncements } from './service/read';
import { publishAnnouncement, rewriteAnnouncement, withdrawAnnouncement, writeAnnouncement } from './service/write';
import {
  AnnouncementCreateInput,
  AnnouncementFilter,
  AnnouncementPayload,
  AnnouncementPeriodInput,
  AnnouncementReach,
  AnnouncementTextView,
  AnnouncementUpdateInput,
  matching,
} from './types';

const AnnouncementConnection = ConnectionOf(Announcement);
const WHICH = { description: 'Which announcement.' };

const answering = (ctx: Context, job: (work: Work) => Promise<string>) =>
  act(ctx, job, async (id) => ({ announcement: await readableOne(ctx.read, id) }));
const wished = (audience: readonly { programmeId: string; tiers?: string[] | null }[] | null | undefined) =>
  audience?.map(({ programmeId, tiers }): AudiencePart => ({ programmeId, tiers: tiers ?? [] }));

@Resolver(() => Announcement)
export class AnnouncementResolver {
  @Query(() => AnnouncementConnection, {
    description: 'News for partners, latest first; a partner sees what is published for it now.',
  })
  @Page
  @Allow(announcementPolicy.read)
  announcements(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AnnouncementFilter, { nullable: true, description: 'Everything when left out.' })
    filter: AnnouncementFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Announcement>> {
    return connect(ctx.read.of(Announcement), page, {
      sort: { column: 'publishFrom', direction: 'DESC' },
      where: [...matching(filter ?? {}), ...readable(ctx.who(), ctx.read.now)],
      asked: selected(info),
    });
  }

  @Query(() => Announcement, { nullable: true, description: 'One announcement, or null when there is none to see.' })
  @Allow(announcementPolicy.read)
  announcement(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return readableOne(ctx.read, id);
  }

  @Query(() => Int, { description: 'How many of the announcements you may read now you have not; 0 for staff.' })
  @Allow(announcementPolicy.read)
  announcementsUnread(@Ctx() ctx: Context): Promise<number> {
    return unreadAnnouncements(ctx.read);
  }

  @Mutation(() => AnnouncementPayload, { description: 'Begins an announcement as a draft.' })
  @Allow(announcementPolicy.manage)
  announcementCreate(
    @Arg('input', () => AnnouncementCreateInput, { description: 'The announcement.' }) input: AnnouncementCreateInput,
    @Ctx() ctx: Context,
  ) {
    const { texts, audience } = input;
    return answering(ctx, (work) => writeAnnouncement(work, { texts, audience: wished(audience) ?? [] }));
  }

  @Mutation(() => AnnouncementPayload, { description: 'Changes what an announcement says, or whom it is for.' })
  @Allow(announcementPolicy.manage)
  announcementUpdate(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('version', () => Int, { description: 'The version you read.' }) version: number,
    @Arg('input', () => AnnouncementUpdateInput, { description: 'What changes.' }) input: AnnouncementUpdateInput,
    @Ctx() ctx: Context,
  ) {
    const { texts } = given(input);
    const audience = wished(input.audience);
    const changes = { ...(texts && { texts }), ...(audience && { audience }) };
    return answering(ctx, (work) => rewriteAnnouncement(work, id, version, changes));
  }

  @Mutation(() => AnnouncementPayload, { description: 'Lets its audience read an announcement, now or from a day on.' })
  @Allow(announcementPolicy.manage)
  announcementPublish(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('input', () => AnnouncementPeriodInput, { nullable: true, description: 'When; from now on when left out.' })
    input: AnnouncementPeriodInput | undefined,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, (work) => publishAnnouncement(work, id, { ...input }));
  }

  @Mutation(() => AnnouncementPayload, { description: 'Takes an announcement back; it can be published again.' })
  @Allow(announcementPolicy.manage)
  announcementWithdraw(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return answering(ctx, (work) => withdrawAnnouncement(work, id));
  }

  @Mutation(() => AnnouncementPayload, { description: 'Says that you have read it.' })
  @Allow(announcementPolicy.note)
  announcementRead(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return answering(ctx, (work) => noteRead(work, id));
  }

  @FieldResolver(() => AnnouncementTextView, {
    description: 'What it says in a language, or in its first one where it is not written in that.',
  })
  @Needs('texts', 'fallback')
  text(
    @Root() { texts, fallback }: Announcement,
    @Arg('language', () => String, { nullable: true, description: 'Its first one when left out.' })
    language: string | undefined,
  ): AnnouncementTextView {
    return textIn(texts, fallback, language);
  }

  @FieldResolver(() => [AnnouncementTextView], { description: 'What it says in each language, its first one first.' })
  @Needs('texts', 'fallback')
  texts(@Root() { texts, fallback }: Announcement): AnnouncementTextView[] {
    const others = Object.keys(texts).filter((language) => language !== fallback);
    return [fallback, ...others].map((language) => textIn(texts, fallback, language));
  }

  @FieldResolver(() => Boolean, { description: 'Whether you have read it; true for staff.' })
  @Needs('id')
  read(@Root() { id }: Announcement, @Ctx() ctx: Context): Promise<boolean> | boolean {
    const actor = ctx.who();
    if (actor.kind !== 'partner') return true;
    const { partnerId, userId } = actor;
    return ctx.load.ask('announcement.read', id, async (ids) => {
      const where = [{ announcementId: oneOf(ids), partnerId, userId }];
      const reads = await ctx.read.of(AnnouncementRead).list({ where, columns: ['announcementId'] });
      const known = new Set(reads.map(({ announcementId }) => announcementId));
      return ids.map((each) => known.has(each));
    });
  }

  @FieldResolver(() => AnnouncementReach, { nullable: true, description: 'Whom it has reached, for staff alone.' })
  @Needs('id', 'audience')
  async reach(@Root() { id, audience }: Announcement, @Ctx() ctx: Context): Promise<AnnouncementReach | null> {
    if (ctx.who().kind === 'partner') return null;
    const [reads, meant] = await Promise.all([
      ctx.load.allOf(AnnouncementRead, 'announcementId', id),
      ctx.load.ask('audience.meant', JSON.stringify(audience), (texts) =>
        Promise.all(
          texts.map(async (text) => (await partnersMeant(ctx.read, JSON.parse(text) as AudiencePart[])).length),
        ),
      ),
    ]);
    return { people: reads.length, partners: new Set(reads.map(({ partnerId }) => partnerId)).size, meant };
  }

  @FieldResolver(() => [AudiencePartView], {
    nullable: true,
    description: 'Who reads it, for those who manage it: empty for all partners, null for the rest.',
  })
  @Needs('audience')
  audience(@Root() { audience }: Announcement, @Ctx() ctx: Context): Promise<AudiencePartView[]> | null {
    if (!permits(announcementPolicy.manage, ctx.who())) return null;
    return ctx.load.ask('audience', JSON.stringify(audience), (texts) =>
      namedAudiences(
        ctx.read,
        texts.map((text) => JSON.parse(text) as AudiencePart[]),
      ),
    );
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who began it, for staff alone.' })
  @Needs('createdByUserId')
  createdBy(@Root() { createdByUserId }: Announcement, @Ctx() ctx: Context): Promise<Person | null> | null {
    return ctx.who().kind === 'partner' ? null : personBehind(ctx, createdByUserId);
  }
}
