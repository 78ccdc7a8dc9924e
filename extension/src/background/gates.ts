// Whether rules can hold a post at all. Where none can, the page gets no gate.

import type { Gate, Severity } from '../shared/contracts';

type ByContext<T extends string> = T | Record<string, T>;

/** What a rule says about severity and gate. */
export interface RuleGate {
  severity?: ByContext<Severity>;
  gate?: ByContext<Gate>;
  cases?: { severity?: Severity; gate?: Gate }[];
}

const holding: readonly Gate[] = ['confirm', 'justify', 'block'];

function all<T extends string>(value: ByContext<T> | undefined): T[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : Object.values<T>(value);
}

/** A rule that says nothing about its gate asks for a confirmation where its finding is an error. */
export function mayHold({ severity, gate, cases = [] }: RuleGate): boolean {
  const gates = [...all(gate), ...cases.map((one) => one.gate)];
  if (gates.some((one) => one !== undefined && holding.includes(one))) return true;
  if (gate !== undefined) return false;
  return [...all(severity), ...cases.map((one) => one.severity)].includes('error');
}
