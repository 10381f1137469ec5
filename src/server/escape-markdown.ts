/** Text that Markdown shows as it is: no emphasis, link, image, HTML, entity or automatic link comes out of it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ');
}
