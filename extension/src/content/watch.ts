// Follows one text box: what is typed, when it is checked, what was found.

import type { Verdict } from '../shared/contracts';
import type { CheckReply } from '../shared/protocol';
import type { Edit } from '../shared/edits';
import { wordBeforeCaret } from '../shared/edits';
import type { Editor } from '../editors/editor';
import type { AudienceReading } from '../networks/audience';
import type { Around, Context } from '../networks/context';
import { follow, place, withoutWord, type PlacedFinding } from './findings';

/** A check waits for a short pause in typing. */
const pauseInTyping = 200;
/** After so long a pause, the last word counts as finished even without a blank behind it. */
const wordIsFinished = 1000;
/** How often the value of a form control that holds a text is looked at: pages empty it without an event. */
const lookAgain = 500;

/** After a check that nobody answered, in milliseconds. */
const triedAgainAfter = [1000, 4000, 15_000];

export interface Checker {
  /** Undefined when the background did not answer. */
  check(text: string, context: Context, dismissed: string[]): Promise<CheckReply | undefined>;
  around(): Around;
  /** The texts of other boxes that make one post with this one. */
  neighbours?(): string[];
}

/** What the engine said about the text box as it was. */
export interface Judgement {
  /** Names exactly what was judged: text, surroundings, what was set aside. */
  question: string;
  text: string;
  reply: CheckReply & { kind: 'verdict' };
}

export type FixResult = { done: true } | { done: false; copy: string };

interface Question {
  text: string;
  context: Context;
  dismissed: string[];
  question: string;
}

export class Watch {
  findings: PlacedFinding[] = [];
  guidelines: Record<string, string> = {};
  /** The engine or its rules are not there. */
  down = false;
  /** Who will see the draft, as it was read last. */
  audience: AudienceReading | undefined;

