// Several text boxes that are one post: a thread written in one go, the paragraphs of a block editor. The engine judges
// the joined text, so that a rule about the whole post sees the whole post; what it finds goes back to the box it is in.

import type { Finding, Fix, Verdict } from '../shared/contracts';
import type { Span } from '../shared/edits';

const seam = '\n\n';

/** What is behind the last words is an empty box that waits for more. */
export function joinTexts(texts: readonly string[]): string {
  return withoutEmptyEnd(texts).join(seam);
}

function withoutEmptyEnd(texts: readonly string[]): readonly string[] {
  return texts.slice(0, texts.findLastIndex((text) => text.trim() !== '') + 1);
}

/** A verdict on the joined text, as far as it concerns the box with this index, in positions of that box. */
export function verdictFor(verdict: Verdict, texts: readonly string[], index: number): Verdict {
  const filled = withoutEmptyEnd(texts);
  const start = filled.slice(0, index).reduce((sum, text) => sum + text.length + seam.length, 0);
  const box = { start, end: start + (filled[index]?.length ?? 0) };
  const isLast = index === filled.length - 1;
  return {
    ...verdict,
    findings: verdict.findings.flatMap((finding) => findingFor(finding, box, isLast)),
  };
}

function findingFor(finding: Finding, box: Span, isLast: boolean): Finding[] {
  const shift = ({ start, end }: Span) => ({
    start: Math.max(start, box.start) - box.start,
    end: Math.min(end, box.end) - box.start,
  });
  const spans = finding.spans
    .filter(({ start, end }) => start < box.end && end > box.start)
    .map(shift);
  const fixes = finding.fixes.filter((fix) => isWithin(fix, box));
  // What is about something absent and cannot be mended stands at the end of the post, once.
  const isAboutAll = finding.spans.length === 0 && finding.fixes.length === 0;
  if (spans.length === 0 && fixes.length === 0 && !(isAboutAll && isLast)) return [];
  const moved = fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, ...shift(edit) })),
  }));
  return [{ ...finding, spans, fixes: moved }];
}

function isWithin({ edits }: Fix, box: Span): boolean {
  return edits.every(({ start, end }) => start >= box.start && end <= box.end);
}
