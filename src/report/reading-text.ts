import { padColumns, wrap } from './columns.ts';
import { type Paint, paintAnsi, paintNothing } from './paint.ts';
import type { ReadBlock, Reading, ReadingRecord, ReadLink } from './reading.ts';
import { isErrorRecord, type Report } from './record.ts';
import { explainAbstention, explainError, nameLanguage, nameOf } from './sentences.ts';
import { visible } from './visible.ts';

const LEAST_WIDTH = 40;
/** Columns of the longest region name and a space. */
const MARGIN = 11;

/** What can be set on the text view of pages. */
export interface ReadingTextOptions {
  /** Columns of the terminal; lines are set for 40 at the least. Names and addresses are never broken. */
  readonly width: number;
  readonly color: boolean;
  /** Whether the main text is printed alone, one block a line, unbroken. */
  readonly mainOnly: boolean;
  /** Whether links are listed after the text. */
  readonly links: boolean;
}

/** The view for people: what the page says of itself, then its blocks with the region in the margin. */
export function createReadingText(options: ReadingTextOptions): Report<ReadingRecord> {
  const width = Math.max(LEAST_WIDTH, options.width);
  const paint = options.color ? paintAnsi : paintNothing;
  let pages = 0;
  return {
    errorsTo: 'stderr',
    begin: () => '',
    page(record) {
      if (isErrorRecord(record)) return `chaff: ${explainError(record)}\n`;
      const passages = options.mainOnly
        ? [mainLines(record)]
        : [headLines(record, width, paint), blockLines(record.blocks, width, paint)];
      if (options.links) passages.push(linkLines(record, options.mainOnly, paint));
      const lines = passages.filter(passage => passage.length > 0).map(passage => passage.join('\n'));
      if (lines.length === 0) return '';
      pages += 1;
      return `${pages === 1 ? '' : '\n'}${lines.join('\n\n')}\n`;
    },
    end: () => '',
  };
}

function mainLines({ mainText }: Reading): string[] {
  return mainText === '' ? [] : mainText.split('\n').map(visible);
}

function headLines(reading: Reading, width: number, paint: Paint): string[] {
  const { id, url, finalUrl, title, author, published, modified, language, site, siteName, canonical } =
    reading;
  const name = nameOf(reading);
  const lines = wrap(title === null ? 'No title' : visible(title), width).map(line => paint('bold', line));
  lines.push(name);
  if (url !== null && id !== null && url !== id) lines.push(visible(url));
  if (finalUrl !== undefined) lines.push(`redirected to ${visible(finalUrl)}`);
  if (canonical !== null && canonical !== url && canonical !== finalUrl)
    lines.push(`canonical ${visible(canonical)}`);
  const facts = [
    author === null ? null : `by ${visible(author)}`,
    published === null ? null : `published ${visible(published)}`,
    modified === null ? null : `modified ${visible(modified)}`,
    language === null ? null : nameLanguage(language),
    siteName === null ? null : visible(siteName),
    site === null ? null : visible(site),
    reading.kind === 'text' ? 'plain text' : null,
  ].filter(fact => fact !== null);
  if (facts.length > 0) lines.push(...wrap(facts.join(', '), width).map(line => paint('dim', line)));
  if (reading.blocks.length === 0) lines.push('', explainAbstention('empty', language));
  else if (!reading.blocks.some(isMain)) lines.push('', 'No main text was found.');
  return lines;
}

const isMain = ({ isMainText }: ReadBlock): boolean => isMainText;

/** Blocks with the name of the region where it changes. The main text has a heavy rule and space between paragraphs. */
function blockLines(blocks: readonly ReadBlock[], width: number, paint: Paint): string[] {
  const lines: string[] = [];
  let before: ReadBlock | undefined;
  for (const block of blocks) {
    const main = isMain(block);
    const isNew = before?.region !== block.region;
    const rule = main ? '┃' : '│';
    const line = (name: string, text: string): string => {
      const margin = `${padColumns(visible(name), MARGIN)}${rule}`;
      if (!main) return paint('dim', `${margin} ${text}`.trimEnd());
      const shown = block.kind === 'heading' && text !== '' ? paint('bold', text) : text;
      return `${paint('cyan', margin)} ${shown}`.trimEnd();
    };
    if (isNew && before !== undefined) lines.push('');
    else if (main && before !== undefined && !isRow(before, block)) lines.push(line('', ''));
    const mark = markOf(block);
    const columns = width - MARGIN - 2 - mark.length;
    const parts = block.text.split('\n').flatMap(text => wrap(visible(text), columns));
    for (const [at, part] of parts.entries()) {
      const start = at === 0 || block.kind === 'quote' ? mark : ' '.repeat(mark.length);
      lines.push(line(isNew && at === 0 ? block.region : '', start + part));
    }
    before = block;
  }
  return lines;
}

/** Whether two blocks are set close together: items of a list, cells of a table, lines of code. */
function isRow(before: ReadBlock, block: ReadBlock): boolean {
  return before.kind === block.kind && ['list-item', 'cell', 'code'].includes(block.kind);
}

/** What tells the kind of a block, as in Markdown where that has a mark. */
function markOf({ kind, level }: ReadBlock): string {
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(Math.max(1, level))} `;
    case 'list-item':
      return '- ';
    case 'quote':
      return '> ';
    case 'cell':
      return '| ';
    case 'code':
      return '    ';
    case 'caption':
      return '~ ';
    default:
      return '';
  }
}

function linkLines({ blocks, links }: Reading, mainOnly: boolean, paint: Paint): string[] {
  const regionOf = ({ block }: ReadLink): string => blocks[block]?.region ?? '';
  const shown = mainOnly ? links.filter(link => regionOf(link) === 'main') : links;
  if (shown.length === 0) return [];
  return [
    paint('bold', 'Links'),
    ...shown.flatMap(link => [
      `${padColumns(visible(regionOf(link)), MARGIN)}${link.anchor === '' ? '(no words)' : visible(link.anchor)}`,
      paint('dim', `${' '.repeat(MARGIN)}${link.url === null ? '(no address)' : visible(link.url)}`),
    ]),
  ];
}
