import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeHTMLAttribute } from 'entities';
import { scanHtml } from '../src/document/html-scanner.ts';
import type { AttributeStore } from '../src/document/tag-attributes.ts';

const { values } = parseArgs({
  options: { reference: { type: 'string', default: '../shared/reference/html5lib-tests' } },
});
const folder = join(values.reference, 'tokenizer');
if (!existsSync(folder)) throw new Error(`no folder ${folder}: give that of html5lib-tests with --reference`);

type Token = readonly [kind: string, ...rest: unknown[]];

interface Case {
  readonly description: string;
  readonly input: string;
  readonly output: readonly Token[];
  readonly initialStates?: readonly string[];
  readonly lastStartTag?: string;
  readonly doubleEscaped?: boolean;
}

/** Elements whose content the scanner reads in a state of the tokenizer. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  'Data state': [''],
  'PLAINTEXT state': ['plaintext'],
  'RCDATA state': ['title', 'textarea'],
  'RAWTEXT state': ['xmp', 'style', 'iframe', 'noembed', 'noframes'],
  'Script data state': ['script'],
};

/** Keeps all attributes, as the tests want to see them. */
class AllAttributes implements AttributeStore {
  found: [string, string][] = [];
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  clear(): void {
    this.found = [];
  }

  add(nameStart: number, nameEnd: number, start: number, end: number): void {
    const name = this.#html.slice(nameStart, nameEnd).replace(/[A-Z]/g, letter => letter.toLowerCase());
    if (this.found.some(([known]) => known === name)) return;
    this.found.push([name, decodeHTMLAttribute(this.#html.slice(start, end))]);
  }

  /** Nobody asks for a single one here. */
  has(): boolean {
    return false;
  }

  get(): undefined {
    return undefined;
  }
}

/** The tokens of the scanner in the form of the tests. */
function scanned(html: string): Token[] {
  const tokens: Token[] = [];
  const attributes = new AllAttributes(html);
  const handler = {
    onText: (source: string, start: number, end: number) =>
      void tokens.push(['Character', source.slice(start, end)]),
    onOpenTag: ({ name }: { name: string }, _: unknown, selfClosing: boolean) =>
      void tokens.push([
        'StartTag',
        name,
        Object.fromEntries(attributes.found),
        ...(selfClosing ? [true] : []),
      ]),
    onCloseTag: ({ name }: { name: string }) => void tokens.push(['EndTag', name]),
    isInForeignContext: () => false,
  };
  scanHtml(html, handler, attributes);
  return tokens;
}

/** Neighbouring characters in one token; what the scanner leaves out by design is gone. */
function comparable(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    if (token[0] === 'Comment' || token[0] === 'DOCTYPE') continue;
    const last = merged.at(-1);
    if (token[0] === 'Character' && last?.[0] === 'Character')
      merged[merged.length - 1] = ['Character', `${last[1]}${token[1]}`];
    else merged.push(token);
  }
  return merged;
}

function unescaped(text: string): string {
  return text.replace(/\\u([0-9A-Fa-f]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function unescapedAll(value: unknown): unknown {
  if (typeof value === 'string') return unescaped(value);
  if (Array.isArray(value)) return value.map(unescapedAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [unescaped(name), unescapedAll(part)]),
  );
}

const leftOut = new Map<string, number>();
let passed = 0;
let failed = 0;

/** Why a case says nothing of the scanner, or null. */
function leftOutFor(state: string, element: string, input: string): string | null {
  const elements = STATES[state];
  if (elements === undefined) return 'CDATA outside svg and math';
  if (state !== 'Data state' && !elements.includes(element))
    return 'a text-only state inside an element that has markup';
  return input.includes('\0') ? 'NUL, which the document layer treats as a control character' : null;
}

function check(file: string, test: Case, state: string): void {
  const input = (test.doubleEscaped ? unescaped(test.input) : test.input).replace(/\r\n?/g, '\n');
  const output = test.doubleEscaped ? (unescapedAll(test.output) as Token[]) : test.output;
  const wanted = test.lastStartTag ?? STATES[state]?.[0] ?? '';
  const reason = leftOutFor(state, wanted, input);
  if (reason !== null) {
    leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    return;
  }
  const start = state === 'Data state' ? '' : `<${wanted}>`;
  const found = comparable(scanned(start + input)).slice(start === '' ? 0 : 1);
  const expected = comparable(output);
  if (JSON.stringify(found) === JSON.stringify(expected)) passed++;
  else {
    failed++;
    console.log(`  failed: ${file}: ${test.description} (${state}) ${JSON.stringify(input)}`);
    console.log(`    expected ${JSON.stringify(expected)}\n    found    ${JSON.stringify(found)}`);
  }
}

for (const file of readdirSync(folder).filter(name => name.endsWith('.test'))) {
  const { tests } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { tests?: readonly Case[] };
  if (tests === undefined) {
    leftOut.set('tests of XML rules', 1);
    continue;
  }
  for (const test of tests)
    for (const state of test.initialStates ?? ['Data state']) check(file, test, state);
}
for (const [reason, count] of leftOut) console.log(`  left out: ${count}: ${reason}`);
console.log('  left out in all: comments and doctypes, which are passed over');
console.log(
  `${passed} passed, ${failed} failed, ${[...leftOut.values()].reduce((a, b) => a + b, 0)} left out`,
);
if (failed > 0 || passed === 0) process.exitCode = 1;
