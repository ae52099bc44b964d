import type { Template } from './template.ts';
import { bare } from './templates/bare.ts';
import { board } from './templates/board.ts';
import { broadsheet } from './templates/broadsheet.ts';
import { bulletin } from './templates/bulletin.ts';
import { columns } from './templates/columns.ts';
import { diary } from './templates/diary.ts';
import { gazette } from './templates/gazette.ts';
import { journal } from './templates/journal.ts';
import { magazine } from './templates/magazine.ts';
import { mobile } from './templates/mobile.ts';
import { portal } from './templates/portal.ts';
import { reader } from './templates/reader.ts';
import { soup } from './templates/soup.ts';

/** All templates. Those held out are never trained on. */
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
  mobile,
  board,
  gazette,
];
