import type { BlockKind } from './block.ts';
import { BLOCK_KINDS, regionHint } from './elements.ts';
import type { Container } from './raw-page.ts';
import type { BlockContext } from './text-builder.ts';

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
  if (hint === null && kind === parent.kind && level === parent.level) return parent;
  if (hint === null) return { kind, level, container: parent.container };
  containers.push({ parent: parent.container, tag, ...hint });
  return { kind, level, container: containers.length - 1 };
}
