// The only place that touches wasm. The engine is made when it is first needed; a worker that was stopped makes it again.

import { Engine, type LoadError, type LoadResult, type NamedText } from '../../../wasm/engine';

export type { Engine, LoadError, LoadResult, NamedText };

declare const BEDACHT_BUILD: string | undefined;

/** Names the module: its SHA-256, which extension/build.mjs writes here. */
export const build = typeof BEDACHT_BUILD === 'string' ? BEDACHT_BUILD : 'unknown';

export async function createEngine(): Promise<Engine> {
  const answer = await fetch(chrome.runtime.getURL('bedacht.wasm'));
  return Engine.create(await answer.arrayBuffer());
}
