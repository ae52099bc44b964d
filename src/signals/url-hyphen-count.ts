import type { Signal } from './signal.ts';

/** Hyphens in the path of the address. */
export const signal: Signal = {
  meta: {
    id: 'url-hyphen-count',
    version: 1,
    title: 'Hyphens in the path of the address',
    description:
      'Hyphens in the longest part of the path. Most blogs put their titles there. Not measured where the address is not known or leads to the front page.',
    unit: 'count',
    range: [0, null],
    suggests: 'either',
    needs: 'text',
    reference: 'Ntoulas et al., WWW 2006; Becchetti et al., AIRWeb 2006',
  },
  measure({ url }) {
    const path = url === null ? '/' : new URL(url).pathname;
    if (path === '/') return null;
    return Math.max(...path.split('/').map(part => part.split('-').length - 1));
  },
};
