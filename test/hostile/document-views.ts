import type { Document } from '../../src/document/document.ts';

/** Names of the views that are values; the rest are functions and the tables. */
const VALUES = [
  'kind',
  'url',
  'site',
  'text',
  'hiddenLength',
  'words',
  'language',
  'blocks',
  'mainBlocks',
  'wrapperBlocks',
  'mainText',
  'mainWords',
  'metadata',
  'title',
  'titleStems',
  'headings',
  'paragraphs',
  'sentences',
  'ownSite',
  'links',
  'articleLinks',
  'resources',
  'articleImages',
  'sourceCredits',
  'promos',
  'wrapperHeadlines',
  'distinctHeadlines',
] as const satisfies readonly (keyof Document)[];

/** Everything a document says, by name of the view. Making it makes every view. */
export function allViews(document: Document): Record<string, unknown> {
  const views: Record<string, unknown> = { counts: [...document.topic.counts] };
  for (const name of VALUES) views[name] = document[name];
  return views;
}

/** What is wrong with a document's offsets, in words, or null: for pages with more blocks than `expect` is quick enough for. */
export function brokenOffset({ text, blocks, links, words }: Document): string | null {
  if (!text.isWellFormed()) return 'a lone surrogate in the text';
  let at = 0;
  for (const [i, { index, start, end, text: own, linkLength }] of blocks.entries()) {
    if (index !== i) return `block ${i} is called ${index}`;
    if (start !== at || end <= start) return `block ${i} from ${start} to ${end}, expected from ${at}`;
    if (text.slice(start, end) !== own) return `block ${i} is no slice of the text`;
    if (linkLength < 0 || linkLength > own.length) return `block ${i} has ${linkLength} characters in links`;
    at = end + 1;
  }
  if (text.length !== Math.max(0, at - 1))
    return `the text ends at ${text.length}, the last block at ${at - 1}`;
  for (const [i, { start, end, anchor, block }] of links.entries()) {
    if (start < 0 || end < start || end > text.length) return `link ${i} from ${start} to ${end}`;
    if (text.slice(start, end).replaceAll('\n', ' ') !== anchor) return `link ${i} is no slice of the text`;
    const home = blocks[block];
    if (anchor !== '' && (home === undefined || start < home.start || start >= home.end))
      return `link ${i} does not start in block ${block}`;
  }
  let last = 0;
  for (const [i, start] of words.starts.entries()) {
    const end = words.ends[i] ?? 0;
    if (start < last || end <= start || end > text.length) return `word ${i} from ${start} to ${end}`;
    last = end;
  }
  return null;
}
