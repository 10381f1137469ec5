/** The page of one rule, of the manual of all of them: its section, and behind it what holds for all; `null`: it has none. Markdown. */
export function rulePage(manual: string, rule: string): string | null {
  const [general = '', ...sections] = manual.split(/^## /m);
  const own = sections.find((section) => section.split('\n')[2]?.startsWith(`\`${rule}\`, `));
  if (own === undefined) return null;
  const settings = general.replace(/^# .*\n/, '').replace('"edge"', () => `"${rule}"`);
  return `# ${own.trim()}\n\n${settings.trim()}\n`;
}
