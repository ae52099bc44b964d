import { type Signal, share } from './signal.ts';

const LEAST_LENGTH = 5;
const DATE = /\/(?:19|20)\d\d(?:[/-]\d{1,2}){0,2}(?=[/-]|$)/g;

/** Digits in the path of the address. */
export const signal: Signal = {
  meta: {
    id: 'url-digit-share',
    version: 1,
    title: 'Digits in the path of the address',
    description:
      'Share of the letters and digits of the path, years, months and days left out, that are digits. Not measured where the address is not known or leads to the front page.',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference: 'Becchetti et al., "Link-based characterization and detection of web spam", AIRWeb 2006',
  },
  measure({ url }) {
    if (url === null) return null;
    const path = new URL(url).pathname.replace(DATE, '').replace(/%[\da-f]{2}/gi, 'x');
    const signs = path.replace(/[^a-z\d]/gi, '');
    return share(signs.replace(/\D/g, '').length, signs.length, LEAST_LENGTH);
  },
};
