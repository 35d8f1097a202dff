import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Public } from '../../../api/allow';
import { Context } from '../../../api/context';
import { declining } from '../../../api/decline';
import { FormProofInput } from '../../../api/form';
import { admitForm } from '../../applications/service/form';
import { CLICK_COOKIE, clickIdOf } from '../service/cookie';
import { signUp } from '../service/sign-up';
import { ClientSignUpInput, ClientSignUpPayload } from '../types';

@Resolver()
export class SignUpResolver {
  @Mutation(() => ClientSignUpPayload, {
    description:
      'Signs a client up, by a partner’s coupon, link or click if there is one. An address that has an account is answered the same, and gets a mail that says so.',
  })
  @Public
  clientSignUp(
    @Arg('input', () => ClientSignUpInput, { description: 'Who signs up.' }) input: ClientSignUpInput,
    @Arg('form', () => FormProofInput, { description: 'That a person filled it in.' }) form: FormProofInput,
    @Ctx() ctx: Context,
  ) {
    const { actor: who, request } = ctx;
    const { origin, cookies } = request;
    const { coupon = null, code = null, company = '', language = 'en', ...wish } = input;
    return declining(async () => {
      await admitForm(ctx.db, form, origin);
      const given = { coupon, code, clickId: clickIdOf(cookies.get(CLICK_COOKIE)) };
      await signUp(ctx.db, { ...wish, company, language }, given, { who, origin });
      cookies.set(CLICK_COOKIE, null);
      return { received: true };
    });
  }
}
