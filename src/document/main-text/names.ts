import { NAME_SIGNS } from '../name-signs.ts';
import { type FeatureGroup, setBits } from './page-view.ts';

/** Elements that blocks most often stand in directly. */
const TAGS = 'p div li td th dd dt section article button pre figcaption form summary'.split(' ');

const TAG_INDEX: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i]));

/** What the class names and ids around a block say, and which element it stands in. */
export const names: FeatureGroup = {
  names: [
    ...NAME_SIGNS.map(name => `own-${name}`),
    ...NAME_SIGNS.map(name => `around-${name}`),
    ...TAGS.map(tag => `tag-${tag}`),
  ],
  prepare({ lines }) {
    const width = NAME_SIGNS.length;
    return (i, out, at) => {
      const block = lines[i]?.block;
      if (block === undefined) return;
      setBits(block.signs, out, at);
      setBits(block.allSigns, out, at + width);
      const tag = TAG_INDEX.get(block.tag);
      if (tag !== undefined) out[at + 2 * width + tag] = 1;
    };
  },
};
