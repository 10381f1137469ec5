import { runJob } from '../run-job';
import type { Annotation, FolderText, ToolName } from '../tools/tool';

/** A library that takes longer for one set is stopped and left out of its table. */
const LIMIT = 240_000;

export interface AnnotatedTexts {
  /** A list for each text; `null` when the tool was stopped. */
  readonly annotations: readonly (readonly Annotation[])[] | null;
  /** Why the tool was stopped, or on how many texts it threw. */
  readonly remark: string;
}

/** Texts that several tables look at: each tool reads them once. */
export class TextsToAnnotate {
  private readonly runs = new Map<ToolName, Promise<AnnotatedTexts>>();
  private readonly textsFor: (tool: ToolName) => readonly FolderText[];
  private readonly areFolder: boolean;

  /** `areFolder`: where the tool can, one text helps with another; otherwise each is on its own. */
  constructor(textsFor: (tool: ToolName) => readonly FolderText[], { areFolder }: { readonly areFolder: boolean }) {
    this.textsFor = textsFor;
    this.areFolder = areFolder;
  }

  annotatedBy(tool: ToolName): Promise<AnnotatedTexts> {
    let run = this.runs.get(tool);
    if (run === undefined) {
      run = this.run(tool);
      this.runs.set(tool, run);
    }
    return run;
  }

  private async run(tool: ToolName): Promise<AnnotatedTexts> {
    const job = { kind: 'annotate', tool, texts: this.textsFor(tool), areFolder: this.areFolder } as const;
    const { messages, stopped } = await runJob(job, LIMIT);
    const answer = messages.find((message) => message.kind === 'annotated');
    if (answer === undefined) return { annotations: null, remark: stopped ?? 'no answer' };
    return { annotations: answer.annotations, remark: answer.threw === 0 ? '' : `threw on ${answer.threw} texts` };
  }
}
