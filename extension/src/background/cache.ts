// The compiled rules of the last start, so that a worker that was stopped is back without parsing a pack. One record in
// IndexedDB, made by this computer for itself and made anew whenever it does not fit. It says what the pack and the
// company's profile say, and nothing else: never a draft.

import type { About } from './packs';

export interface Kept {
  /** The compiled form. */
  bytes: Uint8Array;
  /** What is shown of the pack. */
  about: About;
}

/** Under which a record is kept: the same for the same build of the engine, pack and company profile. */
export async function keyOf(
  build: string,
  pack: Uint8Array<ArrayBuffer>,
  company: string | undefined,
): Promise<string> {
  const encoder = new TextEncoder();
  const profile = encoder.encode(company ?? '');
  // Lengths in front, so that nothing moves from one part to the next unnoticed.
  const head = encoder.encode(
    `${build} ${pack.length} ${company === undefined ? '-' : profile.length} `,
  );
  const hash = await crypto.subtle.digest(
    'SHA-256',
    await new Blob([head, pack, profile]).arrayBuffer(),
  );
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const database = 'bedacht';
const table = 'compiled';
/** Longer than this, reading the pack itself is as quick. */
const patience = 150;

/** Nothing here fails: without a cache (private window, no space, broken profile) the worker starts from the pack. */
export class Cache {
  private opened: Promise<IDBDatabase> | undefined;

  constructor(private readonly factory: IDBFactory | undefined = globalThis.indexedDB) {}

  async load(key: string): Promise<Kept | undefined> {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
    const record = await Promise.race([this.use('readonly', (store) => store.get(key)), late]);
    return isKept(record) ? record : undefined;
  }

  /** Takes the place of what was kept before. */
  async save(key: string, { bytes, about }: Kept): Promise<void> {
    await this.use('readwrite', (store) => {
      store.clear();
      return store.put({ bytes, about }, key);
    });
  }

  async clear(): Promise<void> {
    await this.use('readwrite', (store) => store.clear());
  }

  private async use(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => Pick<IDBRequest<unknown>, 'result'>,
  ): Promise<unknown> {
    try {
      this.opened ??= this.open();
      const transaction = (await this.opened).transaction(table, mode);
      const request = ask(transaction.objectStore(table));
      return await new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      });
    } catch {
      this.opened = undefined;
      return undefined;
    }
  }

  private open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      if (!this.factory) throw new Error('no IndexedDB');
      const request = this.factory.open(database, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(table);
      request.onerror = () => reject(request.error ?? new Error('not opened'));
      request.onsuccess = () => {
        // The browser may close it, for instance when the person clears the site's data.
        request.result.onclose = () => (this.opened = undefined);
        resolve(request.result);
      };
    });
  }
}

function isKept(record: unknown): record is Kept {
  const { bytes, about } = (record ?? {}) as Partial<Kept>;
  return (
    bytes instanceof Uint8Array &&
    Array.isArray(about?.networks) &&
    Array.isArray(about.guidelines) &&
    typeof about.gates === 'boolean' &&
    typeof about.title === 'object'
  );
}

/** Does something once nobody has asked for anything for a second. */
export class WhenIdle {
  private task: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly pause = 1000) {}

  /** Instead of what was planned before. */
  plan(task: () => void): void {
    this.task = task;
    this.postpone();
  }

  /** Called when somebody asks. */
  postpone(): void {
    clearTimeout(this.timer);
    if (!this.task) return;
    this.timer = setTimeout(() => {
      const { task } = this;
      this.task = undefined;
      task?.();
    }, this.pause);
  }
}
