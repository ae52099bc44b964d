import { NAME_SIGNS } from '../name-signs.ts';
import type { FeatureGroup } from './page-view.ts';

/** Elements that blocks most often stand in directly. */
const TAGS = 'p div li td th dd dt section article button pre figcaption form summary'.split(' ');

/** What the class names and ids around a block say, and which element it stands in. */
export const names: FeatureGroup = {
  names: [
    ...NAME_SIGNS.map(name => `own-${name}`),
    ...NAME_SIGNS.map(name => `around-${name}`),
    ...TAGS.map(tag => `tag-${tag}`),
  ],
  prepare({ lines }) {
    return (i, out, at) => {
      const block = lines[i]?.block;
      if (block === undefined) return;
      let k = at;
      for (let bit = 0; bit < NAME_SIGNS.length; bit++) out[k++] = (block.signs >>> bit) & 1;
      for (let bit = 0; bit < NAME_SIGNS.length; bit++) out[k++] = (block.allSigns >>> bit) & 1;
      for (const tag of TAGS) out[k++] = Number(block.tag === tag);
    };
  },
};
