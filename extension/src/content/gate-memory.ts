// What the gate remembers of the last press, for a moment: one press leads to many events, and they share its fate.

/** The second press of a double click, and the browser's own click after a key, are none of their own. */
const samePress = 400;
/** Pages take their time between a press and the form's submit event that it leads to. */
const pressToSubmit = 5000;

interface Press {
  at: number;
  text: string;
}

const never: Press = { at: -Infinity, text: '' };

function since({ at }: Press): number {
  return performance.now() - at;
}

export class GateMemory {
  private passed = never;
  private released = never;
  private openFor: string | undefined;

  /** A press was let through as the person made it. */
  pass(text: string): void {
    this.passed = { at: performance.now(), text };
  }

  /** A press that was held was made once more. */
  release(text: string): void {
    this.pass(text);
    this.released = this.passed;
  }

  /** The pointer that went down a while ago has come up. */
  passStill(): void {
    this.passed = { ...this.passed, at: performance.now() };
  }

  /** The click that a browser makes of a key. */
  isOfPassed(): boolean {
    return since(this.passed) < samePress;
  }

  /** The submit event that a press leads to, with the text that was let through. */
  isSubmitOfPassed(text: string): boolean {
    return since(this.passed) < pressToSubmit && this.passed.text === text;
  }

  /** Pressed a second time, before the page could take the first one. */
  isAgain(text: string): boolean {
    return since(this.released) < samePress && this.released.text === text;
  }

  /** The person has to press once more, and for exactly this the gate is open then. */
  openOnce(question: string | undefined): void {
    this.openFor = question;
  }

  takeOpen(question: string): boolean {
    const isOpen = this.openFor === question;
    this.openFor = undefined;
    return isOpen;
  }
}
