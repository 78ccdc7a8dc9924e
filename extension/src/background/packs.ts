// Which rules are at work: the pack that came with the extension, and the company profile. A change that does not load
// leaves the working rules in place, and its errors are kept to be shown.

import type { Network } from '../shared/contracts';
import type { Language } from '../shared/i18n';
import type { NetworkPage, Problem } from '../shared/protocol';
import { fitsPattern } from '../shared/addresses';
import type { LoadResult, NamedText } from './engine';

/** What is needed of the engine, so that this file can be tested without one. */
export interface Loader {
  load(files: NamedText[], company?: NamedText, ui?: Language): LoadResult;
}

interface PackFile {
  title: Record<Language, string>;
  guidelines: { id: string; title: Record<Language, string> }[];
  networks: Network[];
  company?: { name?: string };
}

export interface Company {
  name: string;
  text: string;
}

export class Packs {
  loaded: { id: string; version: string } | undefined;
  company: Company | undefined;
  /** Why the pack, or the company profile that was kept from before, does not load. */
  problems: Problem[] = [];
  private file: PackFile | undefined;

  constructor(
    private readonly engine: Loader,
    private readonly packText: string,
    private readonly language: Language,
  ) {
    try {
      this.file = JSON.parse(packText) as PackFile;
    } catch {
      // The engine says what is wrong with it, and where.
    }
  }

  /** Loads the pack with the company profile, or without it when the profile does not fit the pack. */
  start(company: Company | undefined): void {
    let problems = this.change(company);
    if (problems.length && company) {
      const ofPack = this.change(undefined);
      if (ofPack.length) problems = ofPack;
    }
    this.problems = problems;
  }

  /** Changes to another company profile. When it does not load, everything stays as it was; the errors are returned. */
  change(company: Company | undefined): Problem[] {
    const profile = company && { name: 'company.json', text: company.text };
    const files = [{ name: 'pack.json', text: this.packText }];
    const result = this.engine.load(files, profile, this.language);
    if (!result.ok) return result.errors;
    this.loaded = result.pack;
    this.company = company;
    this.problems = [];
    return [];
  }

  get title(): string {
    return this.file?.title[this.language] ?? '';
  }

  /** The company's name: from its profile, or from the one that a company put into its own pack. */
  get companyName(): string | undefined {
    if (!this.company) return this.file?.company?.name;
    return (JSON.parse(this.company.text) as { name?: string }).name ?? this.company.name;
  }

  guidelineTitle(id: string): string {
    return (
      this.file?.guidelines.find((guideline) => guideline.id === id)?.title[this.language] ?? id
    );
  }

  /** The network that an address belongs to; the one without hosts serves every other page. */
  networkOf(address: string): NetworkPage | undefined {
    const networks = this.file?.networks ?? [];
    const network =
      networks.find(({ hosts }) => hosts.some((pattern) => fitsPattern(address, pattern))) ??
      networks.find(({ hosts }) => hosts.length === 0);
    if (!network) return undefined;
    const { id, hosts, composers, audience, thread, profile } = network;
    return {
      id,
      hosts,
      composers,
      ...(audience && { audience }),
      ...(thread && { thread }),
      ...(profile && { profile }),
    };
  }
}
