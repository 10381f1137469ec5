import { commands, type Disposable, Uri, workspace, type TextDocumentContentProvider } from 'vscode';
import { rulePage } from './rule-page-text';

const SCHEME = 'variorum-rule';

/** A page for each rule, cut from the manual that came with the extension. */
export class RulePages implements Disposable, TextDocumentContentProvider {
  readonly #manual: Uri;
  readonly #subscription: Disposable;

  /** `extension`: the folder it was installed in. */
  constructor(extension: Uri) {
    this.#manual = Uri.joinPath(extension, 'docs', 'RULES.md');
    this.#subscription = workspace.registerTextDocumentContentProvider(SCHEME, this);
  }

  /** Answers whether there is one. */
  async open(rule: string): Promise<boolean> {
    if ((await this.#read(rule)) === null) return false;
    await commands.executeCommand('markdown.showPreview', Uri.from({ scheme: SCHEME, path: `/${rule}.md` }));
    return true;
  }

  async provideTextDocumentContent({ path }: Uri): Promise<string> {
    return (await this.#read(path.slice(1).replace(/\.md$/, ''))) ?? '';
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #read(rule: string): Promise<string | null> {
    const bytes = await workspace.fs.readFile(this.#manual).then(
      (found) => found,
      () => null,
    );
    return bytes === null ? null : rulePage(new TextDecoder().decode(bytes), rule);
  }
}
