import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();
const parserOfFrontMatter = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** The Markdown tree of one piece; `null` when the parser gives up (it recurses, so depth is bounded by the stack). */
export function parseMarkdown(source: string): Root | null {
  try {
    return parser.parse(source);
  } catch {
    return null;
  }
}

/** The same for the piece that may begin with front matter. */
export function parseWithFrontMatter(source: string): Root | null {
  try {
    return parserOfFrontMatter.parse(source);
  } catch {
    return null;
  }
}
