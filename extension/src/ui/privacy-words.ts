// How the privacy page puts a state into words: no mark and no percentage, only what is how.

import { say } from '../shared/i18n';
import type { PrivacyNetwork, PrivacySetting } from '../shared/privacy';

/** What a person has to do about a setting. */
export type Group = 'risk' | 'unknown' | 'ok' | 'never';

export function groupOf({ reading, status }: PrivacySetting): Group {
  if (reading === 'never') return 'never';
  return status === 'at-risk' ? 'risk' : status;
}

export function groupWord(setting: PrivacySetting): string {
  return say(`privacyGroup_${groupOf(setting)}`);
}

export function countLine(settings: readonly PrivacySetting[]): string {
  const parts = (['risk', 'ok', 'unknown'] as const).flatMap((group) => {
    const count = settings.filter((setting) => groupOf(setting) === group).length;
    return count > 0 ? [say(`privacyCount_${group}`, count)] : [];
  });
  return parts.join(', ');
}

export function titleOf({ title, site }: PrivacyNetwork): string {
  return site === undefined ? title : `${title} (${site})`;
}

/** What it is set to; undefined when nobody knows. */
export function valueLabel({ value, values }: PrivacySetting): string | undefined {
  return values.find(({ id }) => id === value)?.label;
}

export function expectedLabel({ expected, values }: PrivacySetting): string {
  const labels = values.filter(({ id }) => expected.includes(id)).map(({ label }) => quoted(label));
  return new Intl.ListFormat(say('language'), { type: 'disjunction' }).format(labels);
}

export function quoted(label: string): string {
  return say('privacyQuoted', label);
}

export function timeWords(time: string): string {
  return new Date(time).toLocaleString(say('language'), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}

/** @param month as 2026-09 */
export function monthWords(month: string): string {
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString(say('language'), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** Several at once are a number; one or two are named. */
export function newsOf(before: PrivacyNetwork | undefined, now: PrivacyNetwork): string {
  const old = new Map(before?.settings.map((one) => [one.setting, one.status]));
  const changed = now.settings.filter(
    ({ setting, status }) => old.has(setting) && old.get(setting) !== status,
  );
  if (!changed.length) return '';
  if (changed.length > 2) return `${titleOf(now)}: ${countLine(now.settings)}.`;
  return changed.map((one) => `${one.title}: ${groupWord(one)}.`).join(' ');
}
