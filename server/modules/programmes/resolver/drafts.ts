import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { Context } from '../../../api/context';
import { given } from '../../../api/given';
import { UserError } from '../../../api/payload';
import type { Work } from '../../../platform/db/work';
import { Programme, ProgrammeDraft, ProgrammeVersion } from '../entity';
import { programmePolicy } from '../policy';
import { createProgramme, discardDraft, faultsOfDrafts, saveDraft } from '../service/drafts';
import { previewOf, publishDraft } from '../service/publish';
import { templates } from '../service/templates';
import {
  ProgrammeCreateInput,
  ProgrammePayload,
  ProgrammePreview,
  ProgrammePublishPayload,
  ProgrammeTemplate,
} from '../types/programmes';
import { ProgrammeRulesInput, ProgrammeTerms, rateView, rulesFrom, termsView } from '../types/rules';

@Resolver(() => Programme)
export class ProgrammeWritingResolver {
  @Query(() => [ProgrammeTemplate], { description: 'What a programme can begin with.' })
  @Allow(programmePolicy.draft)
  programmeTemplates(): ProgrammeTemplate[] {
    return templates.map(({ rules, ...rest }) => ({ ...rest, terms: termsView(rules, rules.tierScheme.tiers) }));
  }

  @Mutation(() => ProgrammePayload, {
    description: 'Sets a programme up from a template or another programme: a draft, and nothing in force yet.',
  })
  @Allow(programmePolicy.draft)
  programmeCreate(
    @Arg('input', () => ProgrammeCreateInput, { description: 'The programme.' }) input: ProgrammeCreateInput,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, (work) => createProgramme(work, given(input)));
  }

  @Mutation(() => ProgrammePayload, {
    description: 'Keeps what the next version might say, faults and all; `draft.faults` names them.',
  })
  @Allow(programmePolicy.draft)
  programmeDraftSave(
    @Arg('programmeId', () => ID, { description: 'Which programme.' }) programmeId: string,
    @Arg('version', () => Int, {
      nullable: true,
      description: 'The version of the draft that was read; null to begin one.',
    })
    version: number | null | undefined,
    @Arg('input', () => ProgrammeRulesInput, { description: 'All of the rules.' }) input: ProgrammeRulesInput,
    @Arg('note', () => String, { nullable: true, description: 'What to say about it, at most 500 characters.' })
    note: string | null | undefined,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, async (work) => {
      const saving = { version: version ?? null, rules: rulesFrom(input), note: note?.trim() || null };
      await saveDraft(work, programmeId, saving);
      return programmeId;
    });
  }

  @Mutation(() => ProgrammePayload, { description: 'Forgets the draft; what was published stays.' })
  @Allow(programmePolicy.draft)
  programmeDraftDiscard(
    @Arg('programmeId', () => ID, { description: 'Which programme.' }) programmeId: string,
    @Arg('version', () => Int, { description: 'The version of the draft that was read.' }) version: number,
    @Ctx() ctx: Context,
  ) {
    return answering(ctx, (work) => discardDraft(work, programmeId, version).then(() => programmeId));
  }

  @Mutation(() => ProgrammePublishPayload, {
    description: 'Makes the draft the next version, from a day to come on. Nothing published is ever edited.',
  })
  @Allow(programmePolicy.publish)
  programmePublish(
    @Arg('programmeId', () => ID, { description: 'Which programme.' }) programmeId: string,
    @Arg('version', () => Int, { description: 'The version of the draft that was read.' }) version: number,
    @Arg('effectiveFrom', () => String, { description: 'The first day, tomorrow at the earliest: `YYYY-MM-DD`.' })
    effectiveFrom: string,
    @Arg('note', () => String, { nullable: true, description: 'What to say about it, at most 500 characters.' })
    note: string | null | undefined,
    @Arg('idempotencyKey', () => String, { description: 'Your own, once per act: a retry with it publishes nothing.' })
    key: string,
    @Ctx() ctx: Context,
  ) {
    const publication = { version, effectiveFrom, note: note?.trim() || null };
    return ctx.once(
      { mutation: 'programmePublish', key, input: { programmeId, ...publication } },
      async (work) => ({ id: await publishDraft(work, programmeId, publication) }),
      async ({ id }) => ({
        programme: (await ctx.load.one(Programme, programmeId)) ?? undefined,
        version: (await ctx.load.one(ProgrammeVersion, id)) ?? undefined,
      }),
    );
  }

  @FieldResolver(() => ProgrammeDraft, {
    nullable: true,
    description: 'What the next version might say, for staff alone; null when there is none.',
  })
  async draft(@Root() { id }: Programme, @Ctx() ctx: Context): Promise<ProgrammeDraft | null> {
    const [draft] = await ctx.load.allOf(ProgrammeDraft, 'programmeId', id);
    return draft ?? null;
  }
}

@Resolver(() => ProgrammeDraft)
export class ProgrammeDraftResolver {
  @FieldResolver(() => ProgrammeTerms, { description: 'What it says, as it was written.' })
  terms(@Root() { rules }: ProgrammeDraft): ProgrammeTerms {
    return termsView(rules, rules.tierScheme.tiers);
  }

  @FieldResolver(() => [UserError], { description: 'What keeps it from being published; paths begin in its rules.' })
  faults(@Root() { id }: ProgrammeDraft, @Ctx() ctx: Context): Promise<UserError[]> {
    return ctx.load.ask('draft-faults', id, (ids) => faultsOfDrafts(ctx.read, ids));
  }

  @FieldResolver(() => ProgrammePreview, { description: 'What it would change, were it in force today.' })
  async preview(@Root() { programmeId, rules }: ProgrammeDraft, @Ctx() ctx: Context): Promise<ProgrammePreview> {
    const {
      rules: changed,
      tiers,
      terms,
      against,
      transitions,
      partnersMoving,
      silent,
    } = await previewOf(ctx.read, programmeId, rules);
    const rates = changed.map(({ key, before, after }) => ({
      ...{ key, before: before && rateView(before), after: after && rateView(after) },
    }));
    return { against, rates, tiers: [...tiers], terms: [...terms], transitions, partnersMoving, silent };
  }

  @FieldResolver(() => ProgrammeVersion, { nullable: true, description: 'The newest version when it was begun.' })
  basedOn(@Root() { basedOnVersionId }: ProgrammeDraft, @Ctx() ctx: Context): Promise<ProgrammeVersion | null> {
    return ctx.load.one(ProgrammeVersion, basedOnVersionId);
  }
}

function answering(ctx: Context, job: (work: Work) => Promise<string>) {
  return act(ctx, job, async (id) => ({ programme: (await ctx.load.one(Programme, id)) ?? undefined }));
}
