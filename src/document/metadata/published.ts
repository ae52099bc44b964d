import { type DateReading, findDate, statedDay } from '../dates.ts';
import { textOf } from '../json-ld.ts';
import { blockAt, isArticle, isOfOthers, type Sources, type Statement } from './sources.ts';

/** A date that a page states about itself. */
export interface DateStatement extends Statement {
  /** As written. */
  readonly value: string;
  /** `yyyy-mm-dd`, or `yyyy-mm` or `yyyy` where no more is written; null where it could not be read. */
  readonly day: string | null;
}

const PUBLISHED_META =
  'article:published_time datepublished og:article:published_time og:published_time og:publish_date dc.date.issued dcterms.issued dcterms.created dc.date.created datecreated pubdate publishdate publish-date publish_date published_at publish_time publication_date parsely-pub-date sailthru.date cxenseparse:publishtime cxenseparse:recs:publishtime citation_publication_date citation_date citation_online_date article.published date-pub published dc.date dcterms.date date'.split(
    ' ',
  );
const MODIFIED_META =
  'article:modified_time datemodified og:updated_time og:article:modified_time dcterms.modified dc.date.modified last-modified last-updated updated_at modified updated'.split(
    ' ',
  );
/** What stands before the date of a change: "updated", "revised", "last changed" in languages of the web, as begun words. */
const CHANGED =
  /(?:updat|revis|modif|amend|aktualis|aktualiz|geändert|überarbeitet|stand:|actualiz|atualiz|modific|mis à jour|mise à jour|aggiorn|bijgewerkt|gewijzigd|uppdater|ändrad|oppdater|opdater|päivitet|muokat|zmodyfik|zmienion|frissít|módosít|ενημέρωσ|ενημερώ|обновл|измен|оновл|güncelle|değiştir|更新|修改|최종수정|수정|cập nhật|diperbarui|تحديث|עודכן|अपडेट)[^\n]{0,40}$/iu;
/** How far before a date that word may stand, in characters. */
const MAX_LABEL = 60;
/** A page that marks more days than this lists other pages. */
const MAX_MARKED_DAYS = 2;
/** How far into a line its date is looked for, in characters. */
const MAX_DATELINE = 120;
/** A longer element that is named after a date holds more than that. */
const MAX_MARK = 120;

interface Dates {
  readonly published: DateStatement | null;
  readonly modified: DateStatement | null;
}

/** When a page says it was published and last changed. */
export function findDates(sources: Sources, reading: DateReading): Dates {
  const { leading, page } = sources;
  const inNodes = (properties: readonly string[]): string[] =>
    leading.flatMap(node => properties.map(property => textOf(node[property])));
  const inMeta = (names: readonly string[]): string[] =>
    names.flatMap(name => page.head.meta.filter(entry => entry.name === name).map(entry => entry.content));
  const stated = (values: readonly string[]): DateStatement | null => {
    for (const value of values) {
      const day = statedDay(value, reading);
      if (day !== null) return { value, span: null, day };
    }
    return null;
  };
  const published = stated([...inNodes(['datePublished']), ...inMeta(PUBLISHED_META)]);
  const modified = stated([...inNodes(['dateModified']), ...inMeta(MODIFIED_META)]);
  if (published !== null && modified !== null) return { published, modified };
  const marked = markedDates(sources, reading);
  const ofKind = (kind: DateMark['kind']): DateStatement | null =>
    marked.find(mark => mark.kind === kind)?.date ?? null;
  const shown = {
    published:
      published ?? ofKind('published') ?? stated(inNodes(['dateCreated', 'uploadDate'])) ?? ofKind('date'),
    modified: modified ?? ofKind('modified'),
  };
  if (shown.published !== null && shown.modified !== null) return shown;
  const visible = visibleDates(sources, reading);
  return {
    published: shown.published ?? visible.published ?? null,
    modified: shown.modified ?? visible.modified ?? null,
  };
}

interface DateMark {
  readonly kind: 'published' | 'modified' | 'date';
  readonly date: DateStatement;
}

/** The dates that the markup names: those near the title first, then those of the article; of others only if they are few. */
function markedDates({ page, blocks, words, top }: Sources, reading: DateReading): DateMark[] {
  const near: DateMark[] = [];
  const inArticle: DateMark[] = [];
  const others: DateMark[] = [];
  for (const { kind, value, start, end } of page.marks) {
    if (kind === 'author') continue;
    const isShort = end - start <= MAX_MARK;
    const found = isShort ? findDate(page.text, { start, end }, words, reading) : null;
    const day = statedDay(value, reading) ?? found?.day ?? null;
    if (day === null) continue;
    const span = end > start && isShort ? { start, end } : null;
    const date = { value: value || page.text.slice(start, end).trim(), span, day };
    const isChange = kind === 'date' && isOfChange(page.text, found?.start ?? start);
    const mark = { kind: isChange ? ('modified' as const) : kind, date };
    const block = blockAt(blocks, start);
    if (block === undefined || top.includes(block)) near.push(mark);
    else if (kind !== 'date' && isArticle(block)) inArticle.push(mark);
    else if (!isOfOthers(page, block)) others.push(mark);
  }
  const days = new Set([...near, ...inArticle, ...others].map(({ date }) => date.day));
  return [...near, ...inArticle, ...(days.size <= MAX_MARKED_DAYS ? others : [])];
}

/** The first date of either sort in the lines near the title. */
function visibleDates({ page, top, words }: Sources, reading: DateReading): Partial<Dates> {
  const dates: { published?: DateStatement; modified?: DateStatement } = {};
  for (const line of top) {
    const opening = { start: line.start, end: Math.min(line.end, line.start + MAX_DATELINE) };
    const found = findDate(page.text, opening, words, reading);
    if (found === null) continue;
    const { start, end, day } = found;
    const kind = isOfChange(page.text, start) ? 'modified' : 'published';
    dates[kind] ??= { value: page.text.slice(start, end), span: { start, end }, day };
  }
  return dates;
}

/** Whether the words before a date, in its line or the line above, call it one of a change. */
function isOfChange(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - MAX_LABEL), start).trimEnd();
  return CHANGED.test(before.slice(before.lastIndexOf('\n') + 1));
}
