import type { Page } from 'playwright-core';

const KEYSTROKES = 40;

/** Milliseconds from each keydown until its character stands on the screen. */
export async function typing(page: Page): Promise<number[]> {
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.press('Control+End');
  await page.evaluate(WATCH_TYPING);
  for (let stroke = 0; stroke < KEYSTROKES; stroke++) {
    await page.keyboard.press(stroke % 6 === 5 ? 'Space' : 'x');
    await page.waitForFunction(`window.shown.length > ${stroke}`);
  }
  return page.evaluate('window.shown');
}

/** Runs in the page: a keydown starts the clock, the next change of the lines stops it. */
const WATCH_TYPING = `
  window.shown = [];
  let pressed = 0;
  addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
  new MutationObserver(() => { if (pressed > 0) { window.shown.push(performance.now() - pressed); pressed = 0; } })
    .observe(document.querySelector('.editor-instance .view-lines'), { subtree: true, childList: true, characterData: true });`;

export function quantiles(values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(1);
  return `median ${at(0.5)} ms, 90 % ${at(0.9)} ms, longest ${at(1)} ms`;
}
