// The documents of the contracts as types, written from rules/schema/*.schema.json.
// Do not edit: change the schema and run `node rules/schema/generate-types.mjs`.

/** Where the schema of this file lies, relative to the file, so that an editor completes and checks it. */
export type SchemaReference = string;

/** The version of the format. A higher minor (1.3) is read and what is unknown is ignored with a note; a higher major is refused. */
export type FormatVersion = number;

/** How serious it is, as in the Language Server Protocol. A hint is a reminder and does not count as a flag. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What is asked of the person before posting: nothing, a notice, a confirmation, a reason, or that it is not posted. */
export type Gate = 'pass' | 'notice' | 'confirm' | 'justify' | 'block';

/** One of the ten recommendations, or the check of the privacy settings. */
export type GuidelineId =
  | 'confidentiality'
  | 'personal-opinion'
  | 'transparency'
  | 'responsibility'
  | 'loyalty'
  | 'admit-mistakes'
  | 'negative-judgement'
  | 'advertising'
  | 'working-time'
  | 'legal-rights'
  | 'privacy-settings';

/** Small letters, digits and hyphens, beginning with a letter. */
export type Id = string;

/** The social network. An id that the pack does not know is treated like unknown. */
export type NetworkId = string;

/** The id of a rule: its guideline, a dot, its name, in small letters, digits and hyphens. An id stays taken for ever. */
export type RuleId = string;

/** What is being written. */
export type Kind = 'post' | 'comment' | 'reply' | 'message' | 'profile' | 'event';

/** Who will see it. What cannot be read is unknown and counts as public. */
export type Audience =
  | 'public'
  | 'followers'
  | 'connections'
  | 'friends'
  | 'group-open'
  | 'group-closed'
  | 'private'
  | 'unknown';

/** In which role the author posts: as a private person, as somebody of the company, or for the company. */
export type Persona = 'private' | 'professional' | 'official';

/** A BCP 47 language tag. */
export type Language = string;

/** A language in which rules exist. */
export type RuleLanguage = 'de' | 'en';

/** An ISO 3166-1 alpha-2 code. */
export type Country = string;

/** An RFC 3339 time with an offset. */
export type Time = string;

/** The same for the same rule and words, wherever they stand. It contains no text and serves to say "not relevant here". */
export type Fingerprint = string;

/** An offset in UTF-16 code units of the draft's text, as the DOM counts. */
export type Position = number;

/** A kind of name out of the company profile. own stands for employer, product and brand; confidential for everything confidential that is not released. */
export type EntityKind =
  | 'employer'
  | 'product'
  | 'brand'
  | 'competitor'
  | 'person'
  | 'codeName'
  | 'customer'
  | 'supplier'
  | 'site'
  | 'term'
  | 'domain'
  | 'account'
  | 'own'
  | 'confidential';

/** What the draft discloses: that it is an opinion, for whom the author works, or that it is advertising. */
export type DisclosureKind = 'opinion' | 'affiliation' | 'advertising';

/** Whether the disclosure stands in the draft, in the profile, is buried where nobody reads it, is missing, or could not be read. */
export type DisclosureState = 'missing' | 'buried' | 'present' | 'in-profile' | 'unknown';

/** Words separated by blanks; case does not matter, ä is ae, ß is ss. wort~ in any inflected form, wort* begins with, *wort ends with, *wort* contains, *wort~ ends with an inflected form, =IT exactly as written, (wort) optional, a|b alternatives, … a gap of up to three words, …5 of up to five, @product a name of the company, %money a typed token. */
export type Phrase = string;

/** A web address. */
export type Url = string;

/** A name or sentence that has been released: the plain text, or the text with the days from and until which it is released. */
export type ReleasedText = string | ReleasedEntry;

/** A day as YYYY-MM-DD. */
export type Day = string;

/** Stretches of working time, each from and to. */
export type Hours = [Clock, Clock][];

/** Hours and minutes on a 24-hour clock; 24:00 is the end of the day. */
export type Clock = string;

/** The same in two lengths: the long form first, then the short one if there is one. */
export type LongAndShort = string[];

/** A CSS selector. Shadow roots are searched too, open and closed; one selector does not reach from outside a shadow root to its inside. */
export type Selector = string;

/** A match pattern of browser extensions, over https. */
export type MatchPattern = string;

/** How sure it is: two or more independent sources, one, or only memory. */
export type Confidence = 'high' | 'medium' | 'low';

/** The editor behind the text box. prosemirror includes Tiptap. */
export type Editor =
  | 'textarea'
  | 'input'
  | 'contenteditable'
  | 'draft'
  | 'lexical'
  | 'prosemirror'
  | 'quill'
  | 'slate'
  | 'ckeditor'
  | 'tinymce'
  | 'codemirror'
  | 'gutenberg'
  | 'visualeditor';

/** text: what the element says. Anything else: the name of one of its attributes. */
export type ReadFrom = string;

/** A web address; {site} stands for the host of software that runs on many. */
export type SettingAddress = string;

/** Selectors; one of them is enough. */
export type SignSelectors = Selector[];

/** The id of a lexicon, or ids by country; default is for all others. */
export type LexiconByCountry =
  | string
  | {
      /**
       * This interface was referenced by `undefined`'s JSON-Schema definition
       * via the `patternProperty` "^(default|[A-Z]{2})$".
       */
      [k: string]: string;
    };

/** The network's id, a full stop and the setting's. */
export type SettingId = string;

/** What is looked for: a phrase, several phrases, or an object that says more. */
export type RuleNode = Phrase | PhraseList | RuleNodeObject;

/** A node inside all, or the negation of one. */
export type RulePart = Phrase | PhraseList | RuleNodeObject | Negation;

/** A node that drops a match, with the scope in which it must stand. */
export type RuleException = Phrase | PhraseList | RuleNodeObject;

/** Several phrases, of which one is enough. */
export type PhraseList = Phrase[];

/** The text of a draft, or a draft whose properties are laid over the common context. */
export type Example = string | ExampleDraft;

/** The same text in both languages. Both are needed: neither is a translation of second rank. */
export interface Bilingual {
  /** The German text, friendly and short; the employee is addressed as du. */
  de: string;

  /** The English text. */
  en: string;
}

/** A half-open piece of the draft's text, from start up to but not including end. */
export interface Span {
  /** The first unit of the piece. */
  start: Position;

  /** The unit behind the last one of the piece. */
  end: Position;
}

/** Phrases in German, in English, and such that belong to no language. All of them always run. */
export interface PhrasesByLanguage {
  /** Phrases in German. */
  de?: Phrase[];

