import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { Context } from '../../../api/context';
import { given } from '../../../api/given';
import { permits } from '../../../kernel/policy';
import { Department } from '../entity/ticket';
import { ticketPolicy } from '../policy';
import { createDepartment, updateDepartment } from '../service/departments';
import { DepartmentCreateInput, DepartmentPayload, DepartmentUpdateInput } from '../types';

const departmentOf = async (ctx: Context, id: string) => ({ department: await ctx.load.one(Department, id) });

@Resolver(() => Department)
export class DepartmentResolver {
  @Query(() => [Department], { description: 'Where inquiries go, in the order people are shown them.' })
  @Allow(ticketPolicy.read)
  departments(@Ctx() ctx: Context) {
    return ctx.read.of(Department).list({
      orderBy: [
        ['position', 'ASC'],
        ['name', 'ASC'],
      ],
    });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Hears of what nobody is assigned to; empty when nobody does. Null for all but admins.',
  })
  email(@Root() { email }: Department, @Ctx() ctx: Context): string | null {
    return permits(ticketPolicy.manage, ctx.who()) ? email : null;
  }

  @Mutation(() => DepartmentPayload, { description: 'Adds a department.' })
  @Allow(ticketPolicy.manage)
  departmentCreate(
    @Arg('input', () => DepartmentCreateInput, { description: 'The department.' }) input: DepartmentCreateInput,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => createDepartment(work, given(input)),
      (id) => departmentOf(ctx, id),
    );
  }

  @Mutation(() => DepartmentPayload, { description: 'Changes a department, or closes it to new inquiries.' })
  @Allow(ticketPolicy.manage)
  departmentUpdate(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you read.' }) version: number,
    @Arg('input', () => DepartmentUpdateInput, { description: 'What changes.' }) input: DepartmentUpdateInput,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => updateDepartment(work, id, version, given(input)),
      (known) => departmentOf(ctx, known),
    );
  }
}
