import type { Document, PageSource } from '../index.ts';
import type { JsonLine } from '../input/json-lines.ts';
import { pageUrl } from '../input/read-page.ts';

/** Why a line holds no page for a model. */
export type LineFault = 'too-large' | 'not-json' | 'not-an-object' | 'no-body' | 'not-html';

/**
 * The page of a line, as a model of an input judges it: HTML as its text where the model is for text. Else what is wrong
 * with it. Whatever the line holds, this does not throw.
 */
export function readSource(
  line: JsonLine,
  input: 'html' | 'text',
  readDocument: (source: PageSource) => Document,
): PageSource | LineFault {
  if ('fault' in line) return line.fault;
  const { value } = line;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not-an-object';
  const { id, url, html, text } = value as Record<string, unknown>;
  const known = {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    url: typeof url === 'string' ? (pageUrl(url) ?? url) : null,
  };
  const isHtml = typeof html === 'string' && html !== '';
  if (!isHtml && (typeof text !== 'string' || text === '')) return 'no-body';
  if (!isHtml) return input === 'text' ? { ...known, text: text as string } : 'not-html';
  const source = { ...known, html };
  return input === 'html' ? source : { ...known, text: readDocument(source).text };
}