  /** Phrases in English. */
  en?: Phrase[];

  /** Phrases that are the same in every language. */
  any?: Phrase[];
}

/** What the rules need to know about the company: its names, what is confidential, whom to ask. A mistyped key is an error. */
export interface CompanyProfile {
  $schema?: SchemaReference;
  format?: FormatVersion;

  /** The employer's full name, as people write it. */
  name: string;

  /** Other ways in which people write the employer's name. */
  aliases?: string[];

  /** The company's seat; the default for drafts. */
  country?: Country;

  /** The company's own products. */
  products?: string[];

  /** The company's own brands. */
  brands?: string[];

  /** Whom the company competes with. */
  competitors?: string[];

  /** Colleagues and managers who must not be named without their consent. */
  people?: string[];

  /** What must not appear in public. */
  confidential?: ConfidentialNames;

  /** What has been released officially. It overrides confidential. */
  released?: ReleasedText[];

  /** The company's own mail and web domains. */
  domains?: string[];

  /** Handles that speak for the company. */
  officialAccounts?: string[];

  /** The agreed hours. Absent: no rule about working time speaks up. A person may replace them locally by their own. */
  workingTime?: WorkingTime;

  /** How an opinion is marked as personal in this company. */
  disclaimer?: Disclaimer;

  /** The skeleton of an answer to a complaint in the company's words: thanks, what happens next, a named contact. {contact} and {employer} are filled in. */
  complaintReply?: Bilingual;

  /** Whom to ask and where to turn. */
  channels?: Channels;

  /** Where the company's guideline can be read. */
  guidelineUrl?: Url;

  /** Whom to ask about the guideline. */
  contact?: string;

  /** Whether a person may switch off a rule for themselves (“don't show this again”). What a rule calls not dismissible stays on in any case. */
  mayDisableRules?: boolean;

  /** How a post is held that a rule asks to hold. Speech on working conditions, pay, safety, unions and misconduct is never held. */
  gate?: {
    /** Seconds to think before “Post anyway” can be pressed; 0 is no pause. */
    pause?: number;
  };

  /** Which of the networks' privacy settings the company recommends. */
  privacy?: Privacy;
}

/** Names and terms that must not appear in public, by kind. */
export interface ConfidentialNames {
  /** Names of projects that are not public. */
  codeNames?: string[];

  /** Customers who have not agreed to be named. */
  customers?: string[];

  /** Suppliers who have not agreed to be named. */
  suppliers?: string[];

  /** Places that are not public yet. */
  sites?: string[];

  /** Internal terms, such as price levels. */
  terms?: string[];
}

/** A released text with its conditions. */
export interface ReleasedEntry {
  /** What has been released, as it stands in confidential, or a sentence such as a published figure. */
  text: string;

  /** The first day on which it is released, in the company's time zone. */
  from?: Day;

  /** The last day on which it is released. */
  until?: Day;

  /** Where it has been published. */
  url?: Url;

  /** The agreed wording, offered as a fix. */
  wording?: Bilingual;
}

/** The agreed hours in the company's time zone. */
export interface WorkingTime {
  /** The name of a time zone in the IANA database. */
  timeZone: string;

  /** The agreed hours of each day of the week. A day that is absent is free. */
  days: Week;

  /** Days on which nobody works. */
  holidays?: Day[];
}

/** The agreed hours by day of the week. */
export interface Week {
  /** The agreed hours on a Monday, the breaks between them left out. */
  mon?: Hours;

  /** The agreed hours on a Tuesday, the breaks between them left out. */
  tue?: Hours;

  /** The agreed hours on a Wednesday, the breaks between them left out. */
  wed?: Hours;

  /** The agreed hours on a Thursday, the breaks between them left out. */
  thu?: Hours;

  /** The agreed hours on a Friday, the breaks between them left out. */
  fri?: Hours;

  /** The agreed hours on a Saturday, the breaks between them left out. */
  sat?: Hours;

  /** The agreed hours on a Sunday, the breaks between them left out. */
  sun?: Hours;
}

/** What is inserted to mark an opinion as personal, and what else is accepted. */
export interface Disclaimer {
  /** The wording that is inserted, long and short. The short form is taken where the network's limit asks for it. */
  insert?: DisclaimerInsert;

  /** Further wordings that mark an opinion well enough. */
  accept?: DisclaimerAccept;

  /** Whether a disclaimer in the profile is enough, so that the draft needs none. */
  inProfileSuffices?: boolean;
}

/** The long and the short form in each language. */
export interface DisclaimerInsert {
  /** The long form, then the short form. */
  de?: LongAndShort;

  /** The long form, then the short form. */
  en?: LongAndShort;
}

/** Further wordings in each language. */
export interface DisclaimerAccept {
  /** German wordings. */
  de?: string[];

  /** English wordings. */
  en?: string[];
}

/** Whom to ask and where to turn, by occasion. */
export interface Channels {
  /** Who answers questions about the guideline. */
  compliance?: Channel;

  /** Who answers journalists. */
  press?: Channel;

  /** Where misconduct can be reported inside the company. */
  internalReporting?: Channel;

  /** Where misconduct can be reported outside the company. */
  externalReporting?: Channel;

  /** Who speaks for the employees. */
  worksCouncil?: Channel;
}

/** An office with its address. */
export interface Channel {
  /** What the office is called. */
  name?: string;

  /** Its web page. */
  url?: Url;

  /** Its mail address. */
  mail?: string;
}

/** What the settings check shows by itself. Private matters (C) are left to the person. */
export interface Privacy {
  /** A: settings that decide who reads an employee's words, or expose customers and colleagues. B: also what matters less. */
  priority?: 'A' | 'B';
}

/** What an employee is about to post, and the context in which it will be read. Unknown properties are ignored. */
export interface Draft {
  $schema?: SchemaReference;
  format?: FormatVersion;

  /** Echoed in the verdict, so that answers can be matched with drafts. */
  id?: string;

  /** The draft as typed. Over 1,048,576 UTF-16 units the rest is not read, and the verdict says so. */
  text: string;

  /** The language of the draft. Absent: it is detected. */
  language?: Language;

  /** Whose label words and law apply. Absent: the company's. */
  country?: Country;

  /** Where it is going to be posted. */
  network?: NetworkId;

  /** What is being written. */
  kind?: Kind;

  /** Who will see it. */
  audience?: Audience;

  /** Members of the group, followers of the page. */
  audienceSize?: number;

  /** The author's own contacts, for the estimate of the reach. */
  contacts?: number;

  /** In which role the author posts. Absent: professional. */
  persona?: Persona;

  /** The author's visible profile. */
  author?: Author;

