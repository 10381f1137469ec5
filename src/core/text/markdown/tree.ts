import type { Link, LinkReference, Nodes, PhrasingContent, RootContent } from 'mdast';
import { looksLikeProse } from '../language-of';
import { isHidden, partsWords, readHtml, tagName } from './html';
import type { PieceWriter } from './piece-writer';

/** Where a node stands, as far as reading it depends on that. */
export interface Place {
  readonly quoted: boolean;
  readonly inItem: boolean;
}

/** Writes the nodes of a Markdown tree; `shift` is what to add to the tree's offsets to get those of the writer's source. */
export class TreeReader {
  constructor(
    private readonly writer: PieceWriter,
    private readonly shift = 0,
  ) {}

  block(node: RootContent, place: Place): void {
    const { writer } = this;
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        writer.open(node.type === 'heading' ? 'heading' : place.inItem ? 'list-item' : 'paragraph', place.quoted);
        this.inlines(node.children);
        writer.close();
        return;
      case 'blockquote':
        for (const child of node.children) this.block(child, { ...place, quoted: true });
        return;
      case 'list':
        for (const item of node.children) {
          for (const child of item.children) this.block(child, { ...place, inItem: true });
        }
        return;
      case 'html':
        readHtml(writer, this.startOf(node), this.endOf(node), place.quoted);
        return;
      case 'code':
        this.indentedProse(node, place);
        return;
      default:
        return;
    }
  }

  inlines(nodes: readonly PhrasingContent[]): void {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      if (node === undefined) continue;
      const hidden = node.type === 'html' ? this.hiddenUpTo(nodes, index) : index;
      const last = nodes[hidden];
      if (hidden > index && last !== undefined) this.writer.object(this.startOf(node), this.endOf(last));
      else this.inline(node);
      index = hidden;
    }
  }

  /** Index of the tag that closes a hidden element (`<code>`) which `nodes[index]` opens; `index` when it opens none. */
  private hiddenUpTo(nodes: readonly PhrasingContent[], index: number): number {
    const tag = this.tagOf(nodes[index]);
    if (!isHidden(tag)) return index;
    for (let at = index + 1; at < nodes.length; at++) if (this.tagOf(nodes[at]) === `/${tag}`) return at;
    return index;
  }

  private tagOf(node: PhrasingContent | undefined): string {
    return node?.type === 'html' ? tagName(node.value) : '';
  }

  /** Indented text is code to the parser, but old plain text indents paragraphs: what reads as prose is read as prose. */
  private indentedProse(node: Nodes, place: Place): void {
    const start = this.startOf(node);
    const end = this.endOf(node);
    const first = this.writer.source.charCodeAt(start);
    if (first === 96 || first === 126 || !looksLikeProse(this.writer.source.slice(start, end))) return;
    this.writer.open('paragraph', place.quoted);
    this.writer.text(start, end);
    this.writer.close();
  }

  private inline(node: PhrasingContent): void {
    const { writer } = this;
    const start = this.startOf(node);
    const end = this.endOf(node);
    switch (node.type) {
      case 'text':
        writer.text(start, end);
        return;
      case 'link':
        if (writer.source.charCodeAt(start) === 60) writer.object(start, end);
        else this.link(node);
        return;
      case 'linkReference':
        this.link(node);
        return;
      case 'image':
      case 'imageReference':
        this.image(node.alt, start, end);
        return;
      case 'inlineCode':
        writer.object(start, end);
        return;
      case 'break':
        writer.breakLine(start, end);
        return;
      case 'html':
        if (partsWords(this.tagOf(node))) writer.blank(start, end);
        return;
      default:
        if ('children' in node) this.inlines(node.children);
    }
  }

  private link(node: Link | LinkReference): void {
    const start = this.writer.length;
    this.inlines(node.children);
    this.writer.link(start);
  }

  /** A picture's alternative text is a caption when it stands there as it reads; otherwise the picture is an object. */
  private image(alt: string | null | undefined, start: number, end: number): void {
    const { writer } = this;
    if (alt !== null && alt !== undefined && alt !== '' && writer.source.startsWith(alt, start + 2)) {
      writer.text(start + 2, start + 2 + alt.length);
    } else writer.object(start, end);
  }

  private startOf(node: Nodes): number {
    return (node.position?.start.offset ?? 0) + this.shift;
  }

  private endOf(node: Nodes): number {
    return (node.position?.end.offset ?? 0) + this.shift;
  }
}
