// SPDX-License-Identifier: Apache-2.0

// The only door from TypeScript into the core. The caller hands in the bytes of bedacht.wasm, so that the same loader works
// in Node, in a worker and in a page. One buffer of UTF-16 units carries the request there and the answer back.

import createModule from '../build/wasm/bedacht.mjs';
import type {
  Draft,
  Options,
  PrivacyReport,
  SettingsSnapshot,
  Verdict,
} from '../extension/src/shared/contracts';

/** A document of a pack folder, its name relative to the folder, or a company profile. */
export interface NamedText {
  name: string;
  text: string;
}

/** One thing that is wrong with a document. */
export interface LoadError {
  file: string;
  pointer?: string;
  line?: number;
  column?: number;
  message: string;
}

export type LoadResult =
  { ok: true; pack: { id: string; version: string } } | { ok: false; errors: LoadError[] };

interface Module {
  readonly HEAPU16: Uint16Array;
  _bedacht_buffer(units: number): number;
  _bedacht_load(units: number): number;
  _bedacht_check(units: number): number;
  _bedacht_privacy(units: number): number;
}

/** A document that the core refused: no draft, no snapshot, or nothing is loaded yet. */
export class EngineError extends Error {
  constructor(readonly errors: LoadError[]) {
    super(errors.map((error) => `${error.pointer ?? ''} ${error.message}`.trim()).join('; '));
    this.name = 'EngineError';
  }
}

export class Engine {
  private constructor(private readonly module: Module) {}

  /** Compiles the module. @param wasm the bytes of bedacht.wasm */
  static async create(wasm: ArrayBuffer | Uint8Array): Promise<Engine> {
    return new Engine((await createModule({ wasmBinary: wasm })) as Module);
  }

  /**
   * Loads a pack and, if given, a company profile. What was loaded before stays in use unless both are sound.
   * @param ui the language of the errors, `de` or `en`
   */
  load(files: NamedText[], company?: NamedText, ui?: string): LoadResult {
    const request = JSON.stringify({ files, company, ui });
    const answer = JSON.parse(this.call('_bedacht_load', request)) as
      { pack: { id: string; version: string } } | { errors: LoadError[] };
    return 'errors' in answer ? { ok: false, errors: answer.errors } : { ok: true, ...answer };
  }

  /** The verdict on a draft. @throws EngineError when nothing is loaded or the draft is none */
  check(draft: Draft, options: Options = {}): Verdict {
    return JSON.parse(this.checkJson(JSON.stringify({ draft, options }))) as Verdict;
  }

  /** The report on settings that were read. @throws EngineError as check() */
  privacy(snapshot: SettingsSnapshot, options: Options = {}): PrivacyReport {
    const request = JSON.stringify({ snapshot, options });
    return JSON.parse(refuse(this.call('_bedacht_privacy', request))) as PrivacyReport;
  }

  /** check() with the request and the verdict as JSON texts, byte for byte what the command line writes. */
  checkJson(request: string): string {
    return refuse(this.call('_bedacht_check', request));
  }

  private call(
    name: '_bedacht_load' | '_bedacht_check' | '_bedacht_privacy',
    request: string,
  ): string {
    // Memory may grow in any call, and then its views are made anew: none is kept across one.
    const start = this.module._bedacht_buffer(request.length) / 2;
    const units = this.module.HEAPU16;
    for (let i = 0; i < request.length; i++) units[start + i] = request.charCodeAt(i);
    const length = this.module[name](request.length);
    const answer = this.module._bedacht_buffer(0) / 2;
    return decode(this.module.HEAPU16.subarray(answer, answer + length));
  }
}

const utf16 = new TextDecoder('utf-16le');

function decode(units: Uint16Array): string {
  return utf16.decode(units);
}

function refuse(answer: string): string {
  if (!answer.startsWith('{"errors":')) return answer;
  throw new EngineError((JSON.parse(answer) as { errors: LoadError[] }).errors);
}