  /** What the draft answers. */
  replyTo?: QuotedPost;

  /** What the draft shares or quotes. */
  shares?: QuotedPost;

  /** What goes with the draft. */
  attachments?: Attachment[];

  /** When it is about to be posted. Absent: no rule about the time of day speaks up. */
  time?: Time;
}

/** The author's visible profile. What was not read is unknown, never missing. */
export interface Author {
  /** The name as the network shows it. */
  displayName?: string;

  /** The account's short name. */
  handle?: string;

  /** The line under the name. */
  headline?: string;

  /** What the person says about themselves. */
  bio?: string;

  /** The employer as the profile names it. */
  employer?: string;

  /** Whether the profile was read completely, in part, or not at all. */
  read?: 'complete' | 'partial' | 'none';
}

/** A post of somebody else that the draft answers, shares or quotes. */
export interface QuotedPost {
  /** Who wrote it. */
  author?: string;

  /** The short name of the account. */
  handle?: string;

  /** What it says. */
  text?: string;
}

/** A picture, video, document or link that goes with the draft. */
export interface Attachment {
  /** What it is. */
  type: 'image' | 'video' | 'document' | 'link';

  /** The file's name, or the link's title. */
  name?: string;

  /** The description for those who do not see it. */
  alt?: string;

  /** Who made it, and under which licence it is used. */
  credit?: string;

  /** Where it comes from or leads to. */
  url?: string;
}

/** One of the ten recommendations, in the words that the employee reads. */
export interface Guideline {
  $schema?: SchemaReference;
  format?: FormatVersion;

  /** The guideline's id, which is also the folder's name. */
  id: GuidelineId;

  /** In a pack that extends another: this text takes the place of the one with the same id. */
  replaces?: boolean;

  /** Its name, two or three words. */
  title: Bilingual;

  /** The recommendation in one sentence. */
  summary: Bilingual;

  /** The recommendation in two or three sentences. */
  text: Bilingual;

  /** Where the whole text can be read. Absent: the company's guideline. */
  url?: Url;
}

/** A list of phrases that several rules share, with its source and licence. */
export interface Lexicon {
  $schema?: SchemaReference;
  format?: FormatVersion;

  /** The lexicon's id, which is also the file's name. */
  id: Id;

  /** In a pack that extends another: this list takes the place of the one with the same id. */
  replaces?: boolean;

  /** In a pack that extends another: these phrases are added to the list with the same id. Source and licence may then be left out. */
  extends?: boolean;

  /** Whether these words are also found where their letters are disguised: 1d10t, Idi*t, I d i o t, Idiooot. */
  disguised?: boolean;

  /** What the list contains. */
  title?: Bilingual;

  /** Where the words come from. */
  source?: string;

  /** Under which licence they may be passed on, as an SPDX id. */
  licence?: string;

  /** The phrases by language, or a list for both. */
  phrases: PhrasesByLanguage | Phrase[];
}

/** A small linear model over hashed features of a sentence, a paragraph or a draft: data, no program. A program writes it; its source says how it was trained. */
export interface Model {
  $schema?: SchemaReference;
  format?: FormatVersion;

  /** The model's id, which is also the file's name; rules name it. */
  id: Id;

  /** What it recognises. */
  title?: Bilingual;

  /** What it was trained on and how, with the figures it reached on unseen data. */
  source: string;

  /** Under which licence it may be passed on, as an SPDX id. */
  licence: string;

  /** The language of the drafts that it judges. Absent: any. */
  language?: RuleLanguage;

  /** What is scored as one: each sentence, each paragraph or the whole draft. */
  unit?: 'sentence' | 'paragraph' | 'draft';

  /** What it looks at; at least one kind. */
  features: {
    /** Each word is a feature. */
    words?: boolean;

    /** Each two words that follow each other are one. */
    pairs?: boolean;

    /** Each two words with one between them are one. */
    skips?: boolean;

    /** So are punctuation and emoji, alone and each two that touch, and words in capitals. */
    signs?: boolean;

    /** So are the pieces of each word, of so many characters. */
    characters?: {
      /** The shortest piece. */
      from?: number;

      /** The longest piece. */
      to?: number;
    };
  };

  /** One signed byte for each of a power of two of hashes, from 256 to 65,536, in base64. */
  weights: string;

  /** Log-odds in thousandths, before any feature. */
  bias?: number;

  /** What one step of a weight adds to the log-odds, in thousandths. */
  step: number;

  /** Whether the sum is divided by the square root of how many features there are. */
  byLength?: boolean;
}

/** What is known about one network: its hosts, its limits, where its text boxes are, and which of its privacy settings matter. */
export interface Network {
  $schema?: SchemaReference;
  format?: FormatVersion;

  /** The network's id, which is also the file's name. */
  id: NetworkId;

  /** In a pack that extends another: this file takes the place of the one with the same id. */
  replaces?: boolean;

  /** The network's name as people write it. */
  name: string;

  /** A name that differs by language, where the network has no name of its own. */
  title?: Bilingual;

  /** The network's pages, as match patterns of browser extensions for whole hosts (browsers take no narrower ones for scripts that also start in frames without an address). Empty: the pages are told by signs; without those it serves every page that no other file names. */
  hosts: string[];

  /** Marks of server software that runs on many hosts: a page of any host on which one of them is found is this network. */
  signs?: Selector[];

  /** When this file was last compared with its sources. */
  checked: string;

  /** How sure the selectors are. */
  confidence: Confidence;

  /** Where the facts come from, each with its date. */
  source: string[];

  /** How long a text may be. Absent: no limit is known. */
  limit?: TextLimit;

  /** How many characters are shown before a reader has to open the rest. A disclaimer behind it is buried. */
  fold?: number;

  /** The network's text boxes. The first one that fits the page and the box is taken. */
  composers: Composer[];

  /** How the chosen audience can be read. The first probe that gives an answer is taken; without an answer the audience is unknown. */
  audience?: AudienceProbe[];

  /** Where the number of members or followers stands that will see it. */
  audienceSize?: NumberProbe;

  /** Where the number of the author's own contacts stands. */
  contacts?: NumberProbe;

  /** Where the post stands that is being answered. */
  thread?: ThreadSelectors;

  /** Where the post stands that the draft shares or quotes. */
  shares?: SharedSelectors;

  /** What goes with the draft: pictures, videos, documents, previews of links, in the composer's container. */
  attachments?: AttachmentProbe[];

  /** The buttons that spread another's post by one press. */
  reactions?: Reaction[];

  /** Where the author's own profile stands. */
  profile?: ProfileSelectors;

