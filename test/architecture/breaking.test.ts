import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, findBreakingChanges, type GraphQLSchema } from 'graphql';
import { schema } from '../../server/app';

/** What is broken and by nobody accepted, and what is accepted and not broken. */
function unsettled(released: GraphQLSchema, now: GraphQLSchema, accepted: Readonly<Record<string, string>>): string[] {
  const breaks = new Set(findBreakingChanges(released, now).map(({ description }) => description));
  return [
    ...[...breaks].filter((each) => !accepted[each]?.trim()),
    ...Object.keys(accepted)
      .filter((each) => !breaks.has(each))
      .map((each) => `accepted, and not the case: ${each}`),
  ];
}

const released = (file: string) => readFileSync(resolve(__dirname, 'released', file), 'utf8');

test('whatever worked with the last release works, but for what accepted.json names with its reason', () => {
  const accepted = JSON.parse(released('accepted.json')) as Record<string, string>;
  expect(unsettled(buildSchema(released('schema.sdl')), schema(), accepted)).toEqual([]);
});

describe('a break', () => {
  const text = `
    enum State { OPEN CLOSED }
    input Words { body: String }
    type Ticket { id: ID! state: State! subject(short: Boolean): String }
    type Query { ticket(id: ID!): Ticket }
    type Mutation { reply(words: Words!): Ticket }`;
  const was = buildSchema(text);

  test.each([
    ['a field is gone', ' state: State!', '', 'Ticket.state was removed.'],
    ['a field has become nullable', 'State! s', 'State s', 'Ticket.state changed type from State! to State.'],
    ['an argument is gone', '(short: Boolean)', '', 'Ticket.subject arg short was removed.'],
    [
      'an argument must be given',
      'Boolean)',
      'Boolean!)',
      'Ticket.subject arg short has changed type from Boolean to Boolean!.',
    ],
    ['an input must be given', 'body: String', 'body: String!', 'Words.body changed type from String to String!.'],
    ['a value is gone', ' CLOSED', '', 'CLOSED was removed from enum type State.'],
    ['a mutation is gone', 'reply(words: Words!): Ticket', 'answer: Ticket', 'Mutation.reply was removed.'],
  ])('%s', (_name, from, to, expected) => {
    const now = buildSchema(text.replace(from, to));
    expect(unsettled(was, now, {})).toContain(expected);
    const others = unsettled(was, now, {}).filter((each) => each !== expected);
    expect(unsettled(was, now, { [expected]: 'Nobody used it; agreed on 2026-11-20.' })).toEqual(others);
    expect(unsettled(was, now, { [expected]: ' ' })).toContain(expected);
  });

  test('something new is none', () => {
    const now = buildSchema(text.replace('OPEN', 'OPEN HELD').replace('id: ID! s', 'id: ID! number: Int s'));
    expect(unsettled(was, now, {})).toEqual([]);
  });

  test('is not accepted in advance, nor for ever', () => {
    const accepted = { 'Ticket.state was removed.': 'Nobody used it.' };
    expect(unsettled(was, was, accepted)).toEqual(['accepted, and not the case: Ticket.state was removed.']);
  });
});
