/** Years of documents reach a little into the future; two digits farther ahead mean the century before. */
const AHEAD = 10;

/** Without any year to compare with, 00–40 are of this century. */
const PIVOT = 40;

/** The year two digits stand for, in a document whose own years are near `near`. */
export function fullYear(short: number, near: number | undefined): number {
  if (near === undefined) return short <= PIVOT ? 2000 + short : 1900 + short;
  const year = near - (near % 100) + short;
  if (year > near + AHEAD) return year - 100;
  return year + 100 <= near + AHEAD ? year + 100 : year;
}

/** The decade (without its last digit) that one digit stands for: the 80s of a document of 2007 are 198. */
export function fullDecade(short: number, near: number | undefined): number {
  const year = fullYear(short * 10, near ?? 2000);
  return year / 10;
}