  /** The privacy settings that matter to an employee. */
  settings: Setting[];
}

/** How long a text may be, and how it is counted. */
export interface TextLimit {
  /** The greatest length. */
  max: number;

  /** What is counted. utf16: code units, codepoints: Unicode characters, graphemes: what a reader takes for one character, weighted: Latin letters and punctuation count one, everything else two, mastodon: graphemes, a mention without its server. */
  counts: 'utf16' | 'codepoints' | 'graphemes' | 'weighted' | 'mastodon';

  /** What an address counts, however long it is. */
  urlLength?: number;
}

/** A text box and its button. */
export interface Composer {
  /** What is written here. */
  kind: Kind;

  /** Pages on which this entry counts. Absent: on all of the network. */
  addresses?: MatchPattern[];

  /** The editor that was last seen here. It is only a hint; the box itself decides. */
  editor?: Editor;

  /** Selectors of the text box, the surest first. */
  input: Selector[];

  /** Selectors of the button that posts, the surest first. Absent: Enter sends, or the button is found by its name. */
  submit?: Selector[];

  /** What the button is called, by language. */
  submitNames?: WordsByLanguage;

  /** Keys that post from this box: Enter alone, or together with Ctrl or Cmd. */
  send?: ('enter' | 'mod-enter')[];

  /** Several of these boxes in one container are one post, such as a thread written in one go. */
  joined?: boolean;

  /** The box around text box and button: the closest ancestor that matches. */
  container?: Selector[];

  /** The audience, where this text box has only one. */
  audience?: Audience;

  /** off: the text box is left alone. In a box for private messages the person may switch it on. */
  check?: 'on' | 'off';
}

/** Words in German and English. */
export interface WordsByLanguage {
  /** German words. */
  de?: string[];

  /** English words. */
  en?: string[];
}

/** An element that tells the audience: by what it says, or by being there. */
export interface AudienceProbe {
  /** Pages on which this entry counts. Absent: on all of the network. */
  addresses?: MatchPattern[];

  /** The element, looked for near the text box: in the nearest ancestor that contains one. */
  selectors: Selector[];

  /** Whether the element's text or its accessible name is read. */
  from?: 'text' | 'label';

  /** Beginnings that are cut off before the words are compared. */
  after?: string[];

  /** What it says for each audience. A word counts only if it is a whole line: a false "closed" is the dangerous error. */
  values?: AudienceWords;

  /** The audience, where the element's mere presence tells it. */
  means?: Audience;

  /** The network keeps what is chosen here for the next post; the card says so where that is “public”. */
  sticky?: boolean;
}

/** The words in every language that stand for an audience. */
export interface AudienceWords {
  /** What the network calls the audience public. */
  public?: string[];

  /** What the network calls the audience followers. */
  followers?: string[];

  /** What the network calls the audience connections. */
  connections?: string[];

  /** What the network calls the audience friends. */
  friends?: string[];

  /** What the network calls the audience group-open. */
  'group-open'?: string[];

  /** What the network calls the audience group-closed. */
  'group-closed'?: string[];

  /** What the network calls the audience private. */
  private?: string[];
}

/** An element whose text holds one number of people, such as 1.234 Mitglieder or 12K followers. What is not clearly one number is not read. */
export interface NumberProbe {
  /** Pages on which this entry counts. Absent: on all of the network. */
  addresses?: MatchPattern[];

  /** The element, looked for in the nearest ancestor of the text box that contains one. */
  selectors: Selector[];
}

/** Where the post that is being answered stands. */
export interface ThreadSelectors {
  /** The box around the post and the answer: the closest ancestor of the text box that matches. Where none matches it is the page. */
  scope?: Selector[];

  /** The text of a post. */
  text: Selector[];

  /** The name of its author. */
  author?: Selector[];

  /** The account's short name. */
  handle?: Selector[];

  /** What stands under the author's name. */
  headline?: Selector[];

  /** Which of several posts is answered: the first in the scope, or the last before the text box. */
  pick: 'first' | 'last-before';
}

/** Where the post stands that the draft shares or quotes, inside the composer's container. */
export interface SharedSelectors {
  /** The box of the shared post inside the container. Absent: the container. */
  scope?: Selector[];

  /** The text of the post. */
  text: Selector[];

  /** The name of its author. */
  author?: Selector[];

  /** The account's short name. */
  handle?: Selector[];
}

/** Elements in the composer's container that each stand for one attachment, and where its name and description are read. */
export interface AttachmentProbe {
  /** What is attached. */
  type: 'image' | 'video' | 'document' | 'link';

  /** The elements, one for each attachment. */
  selectors: Selector[];

  /** Where the name of the file or the title of the page stands. */
  name?: ReadFrom;

  /** Where the description for people who do not see it stands. */
  alt?: ReadFrom;

  /** Where the source or author of the picture stands. */
  credit?: ReadFrom;

  /** Where the address of a linked page stands. */
  url?: ReadFrom;
}

/** A button under somebody's post, and where that post stands. */
export interface Reaction {
  /** What a press does: like it, or share it with one's own contacts. */
  what: 'like' | 'share';

  /** Pages on which this entry counts. Absent: on all of the network. */
  addresses?: MatchPattern[];

  /** The button. */
  selectors: Selector[];

  /** What the button is called, by language. Absent: whatever the selectors find. */
  names?: WordsByLanguage;

  /** The box around the post: the button's closest ancestor that matches. */
  scope: Selector[];

  /** The text of the post. */
  text: Selector[];

  /** The name of its author. */
  author?: Selector[];
}

/** Where the author's own profile stands, and how to tell that it is their own. */
export interface ProfileSelectors {
  /** composer: only in the box around the text box, where nobody else's profile stands. page: on the whole page. */
  scope: 'composer' | 'page';

  /** Pages on which the profile stands. Absent: on all of the network. */
  addresses?: MatchPattern[];

  /** One of these must be there: otherwise it is somebody else's profile and is not read. */
  own?: Selector[];

  /** The person's name. */
  displayName: Selector[];

  /** The account's short name. */
  handle?: Selector[];

  /** The line under the name. */
  headline?: Selector[];

  /** What the person says about themselves. */
  bio?: Selector[];

  /** The employer. */
  employer?: Selector[];
}

/** A privacy setting that matters to an employee. */
export interface Setting {
  /** The setting's id, without the network. */
  id: Id;

  /** What the network calls it. */
  title: Bilingual;

  /** Languages in which the title is our own translation and was not seen on the network. */
  translated?: RuleLanguage[];

