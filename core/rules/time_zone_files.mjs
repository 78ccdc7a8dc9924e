// Reads compiled zone files (TZif, RFC 9636) and the rules of POSIX TZ at their end, for time_zones.mjs.
// Times are minutes since 1970-01-01T00:00Z, offsets minutes east of UTC.

const minute = (year, month = 1) => Date.UTC(year, month - 1) / 60_000;

/** The changes of a clock that are read. */
export const horizon = { from: minute(2024), to: minute(2038) };

function wholeMinutes(seconds) {
  if (seconds % 60 !== 0) throw new Error(`the table counts in minutes, but here are ${seconds} s`);
  return seconds / 60;
}

/** The offset at the beginning of the horizon, the changes `{ at, offset }` after it, and the rule for ever after. */
export function readZone(bytes) {
  const counts = (at) => [0, 1, 2, 3, 4, 5].map((i) => bytes.readUInt32BE(at + 20 + 4 * i));
  // The first half repeats the second with shorter numbers.
  const [utc1, standard1, leap1, time1, type1, chars1] = counts(0);
  const second = 44 + 5 * time1 + 6 * type1 + chars1 + 8 * leap1 + standard1 + utc1;
  const [utc, standard, leap, times, types, chars] = counts(second);
  const typeOf = second + 44 + 8 * times;
  const infoOf = typeOf + times;
  const offsetOf = (type) => wholeMinutes(bytes.readInt32BE(infoOf + 6 * type));

  let lastType = 0;
  let start;
  const changes = [];
  for (let i = 0; i < times; ++i) {
    const seconds = Number(bytes.readBigInt64BE(second + 44 + 8 * i));
    // Of the past only the last change counts; earlier ones have odd seconds.
    if (seconds <= horizon.from * 60) {
      lastType = bytes[typeOf + i];
      continue;
    }
    if (seconds >= horizon.to * 60) break;
    start ??= offsetOf(lastType);
    const change = { at: wholeMinutes(seconds), offset: offsetOf(bytes[typeOf + i]) };
    if (change.offset !== (changes.at(-1)?.offset ?? start)) changes.push(change);
  }
  const end = infoOf + 6 * types + chars + 12 * leap + standard + utc;
  const rule = readRule(bytes.toString('latin1', end).trim());
  return { start: start ?? offsetOf(lastType), changes, rule };
}

/** "26:30" and "-1" in minutes. */
function clock(text) {
  const [, sign, hours, minutes = '0'] = /^([+-]?)(\d+)(?::(\d+))?$/.exec(text);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * `{ standard, daylight, begin, end }`; begin and end are `{ month, week, weekday, minutes }`, on the clock before the
 * change, and missing where the clock is never changed. Julian days are not read, for no zone has them.
 */
function readRule(text) {
  const name = '(?:[A-Za-z]+|<[^>]+>)';
  const time = '([+-]?[\\d:]+)';
  const change = `M(\\d+)\\.(\\d)\\.(\\d)(?:/${time})?`;
  const found = new RegExp(`^${name}${time}(?:${name}${time}?,${change},${change})?$`).exec(text);
  if (!found) throw new Error(`the table does not know rules like "${text}"`);
  const standard = 0 - clock(found[1]);
  if (!found[3]) return { standard, daylight: standard };
  const day = ([month, week, weekday, at = '2']) => ({
    month: Number(month),
    week: Number(week),
    weekday: Number(weekday),
    minutes: clock(at),
  });
  return {
    standard,
    daylight: found[2] ? 0 - clock(found[2]) : standard + 60,
    begin: day(found.slice(3, 7)),
    end: day(found.slice(7, 11)),
  };
}

/** The changes that a rule makes within the horizon and a little around it, in order. */
export function changesOf(rule) {
  if (!rule.begin) return [];
  const on = ({ month, week, weekday, minutes }, year) => {
    const first = minute(year, month);
    const until = (weekday - new Date(first * 60_000).getUTCDay() + 7) % 7;
    const day = first + (until + 7 * (week - 1)) * 1440;
    return (day < minute(year, month + 1) ? day : day - 7 * 1440) + minutes;
  };
  const changes = [];
  for (let year = 2023; year <= 2038; ++year) {
    changes.push({ at: on(rule.begin, year) - rule.standard, offset: rule.daylight });
    changes.push({ at: on(rule.end, year) - rule.daylight, offset: rule.standard });
  }
  return changes.sort((a, b) => a.at - b.at);
}
