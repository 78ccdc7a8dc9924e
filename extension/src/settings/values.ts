// Which value of the catalogue a page's words name.

import type { Setting } from '../shared/contracts';
import type { UnreadReason } from '../shared/reading';
import { fold } from './fold';

/** A value's id, or why there is none. */
export type Found = { value: string } | { unread: UnreadReason };

export class Values {
  private readonly ids = new Map<string, Set<string>>();

  constructor(values: Setting['values']) {
    for (const { id, label, wordings = [] } of values) {
      for (const wording of [label.de, label.en, ...wordings]) {
        const folded = fold(wording);
        this.ids.set(folded, (this.ids.get(folded) ?? new Set()).add(id));
      }
    }
  }

  has(text: string): boolean {
    return this.ids.has(fold(text));
  }

  /** All values that one of the lines names. A wording that two values share names both. */
  namedBy(lines: readonly string[]): string[] {
    return [...new Set(lines.flatMap((line) => [...(this.ids.get(fold(line)) ?? [])]))];
  }

  /** The only one that the lines name. */
  only(lines: readonly string[]): string | undefined {
    const named = this.namedBy(lines);
    return named.length === 1 ? named[0] : undefined;
  }
}

export function found(value: string | undefined): Found {
  return value === undefined ? { unread: 'no-value' } : { value };
}