  /** A: decides who reads an employee's words, or exposes customers and colleagues. B: matters less. C: a private matter that a company leaves alone. */
  priority: 'A' | 'B' | 'C';

  /** How to get there by hand, step by step, as the network names its pages. */
  path: Bilingual;

  /** What to press where the path is not enough; shown beside the network's page. At most five. */
  steps?: Bilingual[];

  /** The page on which the setting stands. {site} where the software runs on many hosts. Absent: it is only in the network's app. */
  url?: SettingAddress;

  /** What it can be set to. */
  values: SettingValue[];

  /** The id of the value that a new account has. Absent: not known. */
  default?: Id;

  /** Whether the default was seen in a source or is only assumed. */
  defaultBasis?: 'seen' | 'assumed';

  /** Ids of the values that are recommended. */
  expected: Id[];

  /** How serious it is if everyone can see it. It weighs less where the value lets fewer people see it (seenBy). */
  severity: Severity;

  /** Why it matters to the employee. */
  why: Bilingual;

  /** Why it matters to the company. */
  whyCompany: Bilingual;

  /** How the value can be read from the page. */
  read?: SettingReading;

  /** How reliably the value can be read. none: only the person can look. */
  readable: 'high' | 'medium' | 'low' | 'none';

  /** do-not-read: nobody's business but the person's own (looking for a job, sex, age, faith, health). It is never read and never judged. */
  handling?: 'do-not-read';

  /** The month of the newest source. An entry older than 180 days that is read by its words is believed only with more proof. */
  lastSeen: string;

  /** How sure it is that the setting exists and stands there. */
  confidence: Confidence;

  /** Where the facts come from. */
  source: string[];
}

/** Something a setting can be set to. */
export interface SettingValue {
  /** The value's id, free of language. */
  id: Id;

  /** What a person reads. */
  label: Bilingual;

  /** Who can see it then: anyone, members of the network, followers, contacts or friends, a few that were picked, or only the person. */
  seenBy?: 'anyone' | 'members' | 'followers' | 'connections' | 'friends' | 'picked' | 'me';

  /** Other wordings of the label that were seen on the network's pages, in any language. */
  wordings?: string[];
}

/** How a setting's value is read. Whatever does not fit exactly is not checked. */
export interface SettingReading {
  /** switch: on or off. radio: a group of radio buttons or a list to choose from. text: a row that shows label and value. form: a field of server software, told by its name. sign: an element that is there with one value only. manual: by hand only. */
  method: 'switch' | 'radio' | 'text' | 'form' | 'sign' | 'manual';

  /** The control (text: the row). Of several the one counts whose label names the setting. form: the field itself, by its name. */
  selectors?: Selector[];

  /** The id of the value that a switch has when it is on. */
  on?: Id;

  /** The id of the value that a switch has when it is off. */
  off?: Id;

  /** Other wordings of the setting's title that were seen beside the control, in any language. */
  labels?: string[];

  /** radio and form: the field's own values (of an option or a radio button), and the ids of the setting's values that they mean. */
  options?: {
    [k: string]: Id;
  };

  /** sign: selectors of what is only there with one value. Exactly one value's signs have to be found. */
  signs?: Partial<Record<Id, SignSelectors>>;

  /** Further addresses at which the setting's page was seen, as patterns. */
  addresses?: SettingAddress[];
}

/** What the person has chosen and what the company's policy sets. Unknown properties are ignored. */
export interface Options {
  $schema?: SchemaReference;
  format?: FormatVersion;

  /** The language of every text that a person reads. */
  ui?: Language;

  /** Fingerprints of findings that the person has called not relevant. */
  dismissed?: Fingerprint[];

  /** Rules that the person has switched off. */
  disabledRules?: string[];

  /** Rules that the company's policy silences at once, without a new pack. */
  mutedRules?: string[];

  /** The strictest that the gate may become, whatever the rules ask for. */
  gateCeiling?: Gate;

  /** privacy: the least important settings that are reported: A, A and B, or all. Without it what the company asks for, or A and B without a company. C is only ever the person's own wish. */
  priority?: 'A' | 'B' | 'C';
}

/** A rule pack: in a folder the manifest alone, with the other files beside it; in one file the manifest with everything inside. A pack that extends another says only what differs. */
export interface RulePack {
  $schema?: SchemaReference;
  format?: FormatVersion;

  /** The pack's id: names of letters, digits and hyphens, separated by dots. */
  id: string;

  /** The pack's version, as in Semantic Versioning. */
  version: string;

  /** What a person reads when they ask which rules are at work. */
  title?: Bilingual;

  /** The pack that this one builds on, by id and exact version. */
  extends?: PackName;

  /** What becomes other in rules of the pack that this one extends, by the rule's id. */
  change?: Partial<Record<RuleId, RuleChange>>;

  /** What becomes other in privacy settings of the pack that this one extends, by network and setting (linkedin.connections). */
  changeSettings?: Partial<Record<SettingId, SettingChange>>;

  /** Rules that have another id now: the old one and the new one. Old ids work for ever, in options, in overlays, and for what a person has set aside. */
  renamed?: Partial<Record<RuleId, RuleId>>;

  /** Written by rules build: this pack, then the packs that went into it. */
  builtFrom?: PackName[];

  /** The lexicons whose phrases mark a draft. */
  disclosures?: DisclosureLexicons;

  /** The lexicon whose phrases make the answered post a complaint. */
  complaint?: Id;

  /** Models that make the answered post a complaint where the lexicon does not see one. */
  complaintModels?: ComplaintModel[];

  /** The lexicon whose phrases mark speech on working conditions, pay, safety, union and misconduct, which is never held up. */
  protectedSpeech?: Id;

  /** The lexicon whose phrases say that something is only an example or a specimen. */
  examples?: Id;

  /** The skeleton of an answer to a complaint in the company's words: thanks, what happens next, a named contact. {contact} and {employer} are filled in. Where the company has none of its own. */
  complaintReply?: Bilingual;

  /** What is inserted where the company has no wording of its own. */
  disclaimer?: DefaultDisclaimer;

  /** One-file form: all guidelines. */
  guidelines?: Guideline[];

  /** One-file form: all rules. */
  rules?: Rule[];

  /** One-file form: all lexicons. */
  lexicons?: Lexicon[];

  /** One-file form: all statistical models. */
  models?: Model[];

  /** One-file form: all networks. */
  networks?: Network[];

  /** One-file form: the company profile. */
  company?: CompanyProfile;
}

/** The lexicons of each kind of disclosure. */
export interface DisclosureLexicons {
  /** The lexicon of words that mark a personal opinion: one for all countries, or one for each that has words of its own. */
  opinion?: LexiconByCountry;

