import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow, Public } from '../../../api/allow';
import { Context } from '../../../api/context';
import { house } from '../../../kernel/actor';
import { Person } from '../../identity/entity';
import { personBehind } from '../../identity/queries';
import { Viewer } from '../../identity/types';
import { Partner } from '../../partners/entity';
import { Programme } from '../../programmes/entity';
import { PartnerTerms, TermsAcceptance } from '../entity';
import { termsPolicy } from '../policy';
import { acceptTerms, currentTerms, publishTerms, termsToAccept } from '../service/terms';
import { TermsPayload, TermsPublishInput } from '../types';

@Resolver(() => PartnerTerms)
export class TermsResolver {
  @Query(() => PartnerTerms, {
    nullable: true,
    description: 'What partners of a programme agree to now; null where nothing is to be agreed to.',
  })
  @Public
  async programmeTerms(
    @Arg('programme', () => String, { nullable: true, description: 'Its key; the default one when left out.' })
    key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<PartnerTerms | null> {
    const reading = ctx.db.reading(house('terms'));
    const programme = await reading.of(Programme).first(key ? { key } : { isDefault: true });
    return programme && currentTerms(reading, programme.id);
  }

  @Mutation(() => TermsPayload, {
    description: 'Publishes the next version of a programme’s terms; its partners must accept it before they invite.',
  })
  @Allow(termsPolicy.publish)
  termsPublish(
    @Arg('programmeId', () => ID, { description: 'Of which programme.' }) programmeId: string,
    @Arg('input', () => TermsPublishInput, { description: 'The texts.' }) { texts }: TermsPublishInput,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => publishTerms(work, programmeId, texts),
      async (id) => ({ terms: (await ctx.load.one(PartnerTerms, id)) ?? undefined }),
    );
  }

  @Mutation(() => TermsPayload, { description: 'Agrees to the terms of a programme for the partner.' })
  @Allow(termsPolicy.accept)
  termsAccept(
    @Arg('programmeId', () => ID, { description: 'Of which programme.' }) programmeId: string,
    @Arg('version', () => Int, { description: 'The version that was read.' }) version: number,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => acceptTerms(work, programmeId, version),
      async () => ({ terms: (await currentTerms(ctx.read, programmeId)) ?? undefined }),
    );
  }

  @FieldResolver(() => String, { description: 'The name of its programme.' })
  async programmeName(@Root() { programmeId }: PartnerTerms, @Ctx() ctx: Context): Promise<string> {
    return (await ctx.db.reading(house('terms')).of(Programme).get(programmeId)).name;
  }

  @FieldResolver(() => [String], { description: 'The languages it is written in.' })
  languages(@Root() { texts }: PartnerTerms): string[] {
    return Object.keys(texts).sort();
  }

  @FieldResolver(() => String, { description: 'The text, in English where that language is missing.' })
  text(
    @Root() { texts }: PartnerTerms,
    @Arg('language', () => String, { nullable: true, description: 'en, es, it, pt or bg; English when left out.' })
    language: string | undefined,
  ): string {
    return (Object.hasOwn(texts, language ?? 'en') ? texts[language ?? 'en'] : texts['en']) ?? '';
  }
}

@Resolver(() => TermsAcceptance)
export class TermsAcceptanceResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who agreed.' })
  user(@Root() { userId }: TermsAcceptance, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, userId);
  }
}

@Resolver(() => Partner)
export class PartnerTermsResolver {
  @FieldResolver(() => [PartnerTerms], {
    description: 'Terms that an owner must accept before the partner invites clients or makes links; mostly none.',
  })
  termsToAccept(@Root() { id }: Partner, @Ctx() ctx: Context): Promise<readonly PartnerTerms[]> {
    return ctx.load.ask('terms-to-accept', id, (ids) => termsToAccept(ctx.read, ids));
  }

  @FieldResolver(() => [TermsAcceptance], { description: 'What the partner has agreed to, by whom and when.' })
  termsAcceptances(@Root() { id }: Partner, @Ctx() ctx: Context): Promise<TermsAcceptance[]> {
    return ctx.load.allOf(TermsAcceptance, 'partnerId', id);
  }
}

@Resolver(() => Viewer)
export class ViewerTermsResolver {
  @FieldResolver(() => [PartnerTerms], {
    description: 'Terms that an owner of the partner acted for must accept before it invites or refers; mostly none.',
  })
  async termsToAccept(@Root() { partner }: Viewer, @Ctx() ctx: Context): Promise<readonly PartnerTerms[]> {
    if (!partner) return [];
    const [open = []] = await termsToAccept(ctx.db.reading(house('terms')), [partner.id]);
    return open;
  }
}