  private text = '';
  private judgement: Judgement | undefined;
  private asking: { question: string; done: Promise<void> } | undefined;
  private failures = 0;
  private composing = false;
  private typedAt = -Infinity;
  private readonly dismissed = new Set<string>();
  private checkTimer: ReturnType<typeof setTimeout> | undefined;
  private wordTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly editor: Editor,
    private readonly checker: Checker,
    private readonly onChange: () => void,
    private readonly signal: AbortSignal,
  ) {
    const { element } = editor;
    const typed = (event: Event) => {
      if (event.isTrusted) {
        this.typedAt = performance.now();
        this.lookWhenWordIsFinished();
      }
      this.changed();
    };
    element.addEventListener('input', typed, { signal });
    const composing = () => {
      this.composing = true;
      this.onChange();
    };
    element.addEventListener('compositionstart', composing, { signal });
    const composed = () => {
      this.composing = false;
      this.changed();
      // One that was given up has changed nothing, and what was found is shown again.
      this.onChange();
    };
    element.addEventListener('compositionend', composed, { signal });
    element.addEventListener(
      'blur',
      () => {
        this.typedAt = -Infinity;
        this.composing = false;
        this.onChange();
      },
      { signal },
    );
    if (editor.changesSilently) {
      // Whether anything was found or not: the page could tell the two apart by what is left standing.
      const timer = setInterval(() => this.text && this.changed(), lookAgain);
      signal.addEventListener('abort', () => clearInterval(timer));
    } else {
      const observer = new MutationObserver(() => this.changed());
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect());
    }
    signal.addEventListener('abort', () => {
      clearTimeout(this.checkTimer);
      clearTimeout(this.wordTimer);
    });
  }

  get isEmpty(): boolean {
    return !this.editor.read().trim();
  }

  /** What was said last. */
  get verdict(): Verdict | undefined {
    return this.judgement?.reply.verdict;
  }

  /** There was a verdict on this text, or on the one from which it was typed. */
  get isJudged(): boolean {
    return this.judgement !== undefined && !this.isEmpty && !this.composing;
  }

  /** Nothing is going to change until somebody types. */
  get isSettled(): boolean {
    return this.isEmpty || this.down || this.judgement?.text === this.text;
  }

  sinceTyping(): number {
    return performance.now() - this.typedAt;
  }

  /** What may be drawn now: not the word that is just being typed. */
  shown(): PlacedFinding[] {
    if (this.composing) return [];
    if (this.sinceTyping() > wordIsFinished) return this.findings;
    const caret = this.editor.caret();
    return withoutWord(
      this.findings,
      caret === undefined ? undefined : wordBeforeCaret(this.text, caret),
    );
  }

  /** Reads the text again; findings move along with it or go, and a check follows. */
  changed(): void {
    // While an input method is composing, the text is not what the person means to write.
    if (this.composing) return;
    const text = this.editor.read();
    if (text === this.text) return;
    this.findings = follow(this.findings, this.text, text);
    this.text = text;
    this.failures = 0;
    this.onChange();
    clearTimeout(this.checkTimer);
    this.checkTimer = setTimeout(() => void this.check(), pauseInTyping);
    this.lookWhenWordIsFinished();
  }

  private lookWhenWordIsFinished(): void {
    clearTimeout(this.wordTimer);
    this.wordTimer = setTimeout(this.onChange, wordIsFinished + 1);
  }

  /** Asks for a verdict on the text as it stands, unless exactly this was judged last. */
  async check(): Promise<void> {
    clearTimeout(this.checkTimer);
    const text = this.editor.read();
    if (text !== this.text) this.findings = follow(this.findings, this.text, text);
    this.text = text;
    if (!text.trim()) {
      this.findings = [];
      this.judgement = undefined;
      this.onChange();
      return;
    }
    const asked = this.question();
    const { question } = asked;
    if (question === this.judgement?.question && !this.down) {
      // What was dropped when the text was changed belongs to it again when the change is taken back.
      this.findings = place(this.judgement.reply.verdict);
      this.onChange();
      return;
    }
    if (question !== this.asking?.question) this.asking = { question, done: this.ask(asked) };
    await this.asking.done;
  }

  private async ask({ text, context, dismissed, question }: Question): Promise<void> {
    const reply = await this.checker.check(text, context, dismissed);
    if (this.asking?.question === question) this.asking = undefined;
    this.down = reply === undefined || reply.kind === 'down';
    if (reply?.kind === 'verdict') {
      this.judgement = { question, text, reply };
      this.guidelines = reply.guidelines;
      // The person may have gone on typing meanwhile.
      this.findings = follow(place(reply.verdict), text, this.text);
      this.failures = 0;
    } else {
      this.judgement = undefined;
      this.findings = [];
      if (this.down) this.tryLater();
    }
    this.onChange();
  }

  /** A background that was busy or just stopping comes back; one that is broken is not asked for ever. */
  private tryLater(): void {
    const wait = triedAgainAfter[this.failures];
    if (wait === undefined || this.signal.aborted) return;
    this.failures += 1;
    clearTimeout(this.checkTimer);
    this.checkTimer = setTimeout(() => void this.check(), wait);
  }

  /** Looks whether what surrounds the text is still what it was when it was judged. */
  async look(): Promise<void> {
    if (this.judgement && this.isSettled && !this.composing) await this.check();
  }

  /** Judges the same text anew: what the verdict depends on has changed. */
  async again(): Promise<void> {
    if (this.judgement) this.judgement = { ...this.judgement, question: '' };
    await this.check();
  }

  /** What surrounds the text box now. */
  around(): Around {
    const around = this.checker.around();
    this.audience = around.audience;
    return around;
  }

  private question(): Question {
    const text = this.editor.read();
    const { context } = this.around();
    const dismissed = [...this.dismissed];
    const question = JSON.stringify([text, context, dismissed, this.checker.neighbours?.()]);
    return { text, context, dismissed, question };
  }

  /** The judgement on exactly what stands there now; undefined when there is none yet. */
  judged(): Judgement | undefined {
    const { judgement } = this;
    return judgement?.question === this.question().question ? judgement : undefined;
  }

  async dismiss(fingerprint: string): Promise<void> {
    this.dismissed.add(fingerprint);
    this.findings = this.findings.filter(({ finding }) => finding.fingerprint !== fingerprint);
    await this.check();
  }

  /** Fixes count in the text that was judged, so the text is judged once more if it is another one by now. */
  async fix(fingerprint: string, index: number): Promise<FixResult> {
    await this.check();
    const found = this.findings.find(({ finding }) => finding.fingerprint === fingerprint);
    const edits: Edit[] | undefined = found?.finding.fixes[index]?.edits;
    if (!edits) return { done: true };
    const text = this.text;
    const done = await this.editor.replace(text, edits);
    await this.check();
    return done ? { done } : { done, copy: edits.map((edit) => edit.text.trim()).join('\n') };
  }
}
