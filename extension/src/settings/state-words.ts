// Words that say whether a switch is on.

import { fold } from './fold';

const on = [
  'on',
  'yes',
  'enabled',
  'active',
  'an',
  'ein',
  'ja',
  'aktiv',
  'aktiviert',
  'eingeschaltet',
];
const off = [
  'off',
  'no',
  'disabled',
  'inactive',
  'aus',
  'nein',
  'inaktiv',
  'deaktiviert',
  'ausgeschaltet',
];

export function stateIn(text: string): boolean | undefined {
  const folded = fold(text);
  if (on.includes(folded)) return true;
  return off.includes(folded) ? false : undefined;
}
