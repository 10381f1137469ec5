/** Text that Markdown shows as it is: no emphasis, link, image, HTML, entity or automatic link comes out of it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ');
}

/** The same for Markdown that people read as it is written: only what would be markup is escaped, so that dates and numbers stay readable. */
export function escapeForReading(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&|~$#@]/g, '\\$&')
    .replace(/^ ?[-+](?= |$)/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replace(/^( ?\d+)([.)])(?= |$)/, '$1\\$2')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}
