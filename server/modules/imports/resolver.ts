import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { act } from '../../api/act';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { selected } from '../../api/look-ahead';
import { Payload } from '../../api/payload';
import type { Work } from '../../platform/db/work';
import { Import, ImportRow, RowOutcome } from './entity';
import { importPolicy } from './policy';
import { fieldsOf } from './rules/fields';
import { requestCheck, requestRun } from './service/upload';
import { ImportCheckInput, ImportColumn, ImportProblem } from './types';

const ImportConnection = ConnectionOf(Import);

@ObjectType({ description: 'The import as it now stands.' })
class ImportPayload extends Payload {
  @Field(() => Import, { nullable: true, description: 'The import, unless nothing was done.' }) import?: Import | null;
}

@Resolver(() => Import)
export class ImportResolver {
  @Query(() => ImportConnection, { description: 'Files from other systems, newest first.' })
  @Page
  @Allow(importPolicy.read)
  imports(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Import>> {
    const sort = { column: 'createdAt', direction: 'DESC' } as const;
    return connect(ctx.read.of(Import), page, { sort, asked: selected(info) });
  }

  @Query(() => Import, { nullable: true, description: 'One import, or null when there is none.' })
  @Allow(importPolicy.read)
  import(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(Import, id);
  }

  @Mutation(() => ImportPayload, {
    description: 'Starts the dry run: a job that says of each row what would become of it, and enters nothing.',
  })
  @Allow(importPolicy.run)
  importCheck(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Arg('input', () => ImportCheckInput, { description: 'How to read it.' }) { mapping, earn }: ImportCheckInput,
    @Ctx() ctx: Context,
  ) {
    const columns = Object.fromEntries(mapping.map(({ field, column }) => [field, column]));
    return payload(ctx, id, (work) => requestCheck(work, id, { mapping: columns, earn }));
  }

  @Mutation(() => ImportPayload, {
    description:
      'Enters the good rows: a job. No mail is sent, nothing is billed, and running it twice changes nothing.',
  })
  @Allow(importPolicy.run)
  importRun(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return payload(ctx, id, (work) => requestRun(work, id));
  }

  @FieldResolver(() => [ImportColumn], { description: 'Its fields, and the columns they are read from.' })
  columns(@Root() { kind, mapping }: Import): ImportColumn[] {
    return fieldsOf[kind].map(({ name, required }) => ({ field: name, required, column: mapping[name] ?? null }));
  }

  @FieldResolver(() => [ImportRow], { description: 'The report, in the order of the file.' })
  async report(
    @Root() { id }: Import,
    @Arg('outcome', () => RowOutcome, { nullable: true, description: 'Only these rows.' })
    outcome: RowOutcome | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 500.' }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: 'Skip this many.' }) offset: number,
    @Ctx() ctx: Context,
  ): Promise<ImportRow[]> {
    return ctx.read.of(ImportRow).list({
      where: [{ importId: id, ...(outcome && { outcome }) }],
      orderBy: [['line', 'ASC']],
      limit: Math.min(Math.max(first, 0), 500),
      offset: Math.max(offset, 0),
    });
  }
}

@Resolver(() => ImportRow)
export class ImportRowResolver {
  @FieldResolver(() => [ImportProblem], { description: 'Why it cannot be entered; empty when it can.' })
  problems(@Root() { problems }: ImportRow): readonly ImportProblem[] {
    return problems ?? [];
  }
}

function payload(ctx: Context, id: string, job: (work: Work) => Promise<void>) {
  return act(ctx, job, async () => ({ import: await ctx.load.one(Import, id) }));
}
