import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';

interface Layer {
  /** A file, or a folder with a slash at its end. The longest that fits a file counts. */
  readonly path: string;
  /** Layers it may import. Its own it always may, unless it is `apart`. */
  readonly may?: readonly string[];
  /** Layers of which it may import types only. */
  readonly types?: readonly string[];
  /** Layers it may load with `import()` when they are needed. */
  readonly later?: readonly string[];
  /** Packages and Node modules it may import; one with a slash or colon at its end stands for all that begin so. */
  readonly packages?: readonly string[];
  /** Whether its files may not import one another. */
  readonly apart?: boolean;
  /** Whether it may touch clock, chance, console, process and network. */
  readonly effects?: boolean;
}

/** The table of the design. */
const LAYERS: Readonly<Record<string, Layer>> = {
  encoding: { path: 'src/encoding/', packages: ['@exodus/bytes/encoding.js', 'node:buffer'] },
  version: { path: 'src/version.ts', packages: ['node:fs'] },
  source: { path: 'src/source.ts', may: ['encoding'] },
  lexicon: { path: 'src/lexicon/', packages: ['csv-parse/sync', 'natural/lib/natural/stemmers/'] },
  document: {
    path: 'src/document/',
    may: ['source', 'lexicon'],
    packages: ['entities', 'tldts', 'franc-min'],
  },
  'signal contract': { path: 'src/signals/signal.ts', types: ['document'] },
  'signal list': { path: 'src/signals/index.ts', may: ['signal contract', 'signals'] },
  signals: { path: 'src/signals/', may: ['signal contract', 'document', 'lexicon'], apart: true },
  vector: { path: 'src/vector.ts', may: ['document', 'signal contract'] },
  model: { path: 'src/model/', types: ['vector', 'signal contract'], packages: ['node:crypto'] },
  'error record': { path: 'src/error-record.ts' },
  verdict: { path: 'src/verdict.ts', may: ['model', 'error record'], types: ['signal contract'] },
  abstention: { path: 'src/abstention.ts', types: ['document', 'verdict'] },
  report: { path: 'src/report/', may: ['verdict'] },
  index: {
    path: 'src/index.ts',
    may: [
      'source',
      'version',
      'lexicon',
      'document',
      'signal contract',
      'signal list',
      'vector',
      'model',
      'verdict',
      'abstention',
    ],
    packages: ['node:fs', 'node:fs/promises'],
    effects: true,
  },
  training: {
    path: 'src/training/',
    may: ['vector', 'model', 'document'],
    types: ['signal contract', 'lexicon'],
    packages: ['csv-parse/', 'ml-logistic-regression', 'ml-matrix'],
  },
  corpus: { path: 'src/corpus/', may: ['index'], packages: ['node:'], effects: true },
  input: {
    path: 'src/input/',
    may: ['index', 'version'],
    packages: ['node:', 'undici', 'ipaddr.js', 'csv-parse', 'hyparquet', 'zstddec/stream'],
    effects: true,
  },
  scan: {
    path: 'src/scan/',
    may: ['index', 'input', 'report'],
    packages: ['node:', 'hyparquet-writer'],
    effects: true,
  },
  crawler: { path: 'src/crawler/', may: ['index'], packages: ['node:'], effects: true },
  server: {
    path: 'src/server/',
    may: ['index'],
    later: ['training', 'corpus'],
    packages: ['node:'],
    effects: true,
  },
  cli: {
    path: 'src/cli/',
    may: ['index', 'version', 'input', 'report', 'scan'],
    types: ['training'],
    later: ['training', 'corpus', 'server'],
    packages: ['node:', 'commander', 'csv-parse/sync'],
    effects: true,
  },
};

