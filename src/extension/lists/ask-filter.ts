import { window, type Disposable } from 'vscode';

/** A hand that rests this long wants to see something, in milliseconds. */
const PAUSE = 150;

/**
 * Asks for a filter and shows what it leaves while it is typed. Escape brings the one from before back. Stays open when the reader
 * looks into the rows meanwhile.
 */
export function askFilter(
  texts: { readonly title: string; readonly placeholder: string },
  before: string,
  show: (filter: string) => void,
): Promise<void> {
  const input = window.createInputBox();
  input.title = texts.title;
  input.placeholder = texts.placeholder;
  input.value = before;
  input.ignoreFocusOut = true;
  return new Promise((resolve) => {
    let result = before;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const listeners: Disposable[] = [
      input.onDidChangeValue((value) => {
        clearTimeout(pause);
        pause = setTimeout(() => {
          show(value.trim());
        }, PAUSE);
      }),
      input.onDidAccept(() => {
        result = input.value.trim();
        input.hide();
      }),
      input.onDidHide(() => {
        clearTimeout(pause);
        for (const listener of listeners) listener.dispose();
        input.dispose();
        show(result);
        resolve();
      }),
    ];
    input.show();
  });
}
