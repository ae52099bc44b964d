import type { Signal } from './signal.ts';

/** How many other sites the article links. */
export const signal: Signal = {
  meta: {
    id: 'external-domain-count',
    version: 2,
    title: 'Sites linked from the article',
    description:
      'Number of different sites that the article links. People who know a subject link what they have read.',
    unit: 'count',
    range: [0, null],
    suggests: 'clean',
    needs: 'markup',
    reference: 'Becchetti et al., "Link-based characterization and detection of web spam", AIRWeb 2006',
  },
  measure(document) {
    if (document.kind === 'text' || document.text === '') return null;
    const inMain = document.links.filter(link => document.blocks[link.block]?.isMainText);
    return new Set(inMain.flatMap(link => (link.isExternal ? [link.site] : []))).size;
  },
};
