import { Table } from 'typeorm';
import { at, creates, flag, id, index, json, optional, ref, text, unique } from './columns';

export const Alerts1700000000086 = creates('Alerts1700000000086', [
  new Table({
    name: 'alerts',
    columns: [
      id,
      ref('userId'),
      ref('account'),
      text('event', 32),
      text('wording', 40),
      json('facts'),
      text('path', 200, optional),
      ref('aboutClientId', optional),
      at('createdAt'),
      at('readAt', optional),
    ],
    indices: [
      index('ix_alerts_reader', 'userId', 'account', 'createdAt', 'id'),
      index('ix_alerts_unread', 'userId', 'account', 'readAt'),
      index('ix_alerts_created', 'createdAt'),
      index('ix_alerts_about', 'aboutClientId'),
    ],
  }),
  new Table({
    name: 'alert_choices',
    columns: [id, ref('userId'), text('event', 32), flag('mail'), flag('portal')],
    uniques: [unique('uq_alert_choices_event', 'userId', 'event')],
  }),
  new Table({
    name: 'mail_opt_outs',
    columns: [id, text('emailHash', 64), text('topic', 16), at('createdAt')],
    uniques: [unique('uq_mail_opt_outs_email', 'emailHash', 'topic')],
  }),
]);
