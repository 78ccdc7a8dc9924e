// Positions in a draft, and what typing does to them. All positions are UTF-16 code units, as the DOM counts.

export interface Span {
  start: number;
  end: number;
}

/** The text between start and end is replaced by `text`. */
export interface Edit extends Span {
  text: string;
}

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && wordCharacter.test(character);
}

/** The one edit that leads from `before` to `after`; undefined when they are the same. */
export function difference(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/**
 * Where a span of the old text stands in the new text `after`, or undefined when the edit went through it. An edit that
 * grows the marked word at one of its ends ("Seeadler" to "Seeadlers") touches it too: the verdict was about another word.
 */
export function shiftSpan(span: Span, edit: Edit, after: string): Span | undefined {
  const growth = edit.text.length - (edit.end - edit.start);
  const moved =
    edit.end <= span.start
      ? { start: span.start + growth, end: span.end + growth }
      : edit.start >= span.end
        ? { start: span.start, end: span.end }
        : undefined;
  if (!moved) return undefined;
  const joinedBefore =
    edit.end === span.start &&
    isWordCharacter(after[moved.start - 1]) &&
    isWordCharacter(after[moved.start]);
  const joinedAfter =
    edit.start === span.end &&
    isWordCharacter(after[moved.end - 1]) &&
    isWordCharacter(after[moved.end]);
  return joinedBefore || joinedAfter ? undefined : moved;
}

/** The word that ends at the caret, while it is being typed: nothing in it is marked yet. */
export function wordBeforeCaret(text: string, caret: number): Span | undefined {
  if (isWordCharacter(text[caret])) return undefined;
  let start = caret;
  while (start > 0 && isWordCharacter(text[start - 1])) start -= 1;
  return start < caret ? { start, end: caret } : undefined;
}

/** Edits sorted by position, or undefined when they overlap or leave the text. */
export function inOrder(edits: readonly Edit[], length: number): Edit[] | undefined {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let last = 0;
  for (const { start, end } of sorted) {
    if (start < last || end < start || end > length) return undefined;
    last = end;
  }
  return sorted;
}

/** All edits as one that covers them, so that one undo takes them back together. */
export function asOneEdit(text: string, edits: readonly Edit[]): Edit | undefined {
  const sorted = inOrder(edits, text.length);
  const first = sorted?.[0];
  if (!sorted || !first) return undefined;
  const whole: Edit = { start: first.start, end: first.start, text: '' };
  for (const edit of sorted) {
    whole.text += text.slice(whole.end, edit.start) + edit.text;
    whole.end = edit.end;
  }
  return whole;
}

export function applyEdit(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

const lowSurrogate = /[\udc00-\udfff]/;
const highSurrogate = /[\ud800-\udbff]/;

/** The same change without what it leaves as it is at its ends. A character of two units stays in one piece. */
export function tightened(text: string, edit: Edit): Edit {
  const old = text.slice(edit.start, edit.end);
  const change = difference(old, edit.text);
  if (!change) return { start: edit.end, end: edit.end, text: '' };
  let { start, end } = change;
  if (highSurrogate.test(old[start - 1] ?? '')) start -= 1;
  if (lowSurrogate.test(old[end] ?? '')) end += 1;
  return {
    start: edit.start + start,
    end: edit.start + end,
    text: edit.text.slice(start, edit.text.length - (old.length - end)),
  };
}
