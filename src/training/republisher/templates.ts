import type { Template } from './template.ts';
import { advertorial } from './templates/advertorial.ts';
import { amp } from './templates/amp.ts';
import { answers } from './templates/answers.ts';
import { bare } from './templates/bare.ts';
import { board } from './templates/board.ts';
import { broadsheet } from './templates/broadsheet.ts';
import { bulletin } from './templates/bulletin.ts';
import { columns } from './templates/columns.ts';
import { diary } from './templates/diary.ts';
import { gazette } from './templates/gazette.ts';
import { journal } from './templates/journal.ts';
import { magazine } from './templates/magazine.ts';
import { mail } from './templates/mail.ts';
import { mobile } from './templates/mobile.ts';
import { portal } from './templates/portal.ts';
import { reader } from './templates/reader.ts';
import { recipe } from './templates/recipe.ts';
import { revista } from './templates/revista.ts';
import { scrape } from './templates/scrape.ts';
import { slideshow } from './templates/slideshow.ts';
import { soup } from './templates/soup.ts';
import { stream } from './templates/stream.ts';
import { tabular } from './templates/tabular.ts';
import { wiki } from './templates/wiki.ts';

/**
 * All templates. Those held out are never trained on; they are whole families (phones, boards, galleries), so that none of them
 * looks like one that is.
 */
export const TEMPLATES: readonly Template[] = [
  broadsheet,
  magazine,
  journal,
  portal,
  bare,
  diary,
  reader,
  soup,
  bulletin,
  columns,
  advertorial,
  answers,
  mail,
  recipe,
  revista,
  stream,
  tabular,
  wiki,
  mobile,
  board,
  gazette,
  amp,
  scrape,
  slideshow,
];
