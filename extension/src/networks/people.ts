// Numbers of people as pages write them: 1.234 Mitglieder, 12,5K, 1.2M followers, 1,2 Mio. What can be read in two ways
// is not read: 1.234K is one thing in English and another in German.

const thousands = /^(k|tsd|tausend|thousand)$/i;
const millions = /^(m|mio|million|millionen|millions)$/i;
const billions = /^(b|mrd|bn|milliarde|milliarden|billion|billions)$/i;

const number = /\d+(?:[.,'’\u00a0\u202f ]\d+)*/g;
const grouped = /^\d{1,3}(?:([.,'’\u00a0\u202f ])\d{3})(?:\1\d{3})*$/;
const most = 2 ** 31 - 1;

/** Undefined unless the text holds exactly one number, and it can only be a number of people. */
export function peopleIn(text: string): number | undefined {
  const found = [...text.matchAll(number)];
  const [one] = found;
  if (!one || found.length > 1) return undefined;
  const before = text.slice(0, one.index);
  const behind = text.slice(one.index + one[0].length);
  // A time, a date, a share, an amount of money, a version, or a part of a name.
  if (/[\p{L}\d:/#@+−-]$|[$€£]\s*$/u.test(before) || /^\s*[:%‰/€$£°]/.test(behind))
    return undefined;
  const unit = /^[\s\u00a0\u202f]*(\p{L}+)(?![\p{L}\d])/u.exec(behind)?.[1];
  // A letter that touches the number and is no unit: 4k is one, 4th is not.
  if (/^\p{L}/u.test(behind) && factorOf(unit) === 1) return undefined;
  const value = valueOf(one[0], factorOf(unit));
  return value !== undefined && value <= most ? value : undefined;
}

function factorOf(unit: string | undefined): number {
  if (unit === undefined) return 1;
  // m and b alone are minutes and bytes; as a capital they are millions and billions.
  if (unit === 'm' || unit === 'b') return 1;
  if (thousands.test(unit)) return 1e3;
  if (millions.test(unit)) return 1e6;
  return billions.test(unit) ? 1e9 : 1;
}

function valueOf(digits: string, factor: number): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits) * factor;
  const isGrouped = grouped.test(digits);
  if (factor === 1) return isGrouped ? Number(digits.replace(/\D/g, '')) : undefined;
  const decimal = /^(\d+)[.,](\d{1,2})$/.exec(digits);
  if (decimal) return Math.round(Number(`${decimal[1]}.${decimal[2]}`) * factor);
  return undefined;
}
