import type { BlockKind } from './block.ts';
import type { NameFacts } from './element-names.ts';
import type { ElementFacts } from './elements.ts';
import type { Container } from './raw-page.ts';
import { regionHint } from './region-hints.ts';

/** What a block is and where it stands in the markup, known when its first character arrives. */
export interface BlockContext {
  readonly kind: BlockKind;
  readonly level: number;
  /** Index of the innermost container, or -1. */
  readonly container: number;
  /** Number of block elements around the text. */
  readonly depth: number;
  /** Stands for the names of the block elements around the text. */
  readonly path: number;
  /** The same with the class names of the innermost ones. */
  readonly group: number;
  /** Name of the innermost block element. */
  readonly tag: string;
  /** What the names of the innermost block element say: see `NAME_SIGNS`. */
  readonly signs: number;
  /** The same of all block elements around the text. */
  readonly allSigns: number;
}

/** Where text stands outside all elements. */
export const ROOT_CONTEXT: BlockContext = {
  kind: 'paragraph',
  level: 0,
  container: -1,
  depth: 0,
  path: 0,
  group: 0,
  tag: '',
  signs: 0,
  allSigns: 0,
};

/** Odd, so that no bit of the outer number is lost (FNV's prime). */
const OUTER = 0x01000193;
/** Themes put names of all sorts on the whole page: they say nothing of its parts. */
const WHOLE_PAGE: ReadonlySet<string> = new Set(['html', 'body']);

/** What the text inside an element is, given what its parent's is. */
function kindInside({ name, kind }: ElementFacts, parent: BlockKind): BlockKind {
  if (kind !== null) return kind;
  const startsAfresh = name === 'p' ? parent === 'cell' : name === 'article' || name === 'section';
  return startsAfresh ? 'paragraph' : parent;
}

/**
 * The context of text inside a block element. An element that opens a region of the page is added to the containers;
 * blocks inside refer to it. No more than `mostContainers` are kept.
 */
export function contextInside(
  element: ElementFacts,
  names: NameFacts,
  role: string,
  parent: BlockContext,
  containers: Container[],
  mostContainers: number,
): BlockContext {
  const kind = kindInside(element, parent.kind);
  const hint = containers.length >= mostContainers ? null : regionHint(element.name, role, names.region);
  if (hint !== null) containers.push({ parent: parent.container, tag: element.name, ...hint });
  const path = Math.imul(parent.path ^ element.hash, OUTER);
  const signs = WHOLE_PAGE.has(element.name) ? 0 : names.signs;
  return {
    kind,
    level: kind !== 'heading' ? 0 : element.level > 0 ? element.level : parent.level,
    container: hint === null ? parent.container : containers.length - 1,
    depth: parent.depth + 1,
    path,
    group: Math.imul(Math.imul(parent.group, OUTER) ^ path ^ names.hash, OUTER),
    tag: element.name,
    signs,
    allSigns: parent.allSigns | signs,
  };
}
