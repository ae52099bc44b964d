import type { BlockKind } from '../block.ts';
import type { BlockContext } from '../block-context.ts';
import { ROOT_CONTEXT } from '../block-context.ts';

/** In a text the sort of line is all there is of a path. */
function contextOf(kind: BlockKind, path: number, level = 0): BlockContext {
  return { ...ROOT_CONTEXT, kind, level, path, group: path };
}

/** Where the blocks of a text stand, by what they are. */
export const TEXT_CONTEXTS: Readonly<Record<Exclude<BlockKind, 'heading'>, BlockContext>> = {
  paragraph: ROOT_CONTEXT,
  'list-item': contextOf('list-item', 1),
  quote: contextOf('quote', 2),
  code: contextOf('code', 3),
  cell: contextOf('cell', 4),
  caption: contextOf('caption', 5),
};

/** Where a heading of a level from 1 to 6 stands. */
export function headingContext(level: number): BlockContext {
  return contextOf('heading', 10 + level, level);
}

const BY_TAG: Readonly<Record<string, BlockContext>> = {
  li: TEXT_CONTEXTS['list-item'],
  dt: TEXT_CONTEXTS['list-item'],
  dd: TEXT_CONTEXTS['list-item'],
  td: TEXT_CONTEXTS.cell,
  th: TEXT_CONTEXTS.cell,
  blockquote: TEXT_CONTEXTS.quote,
  pre: TEXT_CONTEXTS.code,
  figcaption: TEXT_CONTEXTS.caption,
  caption: TEXT_CONTEXTS.caption,
};

/** Where the text inside an HTML element of a text stands, or null where the element does not say. */
export function contextOfTag(name: string): BlockContext | null {
  return /^h[1-6]$/.test(name)
    ? headingContext(Number(name[1]))
    : Object.hasOwn(BY_TAG, name)
      ? (BY_TAG[name] ?? null)
      : null;
}
