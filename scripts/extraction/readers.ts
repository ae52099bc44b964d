import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readDocument } from '../../src/index.ts';
import type { CorpusRow } from '../corpus.ts';

/** The main text that a reader finds on a page, and the time it took, from the string of the page on. */
export interface Reading {
  readonly text: string;
  readonly milliseconds: number;
  /** Whether the reader threw or gave nothing at all. */
  readonly failed: boolean;
}

function timed(read: () => string | null): Reading {
  const start = performance.now();
  let text: string | null = null;
  try {
    text = read();
  } catch {
    text = null;
  }
  return { text: text ?? '', milliseconds: performance.now() - start, failed: text === null };
}

/** The shipped reader. */
export function readWithChaff({ url, html = '' }: CorpusRow): Reading {
  return timed(() => readDocument({ url, html }).mainText);
}

/** What is used of a node of linkedom. */
interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly parentNode: TreeNode | null;
}

const INLINE: ReadonlySet<string> = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const TEXT_NODE = 3;

/** Text of a tree with a line end around every block: `textContent` would glue the last word of one to the next. */
function textOf(root: TreeNode): string {
  const parts: string[] = [];
  let node: TreeNode | null = root;
  while (node !== null) {
    if (node.nodeType === TEXT_NODE) parts.push(node.nodeValue ?? '');
    else if (!INLINE.has(node.nodeName)) parts.push('\n');
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && !INLINE.has(node.nodeName)) parts.push('\n');
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return parts.join('');
}

/** Mozilla Readability on linkedom: parsing the page, Readability with its defaults, and the text of what it keeps. */
export function readWithReadability({ html = '' }: CorpusRow): Reading {
  return timed(() => {
    const { document } = parseHTML(html);
    const article = new Readability<unknown>(document, { serializer: node => node }).parse();
    return article?.content ? textOf(article.content as TreeNode) : null;
  });
}
