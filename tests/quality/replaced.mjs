// Where a program that only returns the redacted text has replaced something.

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * The spans of a text that became one of these tokens in the redacted one, `[{ name, start, end }]`: what stands between
 * two tokens is unchanged, so it is looked for in the same order; where there are several ways, the shortest values win.
 */
export function findReplaced(text, redacted, tokens) {
  if (redacted === text) return [];
  // The longest first, so that no token is read as the beginning of another.
  const names = [...tokens].sort((one, other) => other.length - one.length);
  const parts = redacted.split(new RegExp(`(${names.map(escaped).join('|')})`));
  const pattern = parts.map((part, i) => (i % 2 ? '([^]+?)' : escaped(part))).join('');
  const match = new RegExp(`^${pattern}$`, 'd').exec(text);
  if (!match) return [];
  return match.indices.slice(1).map(([start, end], i) => ({ name: parts[2 * i + 1], start, end }));
}
