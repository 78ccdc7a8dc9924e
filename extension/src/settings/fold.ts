// Labels are compared as wholes: case, spaces and the signs around them do not matter, every word does.

const quotes = /["“”„‟«»‹›'’‘‚‛`´]/g;
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(quotes, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim()
    .replace(/[\s:.?!…*]+$/, '');
}

export class Names {
  private readonly folded: ReadonlySet<string>;

  constructor(names: readonly string[]) {
    this.folded = new Set(names.map(fold).filter((name) => name !== ''));
  }

  has(text: string): boolean {
    return this.folded.has(fold(text));
  }
}