  /** The lexicon of words that say for whom one works: one for all countries, or one for each that has words of its own. */
  affiliation?: LexiconByCountry;

  /** The lexicon of words that mark advertising: one for all countries, or one for each that has words of its own. */
  advertising?: LexiconByCountry;
}

/** The wording where the company has none of its own. */
export interface DefaultDisclaimer {
  /** The long and the short form in both languages. */
  insert?: DisclaimerInsert;
}

/** A pack by its id and version. */
export interface PackName {
  /** The pack's id. */
  id: string;

  /** The pack's exact version. */
  version: string;
}

/** What becomes other: the rule is switched off, or it has another severity, gate, address or text. What is not said stays. A severity or gate that is given here also holds in the cases of the rule. */
export interface RuleChange {
  /** true: the rule is gone. It then takes no other change. */
  off?: true;

  /** How serious a finding is. */
  severity?: Severity | SeverityByContext;

  /** What a finding asks of the gate. */
  gate?: Gate | GateByContext;

  /** Whether the person may silence a finding. */
  dismissible?: boolean;

  /** Where one can read more. */
  url?: Url;

  /** Texts that differ; languages and parts that are not given stay. */
  text?: ChangedTexts;
}

/** Texts that take the place of those of the rule. */
export interface ChangedTexts {
  /** The German texts that differ. */
  de?: ChangedText;

  /** The English texts that differ. */
  en?: ChangedText;
}

/** The parts of a text that differ. */
export interface ChangedText {
  /** One line that says what it is. */
  message?: string;

  /** Why it matters. */
  explanation?: string;

  /** What to do instead. */
  advice?: string;
}

/** A model, and the score from which on it counts. */
export interface ComplaintModel {
  /** The model's id. */
  model: Id;

  /** The score that must be reached. */
  above: number;
}

/** off leaves the setting out; anything else takes the place of what the base says. */
export interface SettingChange {
  /** The setting is not shown, read or judged. */
  off?: true;

  /** A or B. What is a private matter (C) stays one. */
  priority?: 'A' | 'B';

  /** Ids of the values that the company recommends. */
  expected?: Id[];

  /** How serious it is if everyone can see it. */
  severity?: Severity;

  /** Why it matters to the employee, in the company's words. */
  why?: Bilingual;

  /** Why it matters to the company, in its words. */
  whyCompany?: Bilingual;
}

/** The settings of an account against what the pack recommends. */
export interface PrivacyReport {
  $schema?: SchemaReference;
  format?: FormatVersion;

  /** The network whose settings these are. */
  network: NetworkId;

  /** One entry for each setting that the pack knows. */
  items: PrivacyItem[];

  /** How many settings are as recommended, differ, or were not checked. */
  score: PrivacyScore;
}

/** One setting and what to think of it. */
export interface PrivacyItem {
  /** The setting's id in the network's file. */
  setting: Id;

  /** What the setting is called. */
  title: string;

  /** The value's id. Absent where it could not be read. */
  value?: Id;

  /** Ids of the values that the pack recommends. */
  expected: Id[];

  /** Whether it is as recommended, differs, or was not checked. */
  status: 'ok' | 'at-risk' | 'unknown';

  /** Why it has this status, in words. */
  reason?: string;

  /** When the entry in the network's file was last confirmed. */
  lastSeen?: string;

  /** How serious it is. */
  severity: Severity;

  /** Why it matters to an employee. */
  why: string;

  /** The network's page where the setting can be changed. */
  url?: Url;
}

/** Counts of the items by status. */
export interface PrivacyScore {
  /** Settings that are as recommended. */
  ok: number;

  /** Settings that differ. */
  atRisk: number;

  /** Settings that were not checked. */
  unknown: number;
}

/** One rule: when it applies, what it looks for, what it says, and the examples that prove it. */
export interface Rule {
  $schema?: SchemaReference;
  format?: FormatVersion;

  /** The rule's id: its folder, a dot, its file's name. */
  id: RuleId;

  /** The recommendation that it belongs to. Its text is in the pack, and the finding leads to it. */
  guideline: GuidelineId;

  /** In a pack that extends another: this rule takes the place of the one with the same id. */
  replaces?: boolean;

  /** Where the rule stands in its life: preview is reported as a hint, stable speaks up, quarantined is tested but silent, deprecated is silent and needs no examples. */
  status?: 'stable' | 'preview' | 'quarantined' | 'deprecated';

  /** How serious a finding is, the same everywhere or by audience. */
  severity: Severity | SeverityByContext;

  /** What a finding asks of the gate, the same everywhere or by audience. Absent: error asks for a confirmation, warning gives notice, otherwise nothing. Only an error may block. */
  gate?: Gate | GateByContext;

  /** Another severity or gate in a certain context. The first case that holds decides; what it does not say stays as above. */
  cases?: RuleCase[];

  /** How sure the rule is, from 0 to 1 with two decimals. */
  confidence?: number;

  /** Whether the person may silence a finding. */
  dismissible?: boolean;

  /** Where one can read more. Absent: where the guideline's text can be read, else the company's guideline. */
  url?: Url;

  /** The context in which the rule applies. Every key that is given must hold. */
  when?: RuleContext;

  /** What the rule looks for in the text. Absent: it is about the context only. */
  match?: RuleNode;

  /** A match is dropped when one of these stands in the same sentence, or as far away as within says. Without match the rule is silent when one of these stands anywhere in the draft; if it is about a shared complaint, anywhere in that, or in the draft where within says so. */
  unless?: RuleException[];

  /** What the person reads, in both languages. {words} {place} {employer} {network} {direct} {secondDegree} {contact} are filled in. */
  text: RuleTexts;

  /** Changes that are offered. */
  fixes?: RuleFix[];

  /** Drafts that must be flagged, that must pass, and known gaps. They are run as tests. */
  examples?: RuleExamples;
}

/** The severity by audience. A closed group lowers nothing in the guidelines confidentiality and legal-rights. */
export interface SeverityByContext {
  /** The severity for every audience that is not named. */
  default: Severity;

  /** The severity for an audience. */
  audience?: Partial<Record<Audience, Severity>>;
}

/** The gate by audience. A closed group lowers nothing in the guidelines confidentiality and legal-rights. */
export interface GateByContext {
  /** The gate for every audience that is not named. */
  default: Gate;

  /** The gate for an audience. */
  audience?: Partial<Record<Audience, Gate>>;
}

/** The context in which a rule applies, or in which a case decides. Every key that is given must hold; of a list one value is enough. */
export interface RuleContext {
  /** One of these networks. */
  network?: NetworkId[];

