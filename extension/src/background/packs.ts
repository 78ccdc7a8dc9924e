// Which rules are at work: the pack that came with the extension, and the company profile. A change that does not load
// leaves the working rules in place, and its errors are kept to be shown.

import type { Network } from '../shared/contracts';
import type { Language } from '../shared/i18n';
import type { Contact, NetworkPage, Problem } from '../shared/protocol';
import { fitsPattern } from '../shared/addresses';
import { mayHold, type RuleGate } from './gates';
import { Catalogue } from './settings-catalogue';
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
  company?: Profile;
  rules?: (RuleGate & {
    id: string;
    guideline: string;
    text: Record<Language, { message: string }>;
  })[];
}

/** What the extension itself reads of a company's profile. */
interface Profile {
  name?: string;
  mayDisableRules?: boolean;
  contact?: string;
  channels?: { compliance?: Contact };
  gate?: { pause?: number };
  privacy?: { priority?: 'A' | 'B' };
}

/** What the extension itself uses of pack and company profile. Kept beside the compiled form, so that a start from there
 * parses neither. */
export interface About {
  title: Record<Language, string>;
  guidelines: { id: string; title: Record<Language, string> }[];
  networks: NetworkPage[];
  companyName: string | undefined;
  /** What the networks are called. */
  names?: Record<string, Record<Language, string>>;
  /** The person may switch single rules off: the company lets them, or there is no company that could mind. */
  mayDisable?: boolean;
  /** Some rule may hold a post. */
  gates: boolean;
  /** Seconds. */
  pause: number;
  contact: Contact | undefined;
  /** Down to which priority privacy settings are shown and read by themselves. */
  priority?: 'A' | 'B';
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
  private settings: Catalogue | undefined;

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

  /** The networks' privacy settings. Reads the pack when it is first asked for. */
  get catalogue(): Catalogue {
    this.settings ??= new Catalogue((JSON.parse(this.packText()) as PackFile).networks);
    return this.settings;
  }

  get privacyPriority(): 'A' | 'B' {
    return this.about?.priority ?? (this.companyName === undefined ? 'B' : 'A');
  }

  guidelineTitle(id: string): string {
    return (
      this.about?.guidelines.find((guideline) => guideline.id === id)?.title[this.language] ?? id
    );
  }

  get mayDisable(): boolean {
    return this.about?.mayDisable ?? false;
  }

  networkTitle(id: string): string | undefined {
    const { names = {} } = this.about ?? {};
    return Object.hasOwn(names, id) ? names[id]?.[this.language] : undefined;
  }

  /** Whether we know of private messages in this network. */
  hasMessages(id: string): boolean {
    const network = this.about?.networks.find((one) => one.id === id);
    return network?.composers.some(({ kind }) => kind === 'message') ?? false;
  }

  /** What these rules say, in a few words. Reads the pack: only for the few that are asked for. */
  ruleTitles(ids: readonly string[]): Map<string, string> {
    const { rules = [] } = JSON.parse(this.packText()) as PackFile;
    const titles = new Map<string, string>();
    for (const { id, guideline, text } of rules) {
      if (!ids.includes(id)) continue;
      const message = text[this.language].message.replace(/[:,]? *\{words\}$/, '');
      titles.set(id, `${this.guidelineTitle(guideline)}: ${message.replaceAll('{words}', '…')}`);
    }
    return titles;
  }

  /** The network that an address belongs to; the one without hosts and signs serves every other page. */
  networkOf(address: string): NetworkPage | undefined {
    const networks = this.about?.networks ?? [];
    return (
      networkByHost(networks, address) ??
      networks.find(({ hosts, signs }) => hosts.length === 0 && signs === undefined)
    );
  }

  /** What a page may turn out to be whose address tells nothing. */
  candidatesFor(address: string): NetworkPage[] {
    const networks = this.about?.networks ?? [];
    return networkByHost(networks, address)
      ? []
      : networks.filter(({ signs }) => signs !== undefined);
  }
}

function networkByHost(networks: readonly NetworkPage[], address: string): NetworkPage | undefined {
  return networks.find(({ hosts }) => hosts.some((pattern) => fitsPattern(address, pattern)));
}

function aboutOf(pack: PackFile, company: Company | undefined): About {
  const own = company ? (JSON.parse(company.text) as Profile) : undefined;
  const profile = own ?? pack.company;
  const names = pack.networks.map(({ id, name, title }): [string, Record<Language, string>] => [
    id,
    title ?? { de: name, en: name },
  ]);
  return {
    title: pack.title,
    guidelines: pack.guidelines.map(({ id, title }) => ({ id, title })),
    networks: pack.networks.map(pageOf),
    companyName: own ? (own.name ?? company?.name) : pack.company?.name,
    names: Object.fromEntries(names),
    mayDisable: profile ? profile.mayDisableRules === true : true,
    gates: (pack.rules ?? []).some(mayHold),
    pause: profile?.gate?.pause ?? 0,
    contact:
      profile?.channels?.compliance ?? (profile?.contact ? { name: profile.contact } : undefined),
    priority: profile ? (profile.privacy?.priority ?? 'A') : 'B',
  };
}

/** Everything but what only the engine and the privacy check need. */
function pageOf(network: Network): NetworkPage {
  const { id, hosts, composers } = network;
  const page: NetworkPage = { id, hosts, composers };
  for (const part of parts) copyPart(network, page, part);
  return page;
}

const parts = [
  'signs',
  'audience',
  'audienceSize',
  'contacts',
  'thread',
  'shares',
  'attachments',
  'reactions',
  'profile',
] as const;

function copyPart<K extends (typeof parts)[number]>(from: Network, to: NetworkPage, part: K): void {
  const value = from[part];
  if (value !== undefined) to[part] = value;
}
