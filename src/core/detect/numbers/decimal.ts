/**
 * Exact decimal numbers as text: an optional `-`, digits, an optional fraction. No exponent; results have no leading zeros and no
 * trailing zeros in the fraction. Amounts reach trillions with cents, which a binary number cannot hold exactly.
 */
export type Decimal = string;

/** Drops leading zeros and trailing zeros of the fraction. `text` is digits with at most one point. */
export function trim(text: string): Decimal {
  if (text.startsWith('-')) return negate(trim(text.slice(1)));
  const point = text.indexOf('.');
  let end = text.length;
  if (point >= 0) {
    while (text.charCodeAt(end - 1) === 0x30) end--;
    if (end - 1 === point) end--;
  }
  const whole = point < 0 ? end : Math.min(point, end);
  let start = 0;
  while (start < whole - 1 && text.charCodeAt(start) === 0x30) start++;
  return point === start ? `0${text.slice(start, end)}` : text.slice(start, end);
}

export function negate(value: Decimal): Decimal {
  if (value === '0') return value;
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}

/** `value` × 10^`power`. */
export function shift(value: Decimal, power: number): Decimal {
  if (power === 0) return value;
  const { units, places } = split(value);
  return join(units, places - power);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const left = split(a);
  const right = split(b);
  const places = Math.max(left.places, right.places);
  return join(widen(left, places) + widen(right, places), places);
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const left = split(a);
  const right = split(b);
  return join(left.units * right.units, left.places + right.places);
}

/** `value` / `divisor` (a positive whole number), rounded half away from zero to `places` decimals. */
export function divide(value: Decimal, divisor: number, places: number): Decimal {
  const parts = split(value);
  const digits = Math.max(parts.places, places);
  const dividend = widen(parts, digits) * 10n;
  const by = BigInt(divisor) * 10n ** BigInt(digits - places);
  const tenths = dividend / by;
  return join((tenths + (tenths < 0n ? -5n : 5n)) / 10n, places);
}

/** Negative when `a` is the smaller, positive when it is the larger, else 0. */
export function compare(a: Decimal, b: Decimal): number {
  const left = split(a);
  const right = split(b);
  const places = Math.max(left.places, right.places);
  const difference = widen(left, places) - widen(right, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

interface Scaled {
  /** The number is `units` / 10^`places`. */
  readonly units: bigint;
  readonly places: number;
}

function split(value: Decimal): Scaled {
  const point = value.indexOf('.');
  if (point < 0) return { units: BigInt(value), places: 0 };
  return { units: BigInt(value.slice(0, point) + value.slice(point + 1)), places: value.length - point - 1 };
}

function widen(value: Scaled, places: number): bigint {
  return value.units * 10n ** BigInt(places - value.places);
}

function join(units: bigint, places: number): Decimal {
  const digits = (units < 0n ? -units : units).toString();
  const sign = units < 0n ? '-' : '';
  if (places <= 0) return units === 0n ? '0' : sign + digits + '0'.repeat(-places);
  const padded = digits.padStart(places + 1, '0');
  return trim(`${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`);
}
