import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import type { Detector } from '../../src/index.ts';

/** A page as it is measured: its body packed and as it came, and as characters. */
export interface BenchPage {
  readonly url: string | null;
  readonly packed: Buffer;
  readonly bytes: Buffer;
  readonly html: string;
}

/** Something that does its work on a page; what it gives is counted, so that no compiler can leave the work out. */
export interface Contender {
  readonly name: string;
  readonly work: (page: BenchPage) => number;
}

const nothing = (): void => {};
/** A handler of every event: the parser prepares attributes and decoded text only for those that are there. */
const EVERY_EVENT = Object.fromEntries(
  [
    'onparserinit',
    'onreset',
    'onend',
    'onerror',
    'onclosetag',
    'onopentagname',
    'onattribute',
    'onopentag',
    'ontext',
    'oncomment',
    'oncdatastart',
    'oncdataend',
    'oncommentend',
    'onprocessinginstruction',
  ].map(event => [event, nothing]),
);
const BODIES = /<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi;
const TAGS = /<[^>]*>/g;
const DECODER = new TextDecoder();

/** Name of the contender that the others are told as a multiple of. */
export const YARDSTICK = 'htmlparser2, events alone';
/** Name of this project's row. */
export const CHAFF = 'chaff, bytes to verdict';

/** What runs in this process. */
export function contenders(detector: Detector): Contender[] {
  return [
    { name: CHAFF, work: ({ url, bytes }) => detector.score({ url, bytes }).reasons.length },
    {
      name: YARDSTICK,
      work({ html }) {
        new Parser(EVERY_EVENT).end(html);
        return html.length;
      },
    },
    { name: 'parse5, tree', work: ({ html }) => parse(html).childNodes.length },
    {
      name: 'Readability on linkedom',
      work({ html }) {
        try {
          return new Readability(parseHTML(html).document).parse()?.textContent?.length ?? 0;
        } catch {
          // It throws on some pages; the time until then counts.
          return 0;
        }
      },
    },
    {
      name: 'tags taken out by regular expressions',
      work: ({ html }) => html.replace(BODIES, ' ').replace(TAGS, ' ').length,
    },
    {
      name: 'gunzip and UTF-8 decoding alone',
      work: ({ packed }) => DECODER.decode(gunzipSync(packed)).length,
    },
  ];
}

/** Milliseconds that each contender took in all, by name. They take turns page by page: what slows one slows all. */
export function race(
  contenders: readonly Contender[],
  pages: readonly BenchPage[],
  onPage: (done: number) => void,
): Map<string, number> {
  const times = new Map(contenders.map(({ name }) => [name, 0]));
  for (const [i, page] of pages.entries()) {
    for (let turn = 0; turn < contenders.length; turn++) {
      // Another one goes first each time, and finds the memory cold.
      const contender = contenders[(i + turn) % contenders.length];
      if (contender === undefined) continue;
      const start = performance.now();
      contender.work(page);
      times.set(contender.name, (times.get(contender.name) ?? 0) + performance.now() - start);
    }
    onPage(i + 1);
  }
  return times;
}
