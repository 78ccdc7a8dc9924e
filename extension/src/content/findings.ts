// What the engine found in a draft, kept in step with the text while the person goes on typing.

import type { Finding, Verdict } from '../shared/contracts';
import type { ViewFinding } from '../shared/protocol';
import { difference, shiftSpan, type Edit, type Span } from '../shared/edits';

/** A finding with its spans where they stand now. A finding whose words were touched is dropped. */
export interface PlacedFinding {
  finding: Finding;
  spans: Span[];
}

export function place(verdict: Verdict): PlacedFinding[] {
  return verdict.findings.map((finding) => ({
    finding,
    spans: finding.spans.map((span) => ({ ...span })),
  }));
}

/** Carries the findings from one text to the next; those that the change went through are stale and go. */
export function follow(
  placed: readonly PlacedFinding[],
  before: string,
  after: string,
): PlacedFinding[] {
  const edit = difference(before, after);
  return edit ? placed.flatMap((one) => followOne(one, edit, after)) : [...placed];
}

function followOne({ finding, spans }: PlacedFinding, edit: Edit, after: string): PlacedFinding[] {
  const moved = spans.map((span) => shiftSpan(span, edit, after));
  return moved.every((span) => span !== undefined) ? [{ finding, spans: moved }] : [];
}

/** Nothing is marked in the word that is just being typed. */
export function withoutWord(
  placed: readonly PlacedFinding[],
  word: Span | undefined,
): PlacedFinding[] {
  if (!word) return [...placed];
  return placed.filter(
    ({ spans }) => !spans.some(({ start, end }) => start < word.end && end > word.start),
  );
}

/** Reminders are shown in the card, and never underlined or counted. */
export function isFlag({ finding }: PlacedFinding): boolean {
  return finding.severity !== 'hint';
}

/** What a person reads of a finding. */
export function viewOf(finding: Finding, guidelines: Record<string, string>): ViewFinding {
  const { rule, fingerprint, severity, message, explanation, advice, evidence, url } = finding;
  return {
    rule,
    fingerprint,
    severity,
    guideline: guidelines[finding.guideline] ?? finding.guideline,
    message,
    explanation,
    advice,
    evidence,
    ...(url !== undefined && { url }),
    fixes: finding.fixes.map(({ title }) => title),
    dismissible: finding.dismissible,
  };
}
