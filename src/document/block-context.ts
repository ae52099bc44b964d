import type { BlockKind } from './block.ts';
import { BLOCK_KINDS, regionHint } from './elements.ts';
import type { Container } from './raw-page.ts';
import type { BlockContext } from './text-builder.ts';

/** Where text stands outside all elements. */
export const ROOT_CONTEXT: BlockContext = {
  kind: 'paragraph',
  level: 0,
  container: -1,
  depth: 0,
  path: 0,
  group: 0,
};

const MAX_HASHED = 200;
/** Odd, so that no bit of the outer hash is lost. */
const OUTER_GROUP = 31;

/** What the text inside an element is, given what its parent's is. */
function kindInside(tag: string, parent: BlockKind): BlockKind {
  const kind = BLOCK_KINDS.get(tag);
  if (kind !== undefined) return kind;
  const startsAfresh = tag === 'p' ? parent === 'cell' : tag === 'article' || tag === 'section';
  return startsAfresh ? 'paragraph' : parent;
}

/**
 * The context of the text inside a block element. An element that hints at a region is added to `containers`. `names`
 * are its class and id in lower case.
 */
export function contextInside(
  tag: string,
  names: string,
  role: string,
  parent: BlockContext,
  containers: Container[],
): BlockContext {
  const kind = kindInside(tag, parent.kind);
  const level = kind !== 'heading' ? 0 : /^h[1-6]$/.test(tag) ? Number(tag[1]) : parent.level;
  const hint = regionHint(tag, role.toLowerCase(), names);
  const path = hashOf(tag, parent.path);
  const context = {
    kind,
    level,
    depth: parent.depth + 1,
    path,
    group: hashOf(names, Math.imul(parent.group, OUTER_GROUP) ^ path),
  };
  if (hint === null) return { ...context, container: parent.container };
  containers.push({ parent: parent.container, tag, ...hint });
  return { ...context, container: containers.length - 1 };
}

/** FNV-1a (Fowler, Noll, Vo), over UTF-16 units, going on from an earlier hash. Names beyond the first 200 characters are not read. */
function hashOf(text: string, from: number): number {
  let hash = from ^ 0x811c9dc5;
  const length = Math.min(text.length, MAX_HASHED);
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