/** What makes a result depend on more than its input. Looked for in code without comments and types. */
const EFFECTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'the clock',
    /\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^\s)])|\bperformance\s*[.[]|\bsetTimeout\b|\bsetInterval\b|\bTemporal\.Now\b/,
  ],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/],
  ['the console', /(?<![.\w$])console\s*(?:[.[,;)]|\?\.)/],
  ['the process', /(?<![.\w$])process\s*(?:[.[,;)]|\?\.)/],
  ['the network', /(?<![.\w$])fetch\s*\(|\bWebSocket\b|\bXMLHttpRequest\b/],
  ['globalThis', /\bglobalThis\b/],
  [
    'code made at run time',
    /(?<![.\w$])eval\s*\(|\bnew Function\b|(?<![.\w$])require\s*\(|\bcreateRequire\b/,
  ],
];

interface Import {
  readonly target: string;
  readonly kind: 'value' | 'type' | 'later';
}

const STRING_OR_COMMENT =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const STATIC =
  /(?<=^|[;}\n])\s*(?:import|export)\s+(type\s+(?!,))?(?:[\w*$\s{},]+?\s+from\s+)?(['"])([^'"\n]+)\2/g;
const DYNAMIC = /(?<![.\w$])import\s*\(\s*(?:(['"`])([^'"`$\n]+)\1)?/g;

/** Everything a file imports, in whatever form. */
function importsOf(code: string): Import[] {
  const bare = code.replace(STRING_OR_COMMENT, part => (part.startsWith('/') ? ' ' : part));
  const found = [...bare.matchAll(STATIC)].map(
    ([, type, , target = '']): Import => ({ target, kind: type === undefined ? 'value' : 'type' }),
  );
  const later = [...bare.matchAll(DYNAMIC)].map(
    ([, , target]): Import => ({ target: target ?? '(computed)', kind: 'later' }),
  );
  return [...found, ...later];
}

function layerOf(file: string): string | undefined {
  const fits = Object.keys(LAYERS).filter(name => {
    const { path } = LAYERS[name] as Layer;
    return path.endsWith('/') ? file.startsWith(path) : file === path;
  });
  return fits.sort((a, b) => (LAYERS[b]?.path.length ?? 0) - (LAYERS[a]?.path.length ?? 0))[0];
}

function mayImport(name: string, target: string, kind: Import['kind']): boolean {
  const { may = [], types = [], later = [], apart = false } = LAYERS[name] as Layer;
  if (target === name) return !apart;
  return (
    may.includes(target) ||
    (kind === 'type' && types.includes(target)) ||
    (kind === 'later' && later.includes(target))
  );
}

/** What a file of `src` does against the table. */
function violationsOf(file: string, code: string): string[] {
  const name = layerOf(file);
  if (name === undefined) return [`${file} belongs to no layer`];
  const { packages = [], effects = false } = LAYERS[name] as Layer;
  const wrong: string[] = [];
  for (const { target, kind } of importsOf(code)) {
    if (target.startsWith('.')) {
      const imported = posix.join(posix.dirname(file), target);
      const layer = layerOf(imported);
      if (layer === undefined) wrong.push(`${file} imports ${imported}, which is in no layer`);
      else if (!mayImport(name, layer, kind))
        wrong.push(`${file}: ${name} may not import ${layer} (${imported})`);
    } else if (
      !packages.some(allowed => target === allowed || (/[/:]$/.test(allowed) && target.startsWith(allowed)))
    ) {
      wrong.push(`${file}: ${name} may not import ${target}`);
    }
  }
  if (effects || file.endsWith('.d.ts')) return wrong;
  const plain = transformSync(code, { loader: 'ts', legalComments: 'none' }).code;
  return [
    ...wrong,
    ...EFFECTS.flatMap(([what, pattern]) =>
      pattern.test(plain) ? [`${file}: ${name} touches ${what}`] : [],
    ),
  ];
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(file => posix.join('src', file.replaceAll('\\', '/')))
  .filter(file => file.endsWith('.ts'))
  .sort();

test('every file keeps to the layers', () => {
  expect(FILES.length).toBeGreaterThan(100);
  expect(FILES.flatMap(file => violationsOf(file, readFileSync(file, 'utf8')))).toEqual([]);
});

describe('the check', () => {
  test.each([
    ['src/signals/a.ts', `import { signal } from './b.ts';`, 'signals may not import signals'],
    ['src/signals/a.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
    ['src/signals/a.ts', `import 'htmlparser2';`, 'htmlparser2'],
    ['src/signals/a.ts', `import type { Model } from '../model/model.ts';`, 'model'],
    ['src/signals/a.ts', `export { judge } from '../verdict.ts';`, 'verdict'],
    ['src/signals/a.ts', `import {\n  type A,\n  b,\n} from '../vector.ts';`, 'vector'],
    ['src/signals/a.ts', `const x = await import('../model/model.ts');`, 'model'],
    ['src/signals/a.ts', `const x = await import(name);`, '(computed)'],
    ['src/signals/a.ts', `const x = await import(\`../model/\${name}.ts\`);`, '(computed)'],
    ['src/signals/a.ts', `const x = await import('../model/' + name);`, 'model'],
    ['src/document/a.ts', `export * from '../signals/signal.ts';`, 'signal contract'],
    ['src/document/a.ts', `const a = 1; import x from "../../scripts/a.ts";`, 'no layer'],
    ['src/document/a.ts', `import { page } from '../../test/pages.ts';`, 'no layer'],
    ['src/lexicon/a.ts', `import natural from 'natural';`, 'natural'],
    ['src/model/a.ts', `import { measureAll } from '../vector.ts';`, 'vector'],
    ['src/model/a.ts', `import type { Document } from '../document/document.ts';`, 'document'],
    ['src/report/a.ts', `import { readDocument } from '../index.ts';`, 'index'],
    ['src/index.ts', `import { train } from './training/train.ts';`, 'training'],
    ['src/index.ts', `const x = import('./training/train.ts');`, 'training'],
    ['src/cli/a.ts', `import { train } from '../training/index.ts';`, 'training'],
    ['src/cli/a.ts', `import { tests } from '../document/site.ts';`, 'document'],
    ['src/scan/a.ts', `import { main } from '../cli/main.ts';`, 'cli'],
    ['src/scan/a.ts', `import { judge } from '../verdict.ts';`, 'verdict'],
    ['src/training/a.ts', `import { main } from '../cli/main.ts';`, 'cli'],
    ['src/other.ts', '', 'no layer'],
    ['src/signals/a.ts', 'const now = Date.now();', 'the clock'],
    ['src/signals/a.ts', 'const now = new Date();', 'the clock'],
    ['src/signals/a.ts', 'const now = new Date;', 'the clock'],
    ['src/verdict.ts', 'const now = performance.now();', 'the clock'],
    ['src/vector.ts', 'const x = Math.random();', 'chance'],
    ['src/report/a.ts', 'console.log(1);', 'the console'],
    ['src/report/a.ts', 'const { log } = console;', 'the console'],
    ['src/lexicon/a.ts', 'const x = process.env.HOME;', 'the process'],
    ['src/document/a.ts', `fetch('https://example.org/');`, 'the network'],
    ['src/document/a.ts', 'globalThis.x = 1;', 'globalThis'],
    ['src/document/a.ts', `const fs = require('node:fs');`, 'run time'],
  ])('finds what is planted in %s: %s', (file, code, expected) => {
    expect(violationsOf(file, code).join()).toContain(expected);
  });

  test.each([
    [
      'src/signals/a.ts',
      `import type { Document } from '../document/document.ts';\nimport { share } from './signal.ts';`,
    ],
    [
      'src/signals/a.ts',
      `/** Like \`import('../model/model.ts')\`, says the console. */\n// import x from 'natural';\nexport const a = 1;`,
    ],
    ['src/signals/a.ts', `export const from = 'node:fs'; export const b = 'process';`],
    ['src/document/a.ts', 'const day = new Date(value); const processed = a.process.b;'],
    [
      'src/model/a.ts',
      `import type { Vector } from '../vector.ts';\nimport { createHash } from 'node:crypto';`,
    ],
    ['src/cli/a.ts', `const { train } = await import('../training/index.ts');\nconsole.log(Date.now());`],
  ])('finds nothing in %s: %s', (file, code) => {
    expect(violationsOf(file, code)).toEqual([]);
  });
});
