/** What spreadsheets take for the beginning of a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows of cells by RFC 4180. A cell that a spreadsheet would compute gets an apostrophe before it. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Whether a cell is written with an apostrophe before it. */
export function looksComputed(text: string): boolean {
  return FORMULA.test(text);
}

function cell(text: string): string {
  const safe = looksComputed(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
