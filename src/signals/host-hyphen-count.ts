import type { Signal } from './signal.ts';

/** Hyphens in the address. */
export const signal: Signal = {
  meta: {
    id: 'host-hyphen-count',
    version: 2,
    title: 'Hyphens in the host name, beyond one',
    description:
      "Hyphens in the host part of the page's address, the first of each label left out: one is ordinary (st-marys), names made of search phrases have several. Not measured where the address is not known.",
    unit: 'count',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Ntoulas et al., WWW 2006; Becchetti et al., "Link-based characterization and detection of web spam", 2006',
  },
  measure(document) {
    if (document.url === null) return null;
    // Names in other scripts are written with hyphens of their own (RFC 3492).
    const labels = new URL(document.url).hostname.split('.').filter(label => !label.startsWith('xn--'));
    return labels.reduce((sum, label) => sum + Math.max(0, label.split('-').length - 2), 0);
  },
};
