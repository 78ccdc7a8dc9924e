// What the unit tests expect of every time zone (tests/cases/time-zones.json, of the release of tzdata that
// the core has inside) is what Node's own clocks show. Node may know another release: an older one is
// allowed to differ in the places whose clocks have been changed since, a newer one in a few.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const expected = JSON.parse(file('tests/cases/time-zones.json'));
const zones = new Map(expected.clocks.flatMap((clock) => clock.zones.map((name) => [name, clock])));

// Places whose clocks after 2023 a release has changed, with all their names: from the NEWS of tzdata.
const changed = {
  '2023d': ['America/Scoresbysund', 'Antarctica/Casey', 'Antarctica/Vostok'],
  '2024a': ['Asia/Almaty', 'Asia/Gaza', 'Asia/Hebron', 'Asia/Qostanay'],
  '2025a': ['America/Asuncion'],
  '2025b': ['America/Coyhaique'],
  '2026a': ['Europe/Chisinau', 'Europe/Tiraspol'],
  '2026b': ['America/Vancouver', 'Canada/Pacific'],
  '2026c': [
    ...['America/Edmonton', 'America/Yellowknife', 'Canada/Mountain'],
    ...['Africa/Casablanca', 'Africa/El_Aaiun'],
  ],
  '2026d': ['America/Inuvik'],
  '2026e': ['America/Winnipeg', 'America/Rainy_River', 'Canada/Central'],
  '2026f': ['America/Havana', 'Cuba'],
};

const minute = 60_000;
const day = 1440 * minute;
const from = Date.UTC(2024, 0, 1);
const to = Date.UTC(2037, 0, 1);

/** How far the clock of a zone is ahead of UTC, in minutes, by Node; nothing when Node does not know the zone. */
function nodeClock(timeZone) {
  let format;
  try {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
      calendar: 'iso8601',
      numberingSystem: 'latn',
    });
  } catch {
    return undefined;
  }
  return (time) => {
    const shown = Object.fromEntries(format.formatToParts(time).map((p) => [p.type, p.value]));
    const { year, month, day, hour, minute: minutes } = shown;
    return (Date.UTC(year, month - 1, day, hour, minutes) - time) / minute;
  };
}

/** Sixty moments of all seasons, weekdays and hours, each change of the clock, and the minute before it. */
function moments({ changes }) {
  const step = Math.floor((to - from) / 60 / minute) * minute;
  const spread = Array.from({ length: 60 }, (_, i) => from + i * step);
  return spread.concat(
    changes.flatMap(([at]) => [Date.parse(at) - minute, Date.parse(at)]).filter((at) => at < to),
  );
}

const offsetAt = ({ start, changes }, time) =>
  changes.findLast(([at]) => Date.parse(at) <= time)?.[1] ?? start;

const asReleased = expected.tzdata;
const ofNode = process.versions.tz;
const differing = [];
let compared = 0;
for (const [name, clock] of zones) {
  const node = nodeClock(name);
  if (!node) continue;
  ++compared;
  const wrong = moments(clock).find((time) => node(time) !== offsetAt(clock, time));
  if (wrong !== undefined) differing.push(`${name} at ${new Date(wrong).toISOString()}`);
}

test('Node knows the zones', () => {
  assert.ok(compared > 560, `${compared} of ${zones.size}`);
  for (const name of Intl.supportedValuesOf('timeZone')) {
    if (ofNode <= asReleased) assert.ok(zones.has(name), `the table lacks ${name}`);
  }
});

test('the clocks are those of Node, where tzdata has not been changed since', () => {
  const since = Object.entries(changed).filter(([release]) => release > ofNode);
  const mayDiffer = new Set(since.flatMap(([, names]) => names));
  const others = differing.filter((text) => !mayDiffer.has(text.split(' ')[0]));
  const allowed = ofNode > asReleased ? 40 : 0;
  assert.ok(
    others.length <= allowed,
    `tzdata is ${asReleased} here and ${ofNode} in Node; other clocks: ${others.join(', ')}`,
  );
});

test('a change is named only for a zone that is in the table', () => {
  for (const name of Object.values(changed).flat()) assert.ok(zones.has(name), name);
});

test('the table of the core and what is expected of it are of one release', () => {
  assert.match(file('core/rules/time_zone_table.cpp'), new RegExp(`IANA tzdata ${asReleased},`));
});
