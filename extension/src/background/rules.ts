// The rules from start to change: from the cache when it fits, else from the pack, and then the cache is filled when
// nobody is waiting.

import type { Language } from '../shared/i18n';
import type { Problem } from '../shared/protocol';
import { keyOf, WhenIdle, type Cache } from './cache';
import { Packs, type Company, type Loader } from './packs';

/** What is needed of the engine. */
export interface CompilingLoader extends Loader {
  compiled(): Uint8Array;
}

export interface Sources<Engine extends CompilingLoader> {
  engine: Promise<Engine>;
  /** The bytes of the pack that came with the extension. */
  pack: Promise<Uint8Array<ArrayBuffer>>;
  company: Promise<Company | undefined>;
  cache: Pick<Cache, 'load' | 'save' | 'clear'>;
  /** Names the build of the engine. */
  build: string;
  language: Language;
  idle?: WhenIdle;
}

export class Rules<Engine extends CompilingLoader> {
  private constructor(
    readonly engine: Engine,
    readonly packs: Packs,
    private readonly pack: Uint8Array<ArrayBuffer>,
    private readonly sources: Sources<Engine>,
    private readonly idle: WhenIdle,
  ) {}

  static async start<Engine extends CompilingLoader>(
    sources: Sources<Engine>,
  ): Promise<Rules<Engine>> {
    const kept = Promise.all([sources.pack, sources.company]).then(async ([bytes, company]) =>
      sources.cache.load(await keyOf(sources.build, bytes, company?.text)),
    );
    const [engine, pack, company, known] = await Promise.all([
      sources.engine,
      sources.pack,
      sources.company,
      kept,
    ]);
    const packs = new Packs(engine, () => new TextDecoder().decode(pack), sources.language);
    const rules = new Rules(engine, packs, pack, sources, sources.idle ?? new WhenIdle());
    if (!known || !packs.resume(company, known)) {
      packs.start(company);
      rules.keep();
    }
    return rules;
  }

  /** Changes to another company profile. What was compiled with the old one, and names its secrets, goes at once. */
  async change(company: Company | undefined): Promise<Problem[]> {
    const problems = this.packs.change(company);
    if (problems.length) return problems;
    await this.sources.cache.clear();
    this.keep();
    return [];
  }

  /** Somebody asks: what can wait waits. */
  asked(): void {
    this.idle.postpone();
  }

  private keep(): void {
    const { packs, sources } = this;
    // Rules with a problem are read anew each time, so that it is said each time.
    if (!packs.loaded || packs.problems.length) return;
    this.idle.plan(() => {
      const { about, company } = packs;
      const bytes = this.engine.compiled();
      void keyOf(sources.build, this.pack, company?.text).then(async (key) => {
        if (about && packs.company === company) await sources.cache.save(key, { bytes, about });
      });
    });
  }
}