  /** One of these kinds of text. */
  kind?: Kind[];

  /** One of these audiences. */
  audience?: Audience[];

  /** How many people will see it: members of the group, followers of the page. It does not hold where the number could not be read. */
  audienceSize?: {
    /** So many people or more. */
    atLeast?: number;

    /** So many people or fewer. */
    atMost?: number;
  };

  /** One of these roles. */
  persona?: Persona[];

  /** One of these languages of the draft. */
  language?: RuleLanguage[];

  /** One of these countries, as ISO 3166-1 alpha-2 codes: the draft's, else the company's. */
  country?: Country[];

  /** Whether the draft answers nothing, anything, or a complaint. */
  replyTo?: 'none' | 'any' | 'complaint';

  /** A phrase of this lexicon stands in what the draft answers. */
  replyLexicon?: Id;

  /** Whether the author visibly works for the company, visibly does not, or it is not known. */
  author?: ('employee' | 'stranger' | 'unknown')[];

  /** What the draft shares or quotes: nothing, a post of one of the company's official accounts, a post of somebody else, and of these a complaint about the company (complaint). A draft without text that shares something, as a like does, is judged by rules that name complaint and by no others. */
  shares?: ('none' | 'official' | 'other' | 'complaint')[];

  /** What the author's profile lacks or has. */
  profile?: {
    /** The profile was read completely and at least one of these is not in it. */
    missing?: ('name' | 'function' | 'company')[];

    /** All of these are in the profile. */
    has?: ('name' | 'function' | 'company')[];
  };

  /** The state of a disclosure is one of these. A finding that rests on unknown becomes a hint. */
  disclosure?: {
    /** The states of the opinion disclosure in which the rule applies. */
    opinion?: DisclosureState[];

    /** The states of the affiliation disclosure in which the rule applies. */
    affiliation?: DisclosureState[];

    /** The states of the advertising disclosure in which the rule applies. */
    advertising?: DisclosureState[];
  };

  /** Whether it is posted inside or outside the agreed hours. Without agreed hours or a time it does not hold. */
  workingTime?: 'inside' | 'outside';

  /** There is an attachment like this. */
  attachment?: {
    /** What it is, or a list of which one suffices. */
    type: ('image' | 'video' | 'document' | 'link') | ('image' | 'video' | 'document' | 'link')[];

    /** It lacks all of these: a credit for who made it, an alternative text. */
    without?: ('credit' | 'alt')[];

    /** A name of the company of this kind, or of one of these kinds, stands in its name or its alternative text. What the company has released does not count. */
    entity?: EntityKind | EntityKind[];

    /** A phrase of this lexicon stands in its name or its alternative text. */
    lexicon?: Id;
  };

  /** One of these kinds of names stands in the draft or in what it answers. */
  mentions?: EntityKind[];
}

/** A context, and the severity or the gate that hold there instead. A closed group lowers nothing in the guidelines confidentiality and legal-rights. */
export interface RuleCase {
  /** The context in which this case decides. */
  when: RuleContext;

  /** How serious a finding is here. */
  severity?: Severity;

  /** What a finding asks of the gate here. */
  gate?: Gate;
}

/** Nothing of it may stand in the same scope. */
export interface Negation {
  /** What must not stand there. */
  not: RuleNode;
}

/** A node with its modifiers. It has exactly one of phrases, lexicon, entity, detector, token, model, any, all. */
export interface RuleNodeObject {
  /** Phrases by language, or a list for both. One of them is enough. */
  phrases?: PhraseList | PhrasesByLanguage;

  /** The phrases of a lexicon, by its id. */
  lexicon?: Id;

  /** A name out of the company profile, by its kind or kinds. */
  entity?: EntityKind | EntityKind[];

  /** A validated identifier, by its type or types. */
  detector?: Id | Id[];

  /** A typed token or a manner of writing. */
  token?:
    | 'number'
    | 'money'
    | 'percent'
    | 'date'
    | 'time'
    | 'url'
    | 'mention'
    | 'hashtag'
    | 'emoji'
    | 'angry-emoji'
    | 'laughing-emoji'
    | 'exclamations'
    | 'shouting'
    | 'capitals'
    | 'long-quotation'
    | 'verse'
    | 'long-verse';

  /** A statistical model by its id; it holds where the model is as sure as above says. */
  model?: Id;

  /** The score that the model must reach, from 0 to 1. */
  above?: number;

  /** One of these is enough. */
  any?: RuleNode[];

  /** All of these stand within the same scope. */
  all?: RulePart[];

  /** How near to each other the parts of all stand, or how near an exception stands to the match. A number is a distance in words. */
  within?: ('sentence' | 'paragraph' | 'draft') | number;

  /** Whether the parts must stand in the given order. */
  ordered?: boolean;

  /** false: it is evidence but is not underlined. */
  mark?: boolean;

  /** skip: a hit does not count when a negation stands in the three words before, in the same sentence. only: it counts only then. */
  negated?: 'skip' | 'only';

  /** skip: a hit does not count inside quotation marks, in a quoted line, or in a sentence that reports what somebody else says. only: it counts only there. */
  quoted?: 'skip' | 'only';

  /** skip: a hit does not count in a sentence that ends with a question mark. only: it counts only there. */
  question?: 'skip' | 'only';

  /** Of whom the sentence speaks, by its pronouns: first (ich, wir; I, we) before second (du, Sie; you), third where there is neither. */
  person?: ('first' | 'second' | 'third') | ('first' | 'second' | 'third')[];
}

/** What the person reads, in both languages. */
export interface RuleTexts {
  /** The German texts. The employee is addressed as du. */
  de: RuleText;

  /** The English texts. */
  en: RuleText;
}

/** The three texts of a finding. */
export interface RuleText {
  /** One line that says what it is. */
  message: string;

  /** Why it matters. */
  explanation: string;

  /** What to do instead. */
  advice: string;
}

/** A change that is offered: text that is appended, put in front, put in the place of each marked piece, the marked pieces made unreadable, or a whole answer begun anew. */
export interface RuleFix {
  /** Text behind the draft. disclaimer: the company's wording, long or short by the network's limit. */
  append?: 'disclaimer' | Bilingual;

  /** Text in front of the draft. */
  prepend?: Bilingual;

  /** Text in the place of each marked piece. */
  replace?: Bilingual;

  /** The marked pieces are made unreadable. */
  redact?: true;

  /** reply: in the place of the whole draft the skeleton of an answer to a complaint, the company's or else the pack's. */
  rewrite?: 'reply';

  /** What the button says. Absent: a text that fits the kind of fix. */
  title?: Bilingual;
}

