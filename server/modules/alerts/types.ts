import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Payload } from '../../api/payload';

export enum AlertChannel {
  BOTH = 'BOTH',
  MAIL = 'MAIL',
  PORTAL = 'PORTAL',
  NEITHER = 'NEITHER',
}
registerEnumType(AlertChannel, {
  name: 'AlertChannel',
  description: 'How somebody hears of an event.',
  valuesConfig: {
    BOTH: { description: 'By mail and in the portal.' },
    MAIL: { description: 'By mail alone.' },
    PORTAL: { description: 'In the portal alone.' },
    NEITHER: { description: 'Not at all.' },
  },
});

@ObjectType({
  description:
    'How you hear of one kind of event. Mails about security, orders and invoices are no choice: they always come.',
})
export class AlertPreference {
  @Field(() => String, { description: 'The kind of event: `payoutMoved`.' }) event!: string;
  @Field(() => AlertChannel, { description: 'How you hear of it.' }) channel!: AlertChannel;
  @Field(() => Boolean, { description: 'False while it is the default.' }) isChosen!: boolean;
}

const CHANNELS = {
  BOTH: { mail: true, portal: true },
  MAIL: { mail: true, portal: false },
  PORTAL: { mail: false, portal: true },
  NEITHER: { mail: false, portal: false },
} as const;

export const waysOf = (channel: AlertChannel) => CHANNELS[channel];

export function channelOf({ mail, portal }: { readonly mail: boolean; readonly portal: boolean }): AlertChannel {
  if (mail) return portal ? AlertChannel.BOTH : AlertChannel.MAIL;
  return portal ? AlertChannel.PORTAL : AlertChannel.NEITHER;
}

@ObjectType({ description: 'How many alerts are unread now.' })
export class AlertsReadPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Yours that are still unread.' }) unread?: number;
}

@ObjectType({ description: 'The choice as it is now, or why it was refused.' })
export class AlertPreferenceSetPayload extends Payload {
  @Field(() => AlertPreference, { nullable: true, description: 'The choice.' }) preference?: AlertPreference;
}
