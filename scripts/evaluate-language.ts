import { parseArgs } from 'node:util';
import { detectLanguage } from '../src/document/language.ts';
import { readDocument } from '../src/document/read-document.ts';
import { splitWords } from '../src/lexicon/words.ts';
import { type CorpusFile, readCorpus } from './corpus.ts';
import { readLexicon } from './lexicon-pages.ts';

/**
 * How often the language found is the one declared, by the corpus' `lang` or the page's own. Declarations lie: read the
 * disagreements (`--show`) before taking one for an error. In common-crawl the language is that of the sample a page
 * came with.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    /** Reads every n-th page only. */
    sample: { type: 'string', default: '1' },
    /** Prints that many disagreements of each file. */
    show: { type: 'string', default: '0' },
  },
});

const lexicon = readLexicon();
const FILES: readonly CorpusFile[] = ['trafilatura', 'common-crawl', 'small-sites', 'wcxb-dev'];
const CUTS = [50, 200, 1000];
const MIN_WORDS = 12;
const MIN_PAGES_LISTED = 5;

interface Count {
  pages: number;
  right: number;
}

/** Counts by name, written as shares. */
class Counts {
  readonly #counts = new Map<string, Count>();

  add(name: string, isRight: boolean): void {
    const count = this.#counts.get(name) ?? { pages: 0, right: 0 };
    count.pages++;
    if (isRight) count.right++;
    this.#counts.set(name, count);
  }

  lines(least = 1): string[] {
    return [...this.#counts]
      .filter(([, { pages }]) => pages >= least)
      .sort(([, a], [, b]) => b.pages - a.pages)
      .map(
        ([name, { pages, right }]) => `${name} ${right}/${pages} (${((100 * right) / pages).toFixed(1)} %)`,
      );
  }
}

/** The two-letter tag of a declaration, or "". */
function tagOf(declared: string): string {
  const tag = /^[a-z]{2}(?=$|[-_])/.exec(declared.trim().toLowerCase())?.[0] ?? '';
  return tag === 'nb' || tag === 'nn' ? 'no' : tag;
}

/** The longest line of a text, shortened. */
function longestLine(text: string): string {
  return text
    .split('\n')
    .reduce((longest, line) => (line.length > longest.length ? line : longest), '')
    .slice(0, 140);
}

const find = (text: string, declared: string): string | null =>
  detectLanguage(text, splitWords(text), declared, lexicon.stopwords);

const cuts = new Counts();
for (const file of FILES) {
  const ways = new Counts();
  const byLanguage = new Counts();
  const confusions = new Map<string, number>();
  let shown = 0;
  let index = 0;
  for await (const row of readCorpus(values.corpus, file)) {
    if (index++ % Number(values.sample) !== 0) continue;
    const source = row.html === undefined ? { text: row.text ?? '' } : { html: row.html };
    const document = readDocument({ ...source, url: row.url }, lexicon);
    const own = /<html[^>]{0,300}?\slang=["']?(?<tag>[\w-]+)/i.exec(row.html ?? '')?.groups?.tag ?? '';
    const declared = tagOf(row.lang ?? '') || tagOf(own);
    if (declared === '' || document.words.forms.length < MIN_WORDS) continue;
    const wrong = declared === 'en' ? 'de' : 'en';
    const hidden = find(document.text, '');
    ways.add('as it is', document.language === declared);
    ways.add('declaration hidden', hidden === declared);
    ways.add('wrong declaration', find(document.text, wrong) === declared);
    byLanguage.add(declared, document.language === declared);
    if (document.language !== declared) {
      const confusion = `${declared}>${document.language}`;
      confusions.set(confusion, (confusions.get(confusion) ?? 0) + 1);
      if (shown++ < Number(values.show)) {
        console.log(`  ${confusion} ${row.id} ${JSON.stringify(longestLine(document.text))}`);
      }
    }
    // Short texts are only judged where declaration and whole page agree: elsewhere nobody knows the language.
    if (hidden !== declared) continue;
    const { starts } = splitWords(document.mainText);
    for (const words of CUTS) {
      if (starts.length <= words) continue;
      const text = document.mainText.slice(0, starts[words]);
      cuts.add(`${words} words, declaration hidden:`, find(text, '') === declared);
      cuts.add(`${words} words, right declaration:`, find(text, declared) === declared);
      cuts.add(`${words} words, wrong declaration:`, find(text, wrong) === declared);
    }
  }
  console.log(`${file}: ${ways.lines().join(', ')}`);
  console.log(`  by language: ${byLanguage.lines(MIN_PAGES_LISTED).join(', ')}`);
  const sorted = [...confusions].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`);
  console.log(`  declared>found: ${sorted.join(', ')}`);
}
console.log(cuts.lines().sort().join('\n'));
