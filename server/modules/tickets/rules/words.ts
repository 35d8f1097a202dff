import { Refusal } from '../../../kernel/refusal';

export const LONGEST_SUBJECT = 200;
export const LONGEST_BODY = 16_000;
export const MOST_FILES = 5;

/** One line, not empty. */
export function subjectOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (!line) throw new Refusal('SUBJECT_MISSING', 'Say in a few words what it is about.', ['input', 'subject']);
  if (line.length > LONGEST_SUBJECT)
    throw new Refusal(
      'SUBJECT_TOO_LONG',
      `A subject has at most ${LONGEST_SUBJECT} characters; this one has ${line.length}.`,
      ['input', 'subject'],
      { most: LONGEST_SUBJECT, length: line.length },
    );
  return line;
}

/** Plain text: whatever looks like markup stays what was typed. */
export function bodyOf(text: string): string {
  const words = text.replace(/\r\n?/g, '\n').trim();
  if (!words) throw new Refusal('BODY_MISSING', 'Write something first.', ['input', 'body']);
  if (words.length > LONGEST_BODY)
    throw new Refusal(
      'BODY_TOO_LONG',
      `A message has at most ${LONGEST_BODY} characters; this one has ${words.length}.`,
      ['input', 'body'],
      { most: LONGEST_BODY, length: words.length },
    );
  return words;
}

/** At most so many files on a message, each named once. */
export function fileIdsOf(ids: readonly string[] | null | undefined): readonly string[] {
  const each = [...new Set(ids ?? [])];
  if (each.length > MOST_FILES)
    throw new Refusal(
      'TOO_MANY_FILES',
      `A message takes at most ${MOST_FILES} files; these are ${each.length}.`,
      ['input', 'fileIds'],
      { most: MOST_FILES, count: each.length },
    );
  return each;
}

/** What a search looks through, in lower case. */
export function searchText(number: number, subject: string): string {
  return `#${number} ${subject}`.toLowerCase();
}
