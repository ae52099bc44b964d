import type { Head } from '../raw-page.ts';

const MAX_HEADER_LINES = 60;
const MAX_LINE = 1000;
const RECORD = /^WARC\/\d\.\d\s*$/;
const RECORD_FIELD = /^([A-Za-z-]{1,60}):\s*(\S.{0,2000})$/;

/** Fences of front matter, with the sign between a name and its value: YAML and TOML. */
const FRONT_MATTER = [
  {
    fence: /^---\s*$/,
    end: /^(?:---|\.\.\.)\s*$/,
    entry: /^([\p{L}_][\p{L}\p{N}_ .-]{0,39}):(?:\s(.{1,1000}))?\s*$/u,
  },
  { fence: /^\+\+\+\s*$/, end: /^\+\+\+\s*$/, entry: /^([A-Za-z_][\w-]{0,39})\s{0,3}=\s{0,3}(.{1,1000})$/ },
] as const;
/** What else stands between the fences: items, nested entries, comments, table names, ends of lists. */
const FRONT_MATTER_REST = /^(?:\s|[-#[\]}]|$)/;

/** Takes what stands before the text off its lines and tells it to the head: headers of a WARC record, front matter. */
export function takePreamble(lines: string[], head: Head): void {
  takeRecordHeader(lines, head);
  takeFrontMatter(lines, head);
}

/** The header of a WET record (WARC/1.1, section 4). Of several records the first that has an address is read. */
function takeRecordHeader(lines: string[], head: Head): void {
  let at = lines.slice(0, MAX_HEADER_LINES).findIndex(line => line.trim() !== '');
  if (at < 0 || !RECORD.test(lines[at] ?? '')) return;
  while (at < lines.length) {
    const fields = new Map<string, string>();
    let end = at + 1;
    for (; end < lines.length && (lines[end] ?? '').trim() !== ''; end++) {
      const [, name, value] = RECORD_FIELD.exec(lines[end] ?? '') ?? [];
      if (name !== undefined && value !== undefined) fields.set(name.toLowerCase(), value.trim());
    }
    let next = end + 1;
    while (next < lines.length && !isRecord(lines[next] ?? '', lines[next + 1])) next++;
    const address = fields.get('warc-target-uri')?.replace(/^<|>$/g, '');
    if (address === undefined && next < lines.length) {
      at = next;
      continue;
    }
    if (address !== undefined) {
      head.base = address;
      head.links.push({ rel: 'canonical', href: address });
    }
    lines.length = Math.min(lines.length, next);
    lines.splice(0, end + 1);
    return;
  }
}

function isRecord(line: string, next: string | undefined): boolean {
  return line.startsWith('WARC/') && RECORD.test(line) && /^(?:WARC|Content)-/.test(next ?? '');
}

/** Front matter becomes the head. A rule at the top of a text begins none: all lines up to its end are entries. */
function takeFrontMatter(lines: string[], head: Head): void {
  const kind = FRONT_MATTER.find(({ fence }) => fence.test(lines[0] ?? ''));
  if (kind === undefined) return;
  const length = lines.slice(1, MAX_HEADER_LINES).findIndex(line => kind.end.test(line));
  if (length < 0) return;
  const entries: [string, string][] = [];
  for (const line of lines.slice(1, length + 1)) {
    // An endless line is an entry that is not read.
    const match = kind.entry.exec(line.slice(0, MAX_LINE));
    const value = line.length > MAX_LINE ? '' : (match?.[2] ?? '');
    if (match?.[1] !== undefined) entries.push([match[1].toLowerCase(), unquoted(value)]);
    else if (!FRONT_MATTER_REST.test(line)) return;
  }
  if (entries.length === 0) return;
  lines.splice(0, length + 2);
  for (const [name, content] of entries) {
    if (content === '') continue;
    if (name === 'title') head.title = content;
    else if (name === 'lang' || name === 'language') head.language = content;
    else head.meta.push({ name, content });
  }
}

function unquoted(value: string): string {
  const text = value.trim();
  const mark = text[0];
  return (mark === '"' || mark === "'") && text.length > 1 && text.endsWith(mark) ? text.slice(1, -1) : text;
}
