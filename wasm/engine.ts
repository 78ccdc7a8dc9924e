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
import { type BufferModule, callThrough } from './buffer';

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

interface Module extends BufferModule {
  readonly HEAPU8: Uint8Array;
  _bedacht_load(units: number): number;
  _bedacht_compiled(): number;
  _bedacht_bytes(): number;
  _bedacht_free_bytes(): void;
  /** Gives the next bytes of a compiled form that is being loaded. */
  incoming?: (to: number, size: number) => void;
  _bedacht_load_compiled(units: number, length: number): number;
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
    return loaded(this.call('_bedacht_load', JSON.stringify({ files, company, ui })));
  }

  /**
   * What is loaded in the form that loads at once, for a local cache: this build of the module takes it, and no other. It
   * names the company's secrets in clear. Empty when nothing is loaded.
   */
  compiled(): Uint8Array<ArrayBuffer> {
    const length = this.module._bedacht_compiled();
    const start = this.module._bedacht_bytes();
    const bytes = this.module.HEAPU8.slice(start, start + length) as Uint8Array<ArrayBuffer>;
    this.module._bedacht_free_bytes();
    return bytes;
  }

  /**
   * Loads what compiled() gave. Anything else is refused, and what was loaded before stays in use.
   * @param ui the language of the errors, `de` or `en`
   */
  loadCompiled(bytes: Uint8Array, ui?: string): LoadResult {
    let done = 0;
    this.module.incoming = (to, size) => {
      this.module.HEAPU8.set(bytes.subarray(done, done + size), to);
      done += size;
    };
    const answer = callThrough(this.module, JSON.stringify({ ui }), (units) =>
      this.module._bedacht_load_compiled(units, bytes.length),
    );
    delete this.module.incoming;
    return loaded(answer);
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
    return callThrough(this.module, request, (units) => this.module[name](units));
  }
}

function loaded(answer: string): LoadResult {
  const result = JSON.parse(answer) as
    { pack: { id: string; version: string } } | { errors: LoadError[] };
  return 'errors' in result ? { ok: false, errors: result.errors } : { ok: true, ...result };
}

function refuse(answer: string): string {
  if (!answer.startsWith('{"errors":')) return answer;
  throw new EngineError((JSON.parse(answer) as { errors: LoadError[] }).errors);
}
