import type { CrawlInputOptions } from '../crawl-record.ts';
import { faultRecord, type UnnamedRecord } from '../unnamed-record.ts';
import { tooLargeRecord } from '../warc/stored-page.ts';

/** What a row may be asked for. `either` is markup or text, which only its content tells. */
export type Role = 'id' | 'url' | 'html' | 'text' | 'either';

/** Names under which published corpora and crawlers keep things, the likeliest first; a dot leads into an object. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  id: 'id doc_id document_id docid uuid _id record_id warc_record_id warc_headers.warc-record-id'.split(' '),
  url: (
    'url page_url link uri source_url target_uri warc_target_uri permalink URL Url Link ' +
    'metadata.url meta.url metadata.source_url warc_headers.warc-target-uri'
  ).split(' '),
  html: 'html raw_html html_content page_html HTML Html'.split(' '),
  text: 'text raw_content raw_text plain_text markdown article Text'.split(' '),
  either: 'content body page document Content Body'.split(' '),
};
const BODIES = ['html', 'text', 'either'] as const;

/** Names to look for, by role: those that were given in place of the known ones. */
export type RoleNames = Readonly<Record<Role, readonly string[]>>;

/** The names that count with these options. Who names one body field means that one and no other. */
export function roleNames(fields: CrawlInputOptions['fields'] = {}): RoleNames {
  const { id, url, html, text } = fields;
  const isBodyNamed = html !== undefined || text !== undefined;
  const named = (name: string | undefined): readonly string[] => (name === undefined ? [] : [name]);
  return {
    id: id === undefined ? NAMES.id : [id],
    url: url === undefined ? NAMES.url : [url],
    html: isBodyNamed ? named(html) : NAMES.html,
    text: isBodyNamed ? named(text) : NAMES.text,
    either: isBodyNamed ? [] : NAMES.either,
  };
}

/** A row: the value under a name, undefined where there is none. */
export type Row = (name: string) => unknown;

/** A row of an object: a dot in a name that is not one of its own leads into an object, or into one written as JSON. */
export function rowOf(object: object): Row {
  return name => {
    if (Object.hasOwn(object, name)) return (object as Record<string, unknown>)[name];
    const dot = name.indexOf('.');
    if (dot < 0 || !Object.hasOwn(object, name.slice(0, dot))) return undefined;
    const inner = objectIn((object as Record<string, unknown>)[name.slice(0, dot)]);
    return inner === null ? undefined : rowOf(inner)(name.slice(dot + 1));
  };
}

function objectIn(value: unknown): object | null {
  if (typeof value === 'object') return value;
  if (typeof value !== 'string' || !value.startsWith('{')) return null;
  try {
    return JSON.parse(value) as object;
  } catch {
    return null;
  }
}

/**
 * The record of a row.
 * @param where Where the row stands, for messages: "line 12".
 * @param maxBytes Of the page as UTF-8.
 */
export function rowRecord(row: Row, names: RoleNames, where: string, maxBytes: number): UnnamedRecord {
  const first = (role: Role): string | null => {
    for (const name of names[role]) {
      const value = row(name);
      if (typeof value === 'string' && value !== '') return value;
      if (role === 'id' && (typeof value === 'number' || typeof value === 'bigint')) return String(value);
    }
    return null;
  };
  const place = { id: first('id'), url: first('url') };
  for (const role of BODIES) {
    const body = first(role);
    if (body === null) continue;
    const bytes = Buffer.byteLength(body);
    if (bytes > maxBytes) return tooLargeRecord(place, maxBytes);
    const content = role === 'either' ? { bytes: Buffer.from(body) } : { [role]: body };
    return { kind: 'page', id: place.id, source: { url: place.url, ...content }, bytes };
  }
  const isThere = BODIES.some(role => names[role].some(name => row(name) !== undefined));
  if (isThere) return { kind: 'skipped', ...place, reason: 'empty' };
  const looked = BODIES.flatMap(role => names[role].slice(0, 2)).join(', ');
  return faultRecord('bad-record', `${where} has no page: none of ${looked}`, place.url, place.id);
}
