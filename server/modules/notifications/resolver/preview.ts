import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../api/allow';
import { Context } from '../../../api/context';
import { settingsOf } from '../../settings/service';
import { notificationPolicy } from '../policy';
import { previewIn, previewOf } from '../service/preview';
import { MailPreview, MailTemplate } from '../types';

const LANGUAGE = { description: 'en, es, it, pt or bg; English for any other.' };

@Resolver()
export class MailPreviewResolver {
  @Query(() => [MailTemplate], { description: 'Every kind of mail the portal writes.' })
  @Allow(notificationPolicy.readTemplates)
  async mailTemplates(
    @Arg('language', () => String, LANGUAGE) language: string,
    @Ctx() ctx: Context,
  ): Promise<MailTemplate[]> {
    return previewIn(await settingsOf(ctx.read), language);
  }

  @Query(() => MailPreview, { nullable: true, description: 'One of them with sample data; null when there is none.' })
  @Allow(notificationPolicy.readTemplates)
  async mailPreview(
    @Arg('template', () => String, { description: 'Its name.' }) template: string,
    @Arg('language', () => String, LANGUAGE) language: string,
    @Ctx() ctx: Context,
  ): Promise<MailPreview | null> {
    return previewOf(await settingsOf(ctx.read), template, language);
  }
}
