// SPDX-License-Identifier: Apache-2.0

// The rule desk in a page or in Node: what `bedacht rules …` does, without a program to install. It is a module of its
// own, which the extension does not carry.

import createModule from '../build/wasm/bedacht-desk.mjs';
import { type BufferModule, callThrough } from './buffer';
import type { NamedText } from './engine';

interface Module extends BufferModule {
  _bedacht_desk(units: number): number;
}

/** A request as core/desk/wire.h describes it. `diff` takes `old` and `new` instead of `packs`. */
export interface DeskRequest {
  command: 'test' | 'lint' | 'explain' | 'guideline' | 'reasons' | 'build' | 'diff' | 'try' | 'new';
  ui?: 'de' | 'en';
  /** The pack wanted, then those that it may extend; each is a folder's files, or one file named `pack.json`. */
  packs?: NamedText[][];
  company?: NamedText;
  [key: string]: unknown;
}

export class Desk {
  private constructor(private readonly module: Module) {}

  /** Compiles the module. @param wasm the bytes of bedacht-desk.wasm */
  static async create(wasm: ArrayBuffer | Uint8Array): Promise<Desk> {
    return new Desk((await createModule({ wasmBinary: wasm })) as Module);
  }

  /** The answer as a JSON text, byte for byte what the command line gives with `--format json`; or `{"errors": […]}`. */
  request(request: DeskRequest): string {
    return callThrough(this.module, JSON.stringify(request), (units) =>
      this.module._bedacht_desk(units),
    );
  }
}
