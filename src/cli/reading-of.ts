import type { Document } from '../index.ts';
import type { NamedPage } from '../input/read-page.ts';
import type { Reading } from '../report/reading.ts';

/** What is reported of a document. `url` is the address that was asked for, `finalUrl` the one that answered. */
export function readingOf(
  document: Document,
  { source, redirectedFrom }: NamedPage,
  version: string,
): Reading {
  const { metadata } = document;
  return {
    schema: 1,
    chaff: version,
    id: source.id ?? null,
    url: redirectedFrom ?? source.url ?? null,
    ...(redirectedFrom !== undefined && typeof source.url === 'string' ? { finalUrl: source.url } : {}),
    site: document.site,
    kind: document.kind,
    title: document.title === '' ? null : document.title,
    siteName: metadata.siteName,
    publisher: metadata.publisher,
    author: metadata.author?.value ?? null,
    published: metadata.published?.value ?? null,
    modified: metadata.modified?.value ?? null,
    language: document.language,
    canonical: metadata.canonical,
    mainText: document.mainText,
    blocks: document.blocks.map(({ index, kind, level, region, isMainText, text }) => ({
      index,
      kind,
      level,
      region,
      isMainText,
      text,
    })),
    links: document.links.map(({ url, anchor, block, isExternal }) => ({ url, anchor, block, isExternal })),
  };
}
