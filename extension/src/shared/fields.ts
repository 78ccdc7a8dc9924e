// Takes apart what an attacker may have put together: whatever is not as expected is left out.

import type { Kind } from './contracts';

export const maximumText = 1_048_576;
export const maximumWord = 4096;

export const kinds: readonly Kind[] = ['post', 'comment', 'reply', 'message', 'profile', 'event'];

export type Fields = Record<string, unknown>;

export function fields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}

export function word(value: unknown, maximum = maximumWord): string | undefined {
  return typeof value === 'string' && value.length <= maximum ? value : undefined;
}

export function oneOf<T extends string>(list: readonly T[], value: unknown): T | undefined {
  return list.find((item) => item === value);
}

/** The given properties of an object, as far as they are short texts. */
export function words<K extends string>(
  value: unknown,
  keys: readonly K[],
): Partial<Record<K, string>> | undefined {
  const source = fields(value);
  if (!source) return undefined;
  const result: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const found = word(source[key], key === 'text' ? maximumText : maximumWord);
    if (found !== undefined) result[key] = found;
  }
  return result;
}

export function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31
    ? value
    : undefined;
}

export function networkId(value: unknown): string | undefined {
  const id = word(value, 64);
  return id !== undefined && /^[a-z][a-z0-9-]*$/.test(id) ? id : undefined;
}
