import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { verdictsIn } from '../test/signals/verdict-words.ts';

const RESERVED = ['signal', 'index', 'articles', 'large-pages', 'verdict-words'];

/** What is wrong with an id, or null where nothing is. */
function complaintAbout(id: string): string | null {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id))
    return 'an id is a noun phrase of two words or more in kebab case, such as off-topic-promo-share';
  const verdicts = verdictsIn(id);
  if (verdicts.length > 0)
    return `an id says what is there and does not judge it: leave out "${verdicts.join('", "')}"`;
  if (id.length > 40) return 'an id has at most 40 characters';
  const taken = [`src/signals/${id}.ts`, `test/signals/${id}.test.ts`].find(file => existsSync(file));
  if (taken !== undefined || RESERVED.includes(id)) return `${taken ?? id} is there already`;
  return null;
}

/** The signal: it compiles and measures nothing yet. The tester names what its meta still lacks. */
function signalFile(id: string): string {
  const title = id.slice(0, 1).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return `import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { type Signal, share } from './signal.ts';

/** Where the page shows it, the most telling first. */
function places(document: Document): Span[] {
  return document.paragraphs.filter(block => block.text === '');
}

/** ${title}. */
export const signal: Signal = {
  meta: {
    id: '${id}',
    version: 1,
    title: '${title}',
    description: '',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference: '',
  },
  measure: document => share(places(document).length, document.paragraphs.length),
  evidence: document => places(document),
};
`;
}

/** Its test: one case of each kind, which fail until they are written. */
function testFile(id: string): string {
  return `import { signal } from '../../src/signals/${id}.ts';
import { testSignal } from '../signal-tester.ts';
import { between, ferryPage, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'what the signal is for',
      page: textPage(between(['The words that make it fire.'])),
      value: 0.5,
      evidence: ['The words that make it fire.'],
    },
    {
      kind: 'near miss',
      name: 'an innocent page that looks alike',
      page: ferryPage({ inside: '<p>Words that must not make it fire.</p>' }),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'a page of which it can say nothing', page: { text: '' } },
  ],
});
`;
}

function main(id: string | undefined): number {
  const complaint = id === undefined ? 'no id given: npm run new-signal <id>' : complaintAbout(id);
  if (id === undefined || complaint !== null) {
    console.error(complaint);
    return 1;
  }
  writeFileSync(`src/signals/${id}.ts`, signalFile(id), { flag: 'wx' });
  writeFileSync(`test/signals/${id}.test.ts`, testFile(id), { flag: 'wx' });
  console.log(`wrote src/signals/${id}.ts and test/signals/${id}.test.ts`);
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate-signals.ts'], { stdio: 'inherit' });
  const signals = readFileSync('src/signals/index.ts', 'utf8').match(/^ {2}\w+,$/gm)?.length ?? 0;
  console.log(`
There are ${signals} signals now. What is left to do:
  1. Write the cases in test/signals/${id}.test.ts: a page on which it fires with the words it quotes, an innocent
     near miss, a page on which it cannot be measured. Invent the text; articles.ts has a report to start from.
  2. Fill in description and reference in src/signals/${id}.ts, then places and measure. What two signals share goes
     into a view of the document; a list of words goes into datasets/lexicon/. No threshold and no weight: the model
     learns those. Null means that nothing can be said (too short, language not covered), and is not 0.
  3. npx vitest run test/signals/${id}.test.ts
  4. npm run generate, after each change of meta, and npm run check.
No model needs training again: a model names its signals, and does not know this one until it is trained with it.`);
  return 0;
}

process.exitCode = main(process.argv[2]);