/** Drafts that prove the rule. What must be underlined stands in [[double brackets]]; \[[ stands for the brackets themselves. Every rule needs drafts to flag and drafts to pass in both languages; rules lint says which are missing. */
export interface RuleExamples {
  /** The context of all these drafts. Absent: a public post on linkedin, by a professional without a visible profile. */
  context?: ExampleContext;

  /** Drafts that must be flagged, in German and English. */
  flag?: Example[];

  /** Drafts that must pass, in German and English: the more similar to the flagged ones, the better. */
  pass?: Example[];

  /** Drafts that should be flagged and are not yet. A test says so when one of them is. */
  gaps?: Example[];
}

/** A draft with a context of its own. */
export interface ExampleDraft {
  /** The text of the draft. */
  text: string;

  /** The language of the draft. Absent: it is detected. */
  language?: Language;

  /** Whose label words and law apply. Absent: the company's. */
  country?: Country;

  /** Where it is going to be posted. */
  network?: NetworkId;

  /** What is being written. */
  kind?: Kind;

  /** Who will see it. */
  audience?: Audience;

  /** Members of the group, followers of the page. */
  audienceSize?: number;

  /** The author's own contacts, for the estimate of the reach. */
  contacts?: number;

  /** In which role the author posts. Absent: professional. */
  persona?: Persona;

  /** The author's visible profile. */
  author?: Author;

  /** What the draft answers. */
  replyTo?: QuotedPost;

  /** What the draft shares or quotes. */
  shares?: QuotedPost;

  /** What goes with the draft. */
  attachments?: Attachment[];

  /** When it is about to be posted. Absent: no rule about the time of day speaks up. */
  time?: Time;
}

/** Properties of a draft other than its text. */
export interface ExampleContext {
  /** The language of the draft. Absent: it is detected. */
  language?: Language;

  /** Whose label words and law apply. Absent: the company's. */
  country?: Country;

  /** Where it is going to be posted. */
  network?: NetworkId;

  /** What is being written. */
  kind?: Kind;

  /** Who will see it. */
  audience?: Audience;

  /** Members of the group, followers of the page. */
  audienceSize?: number;

  /** The author's own contacts, for the estimate of the reach. */
  contacts?: number;

  /** In which role the author posts. Absent: professional. */
  persona?: Persona;

  /** The author's visible profile. */
  author?: Author;

  /** What the draft answers. */
  replyTo?: QuotedPost;

  /** What the draft shares or quotes. */
  shares?: QuotedPost;

  /** What goes with the draft. */
  attachments?: Attachment[];

  /** When it is about to be posted. Absent: no rule about the time of day speaks up. */
  time?: Time;
}

/** The privacy settings of an account, as they were read from the network's settings pages. Unknown properties are ignored. */
export interface SettingsSnapshot {
  $schema?: SchemaReference;
  format?: FormatVersion;

  /** The network whose settings these are. */
  network: NetworkId;

  /** Which account, where a person has several. */
  account?: string;

  /** When the settings were read. */
  taken: Time;

  /** The value of each setting, both as ids of the network's file. A value that could not be read is absent. */
  settings: {
    [k: string]: string;
  };

  /** The host, where the network's software runs on many. */
  site?: string;

  /** Why a setting could not be read, where the reader knows: its page was not opened; its label, or its control, is not there, or is there several times; the value is none of the catalogue's; the entry is too old to be believed; the reader gave up. */
  unread?: {
    [k: string]:
      'not-opened' | 'no-label' | 'no-control' | 'several' | 'no-value' | 'outdated' | 'gave-up';
  };

  /** Settings whose value the person said, and nobody read. */
  said?: Id[];
}

/** What the core says about a draft. Every text is in the language of the surface. */
export interface Verdict {
  $schema?: SchemaReference;
  format?: FormatVersion;

  /** The draft's id, if it had one. */
  id?: string;

  /** What the gate does before posting: the strictest of the findings, under the ceiling. */
  gate: Gate;

  /** What was found, sorted by first start (findings without spans last), severity, rule id, end. */
  findings: Finding[];

  /** What marks the draft, or does not. */
  disclosures: Disclosure[];

  /** What could not be read and was assumed. */
  assumed: string[];

  /** How many people can see it. */
  reach?: Reach;

  /** The rules that judged the draft. */
  pack: PackReference;

  /** The language that was used. */
  language: Language;

  /** Present only if the draft was too long to be read to its end. */
  truncated?: true;
}

/** One thing to think about before posting. */
export interface Finding {
  /** The id of the rule that speaks. */
  rule: RuleId;

  /** The type of the validated identifier, where it is about one. */
  detector?: Id;

  /** Which recommendation it is about. */
  guideline: GuidelineId;

  /** How serious it is. */
  severity: Severity;

  /** What this finding alone asks of the gate. */
  gate: Gate;

  /** How sure the rule is, from 0 to 1 with two decimals. */
  confidence: number;

  /** What to underline. Empty where it is about something absent or about the context. */
  spans: Span[];

  /** The words or facts that triggered it. */
  evidence: string[];

  /** One line that says what it is. */
  message: string;

  /** Why, with the guideline. */
  explanation: string;

  /** What to do instead. */
  advice: string;

  /** The guideline's text. */
  url?: Url;

  /** Changes that are ready to apply. */
  fixes: Fix[];

  /** What the person dismisses when they say "not relevant here". */
  fingerprint: Fingerprint;

  /** Whether the person may silence it. */
  dismissible: boolean;
}

/** A change to the draft that is applied in one undo step. */
export interface Fix {
  /** What the button says. */
  title: string;

  /** The changes, in the order of their positions; none overlaps another. */
  edits: Edit[];
}

/** One piece of the text and what takes its place. */
export interface Edit {
  /** The first unit that is replaced. */
  start: Position;

  /** The unit behind the last one that is replaced. The same as start where text is only inserted. */
  end: Position;

  /** What takes the place. */
  text: string;
}

/** Something that marks the draft, or does not. */
export interface Disclosure {
  /** What is disclosed. */
  kind: DisclosureKind;

  /** Whether it is there. */
  state: DisclosureState;

  /** Where it begins, if it stands in the draft. */
  start?: Position;

  /** Where it ends, if it stands in the draft. */
  end?: Position;
}

/** How many people can see it. */
export interface Reach {
  /** People who can see it directly. */
  direct: number;

  /** People who can see it once their contacts share it. */
  secondDegree: number;
}

/** A rule pack by its id and version. */
export interface PackReference {
  /** The pack's id. */
  id: string;

  /** The pack's version. */
  version: string;
}
