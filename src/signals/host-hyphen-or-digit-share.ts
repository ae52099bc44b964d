import { type Signal, share } from './signal.ts';

const IP_ADDRESS = /\.\d+$/;

/** Hyphens and digits in the host name. */
export const signal: Signal = {
  meta: {
    id: 'host-hyphen-or-digit-share',
    version: 1,
    title: 'Hyphens and digits in the host name',
    description:
      'Share of the characters of the host name, without its suffix, that are digits, or hyphens beyond the first of a label. Not measured where the address is not known.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: 'Becchetti et al., "Link-based characterization and detection of web spam", AIRWeb 2006',
  },
  measure({ url, site }) {
    const suffix = site?.includes('.') ? site.slice(site.indexOf('.')) : null;
    if (url === null || suffix === null || IP_ADDRESS.test(suffix)) return null;
    const name = new URL(url).hostname.replace(/\.$/, '').slice(0, -suffix.length);
    const labels = name.split('.').filter(label => label !== 'www' && !label.startsWith('xn--'));
    const signs = labels.map(label => label.replace('-', '').replace(/[^\d-]/g, '').length);
    return share(
      signs.reduce((sum, count) => sum + count, 0),
      labels.join('').length,
    );
  },
};
