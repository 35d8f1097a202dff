import { runInNewContext } from 'node:vm';
import { facts } from '../../server/platform/log/log';

test('a failure is logged with its kind, its code and its stack, and without the values in its text', () => {
  const error = Object.assign(new TypeError("no column 'ann@people.example'"), { code: 'SQLITE_ERROR' });
  expect(facts(error)).toEqual({
    error: 'TypeError',
    code: 'SQLITE_ERROR',
    message: 'no column …',
    stack: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
  });
});

test('an error of another realm is one, too', () => {
  const foreign: unknown = runInNewContext('new RangeError("too far")');
  expect(foreign).not.toBeInstanceOf(Error);
  expect(facts(foreign)).toMatchObject({ error: 'RangeError', message: 'too far', stack: expect.any(Array) });
});

test('what a database driver says beside its code stays out, and so does what is no error', () => {
  expect(facts(Object.assign(new Error('Duplicate entry 5'), { sqlState: '23000' }))).toMatchObject({
    sqlState: '23000',
    stack: expect.any(Array),
  });
  expect(facts(Object.assign(new Error('Duplicate entry 5'), { sqlState: '23000' }))).not.toHaveProperty('message');
  for (const [thrown, kind] of [
    ['ann@people.example', 'string'],
    [null, 'object'],
    [undefined, 'undefined'],
  ])
    expect(facts(thrown)).toEqual({ error: kind });
});
