import { type Signal, share } from './signal.ts';

const LEAST_LENGTH = 300;

/** How much text is there that nobody sees. */
export const signal: Signal = {
  meta: {
    id: 'hidden-text-share',
    version: 1,
    title: 'Hidden text',
    description:
      'Share of the text that the markup hides by an inline style or the hidden attribute. Menus and dialogues hide a little, hacked and keyword-stuffed pages a lot.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'markup',
    reference: "Google's spam policies, hidden text and link abuse",
  },
  measure: document =>
    document.kind === 'text'
      ? null
      : share(document.hiddenLength, document.hiddenLength + document.text.length, LEAST_LENGTH),
};
