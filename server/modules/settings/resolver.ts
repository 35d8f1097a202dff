import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { act } from '../../api/act';
import { Allow } from '../../api/allow';
import { Context } from '../../api/context';
import { given } from '../../api/given';
import { settingPolicy } from './policy';
import { settingsOf, updateSettings } from './service';
import { OperatorView, SettingsInput, SettingsUpdatePayload, SettingsView } from './types';

@Resolver()
export class SettingsResolver {
  @Query(() => SettingsView, { description: 'All settings, as they count now.' })
  @Allow(settingPolicy.read)
  settings(@Ctx() ctx: Context) {
    return settingsOf(ctx.read);
  }

  @Query(() => OperatorView, { description: 'Who runs the portal.' })
  @Allow(settingPolicy.readOperator)
  async operator(@Ctx() ctx: Context) {
    return (await settingsOf(ctx.read)).operator;
  }

  @Mutation(() => SettingsUpdatePayload, { description: 'Changes settings; what is left out stays.' })
  @Allow(settingPolicy.update)
  settingsUpdate(
    @Arg('input', () => SettingsInput, { description: 'What changes.' }) input: SettingsInput,
    @Ctx() ctx: Context,
  ) {
    const { operator, ...rest } = given(input);
    const changes = { ...rest, ...(operator && { operator: given(operator) }) };
    return act(
      ctx,
      (work) => updateSettings(work, changes),
      async () => ({ settings: await settingsOf(ctx.read) }),
    );
  }
}
