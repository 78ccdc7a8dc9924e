// Which rules are at work: the pack that came with the extension, and the company profile. A change that does not load
// leaves the working rules in place, and its errors are kept to be shown.

import type { Network } from '../shared/contracts';
import type { Language } from '../shared/i18n';
import type { Contact, NetworkPage, Problem } from '../shared/protocol';
import { fitsPattern } from '../shared/addresses';
import { mayHold, type RuleGate } from './gates';
import type { LoadResult, NamedText } from './engine';

/** What is needed of the engine, so that this file can be tested without one. */
export interface Loader {
  load(files: NamedText[], company?: NamedText, ui?: Language): LoadResult;
  loadCompiled(bytes: Uint8Array, ui?: Language): LoadResult;
}

interface PackFile {
  title: Record<Language, string>;
  guidelines: { id: string; title: Record<Language, string> }[];
  networks: Network[];
  rules?: RuleGate[];
  company?: CompanyPart;
}

/** What the extension itself reads of a company profile. */
interface CompanyPart {
  name?: string;
  contact?: string;
  channels?: { compliance?: Contact };
  gate?: { pause?: number };
}

/** What the extension itself uses of pack and company profile. Kept beside the compiled form, so that a start from there
 * parses neither. */
export interface About {
  title: Record<Language, string>;
  guidelines: { id: string; title: Record<Language, string> }[];
  networks: NetworkPage[];
  companyName: string | undefined;
  /** Some rule may hold a post. */
  gates: boolean;
  /** Seconds. */
  pause: number;
  contact: Contact | undefined;
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
  about: About | undefined;

  constructor(
    private readonly engine: Loader,
    private readonly packText: () => string,
    private readonly language: Language,
  ) {}

  /** Loads the pack with the company profile, or without it when the profile does not fit the pack. */
  start(company: Company | undefined): void {
    let problems = this.change(company);
    if (problems.length && company) {
      const ofPack = this.change(undefined);
      if (ofPack.length) problems = ofPack;
    }
    this.problems = problems;
  }

  /** Takes what was compiled from this pack and this company profile at an earlier start, if the engine takes it. */
  resume(company: Company | undefined, kept: { bytes: Uint8Array; about: About }): boolean {
    const result = this.engine.loadCompiled(kept.bytes, this.language);
    if (!result.ok) return false;
    this.loaded = result.pack;
    this.company = company;
    this.about = kept.about;
    return true;
  }

  /** Changes to another company profile. When it does not load, everything stays as it was; the errors are returned. */
  change(company: Company | undefined): Problem[] {
    const profile = company && { name: 'company.json', text: company.text };
    const text = this.packText();
    const result = this.engine.load([{ name: 'pack.json', text }], profile, this.language);
    if (!result.ok) return result.errors;
    this.loaded = result.pack;
    this.company = company;
    this.about = aboutOf(JSON.parse(text) as PackFile, company);
    this.problems = [];
    return [];
  }

  get title(): string {
    return this.about?.title[this.language] ?? '';
  }

  /** The company's name: from its profile, or from the one that a company put into its own pack. */
  get companyName(): string | undefined {
    return this.about?.companyName;
  }

  guidelineTitle(id: string): string {
    return (
      this.about?.guidelines.find((guideline) => guideline.id === id)?.title[this.language] ?? id
    );
  }

  /** The network that an address belongs to; the one without hosts serves every other page. */
  networkOf(address: string): NetworkPage | undefined {
    const networks = this.about?.networks ?? [];
    return (
      networks.find(({ hosts }) => hosts.some((pattern) => fitsPattern(address, pattern))) ??
      networks.find(({ hosts }) => hosts.length === 0)
    );
  }
}

function aboutOf(pack: PackFile, company: Company | undefined): About {
  const profile = company ? (JSON.parse(company.text) as CompanyPart) : pack.company;
  return {
    title: pack.title,
    guidelines: pack.guidelines.map(({ id, title }) => ({ id, title })),
    networks: pack.networks.map(pageOf),
    companyName: profile?.name ?? company?.name,
    gates: (pack.rules ?? []).some(mayHold),
    pause: profile?.gate?.pause ?? 0,
    contact:
      profile?.channels?.compliance ?? (profile?.contact ? { name: profile.contact } : undefined),
  };
}

function pageOf({ id, hosts, composers, audience, thread, profile }: Network): NetworkPage {
  return {
    id,
    hosts,
    composers,
    ...(audience && { audience }),
    ...(thread && { thread }),
    ...(profile && { profile }),
  };
}
