// Writes the table of time zones, core/rules/time_zone_table.cpp, and what the tests expect of it,
// tests/cases/time-zones.json, from the IANA time zone database. Run by hand for a new release:
//
//   apt-get download tzdata && dpkg-deb -x tzdata_*.deb tz
//   node core/rules/time_zones.mjs tz/usr/share/zoneinfo 2026f
//
// The folder must hold files that `zic -b fat` compiled, as Debian's do: they list every change of the
// clocks until 2037, and the rule for ever after. The table takes the rule wherever it gives the same as
// the list, the tests expect the list, so that one proves the other. When a release changes the clocks of
// a place after 2023, name that place in tests/node/time-zones.test.mjs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changesOf, horizon, readZone } from './time_zone_files.mjs';

const [folder, version] = process.argv.slice(2);
if (!folder || !/^20\d\d[a-z]$/.test(version ?? '')) {
  console.error('Usage: node core/rules/time_zones.mjs FOLDER VERSION');
  process.exit(2);
}

/** The periods `[until, offset]` that have to be listed until the rule gives the rest of the changes by itself. */
function periodsOf({ start, changes, rule }) {
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const ruled = changesOf(rule);
  const offsetAt = (time) => ruled.findLast(({ at }) => at <= time)?.offset ?? rule.standard;
  const periods = [];
  let last = { at: horizon.from, offset: start };
  for (let count = 0; count <= changes.length; ++count) {
    const later = ruled.filter(({ at }) => at > last.at && at < horizon.to);
    if (offsetAt(last.at) === last.offset && same(later, changes.slice(count))) return periods;
    if (count === changes.length) break;
    periods.push([changes[count].at, last.offset]);
    last = changes[count];
  }
  // Clocks that follow the moon (Gaza) are listed to the end of the last year, and by the rule from then on.
  const lastYear = horizon.to - 366 * 1440;
  if (last.at < lastYear || offsetAt(horizon.to) !== last.offset)
    throw new Error('the rule does not continue the list; was it compiled with zic -b fat?');
  return [...periods, [horizon.to, last.offset]];
}

/** `{ names: [{ name, clock }], clocks: [{ number, periods, rule, start, changes, zones }] }` */
function readFolder() {
  const names = [];
  const clocks = new Map();
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    // Copies, and what stands for "not set" on a machine.
    if (/^(posix|right)\b|^(Factory|localtime|posixrules)$/.test(name)) continue;
    const path = join(folder, name);
    const bytes = read(path);
    if (name === 'tzdata.zi' && !bytes.toString('latin1').startsWith(`# version ${version}\n`))
      throw new Error(`${path} is of another version than ${version}`);
    if (bytes?.toString('latin1', 0, 4) !== 'TZif') continue;
    try {
      names.push({ name, clock: clockOf(readZone(bytes), clocks) });
      names.at(-1).clock.zones.push(name);
    } catch (error) {
      throw new Error(`${name}: ${error.message}`);
    }
  }
  return { names, clocks: [...clocks.values()] };
}

function read(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'EISDIR') return undefined;
    throw error;
  }
}

function clockOf(zone, clocks) {
  const periods = periodsOf(zone);
  const key = JSON.stringify([periods, zone.rule]);
  if (!clocks.has(key)) clocks.set(key, { ...zone, number: clocks.size, periods, zones: [] });
  return clocks.get(key);
}

/** Pieces side by side, on lines of at most 110 characters. */
function lines(pieces) {
  const all = [];
  for (const piece of pieces) {
    const longer = `${all.at(-1)} ${piece}`;
    if (all.length && longer.length <= 110) all[all.length - 1] = longer;
    else all.push(piece);
  }
  return all;
}

function table({ names, clocks }) {
  let at = 0;
  const name = (zone) => {
    const entry = `{${at}, ${zone.name.length}, ${zone.clock.number}},`;
    at += zone.name.length;
    return entry;
  };
  let period = 0;
  const change = (one) =>
    one ? `{${one.month}, ${one.week}, ${one.weekday}, ${one.minutes}}` : '{}';
  const clock = ({ periods, rule, zones }) => {
    const first = period;
    period += periods.length;
    const years = `${change(rule.begin)}, ${change(rule.end)}`;
    return `{${first}, ${periods.length}, ${rule.standard}, ${rule.daylight}, ${years}},  // ${zones[0]}`;
  };
  const periods = clocks.flatMap((one) => one.periods.map((pair) => `{${pair.join(', ')}},`));
  const array = (type, rows) => `constexpr std::array<${type}, ${rows.length}> k${type}s{{`;
  const clockRows = clocks.map(clock);
  const nameRows = names.map(name);
  return `// SPDX-License-Identifier: Apache-2.0
// Written by core/rules/time_zones.mjs from IANA tzdata ${version}, which is in the public domain.
// clang-format off
#include "rules/time_zone_table.h"

#include <array>

namespace bedacht::time_zone_table {
namespace {

constexpr std::string_view kNamePool =
${lines(names.map((zone) => zone.name))
  .map((line) => `    "${line.replaceAll(' ', '')}"`)
  .join('\n')};

${array('Name', nameRows)}
${lines(nameRows).join('\n')}
}};

${array('Period', periods)}
${lines(periods).join('\n')}
}};

${array('Clock', clockRows)}
${clockRows.join('\n')}
}};

}  // namespace

std::string_view version() noexcept { return "${version}"; }
std::string_view name_pool() noexcept { return kNamePool; }
std::span<const Name> names() noexcept { return kNames; }
std::span<const Period> periods() noexcept { return kPeriods; }
std::span<const Clock> clocks() noexcept { return kClocks; }

}  // namespace bedacht::time_zone_table
`;
}

function cases({ clocks }) {
  const time = (minutes) => new Date(minutes * 60_000).toISOString().replace('.000', '');
  const rows = clocks.map(({ zones, start, changes }) => {
    const list = lines(changes.map(({ at, offset }) => `["${time(at)}", ${offset}],`)).join('\n');
    const named = lines(zones.map((zone) => `"${zone}",`)).join('\n');
    return `{ "zones": [\n${named.slice(0, -1)}],\n"start": ${start}, "changes": [${list.slice(0, -1)}] }`;
  });
  return `{ "tzdata": "${version}", "clocks": [\n${rows.join(',\n')}\n] }\n`;
}

const zones = readFolder();
const root = fileURLToPath(new URL('../..', import.meta.url));
writeFileSync(join(root, 'core/rules/time_zone_table.cpp'), table(zones));
writeFileSync(join(root, 'tests/cases/time-zones.json'), cases(zones));
console.log(`${zones.names.length} names, ${zones.clocks.length} clocks`);
