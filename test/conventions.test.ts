import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const SOURCES = ['src', 'scripts', 'test'];
const LONGEST_FILE = 200;
const LONGEST_SIGNAL = 80;
/** Names that say nothing of what is inside. */
const EMPTY_NAMES = /(?:^|[-_.])(?:utils?|helpers?|common|commons|manager|misc|shared|stuff)(?=[-_.]|$)/i;
const EMPTY_EXPORTS = /(?:Utils?|Helpers?|Manager)$|^(?:utils?|helpers?|common|misc)$/;
const LEFT_OPEN = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK'].join('|')})\\b`);
/** Folders of the machines this was written on; a path inside an address is none. */
const MACHINE_PATH = new RegExp(
  `(?<![\\w.\\]-])/(?:${['work', 'root', 'home', 'tmp', 'Users'].join('|')})/(?=[\\w.-])`,
);

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .sort();
}

const read = (file: string): string => readFileSync(file, 'utf8');
const CODE = SOURCES.flatMap(filesUnder).filter(file => /\.(?:ts|mts|mjs|js)$/.test(file));
const SIGNAL_FILES = CODE.filter(
  file => /^src\/signals\/[^/]+\.ts$/.test(file) && !/\/(?:signal|index)\.ts$/.test(file),
);
const isTest = (file: string): boolean => file.startsWith('test/');

interface Export {
  readonly line: number;
  readonly name: string;
  readonly isDocumented: boolean;
}

const EXPORT =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (?!\{)(?<name>[\w$]+)/;
const REEXPORT = /^export (?:type )?(?:\{|\*)/;

/** What a file exports by declaring it, and whether a docstring stands right above. */
function exportsOf(code: string): Export[] {
  const lines = code.split('\n');
  return lines.flatMap((text, i) => {
    const name = EXPORT.exec(text)?.groups?.name;
    if (name === undefined || REEXPORT.test(text)) return [];
    // Overloads share the docstring of the first.
    let above = i - 1;
    while (above >= 0 && new RegExp(`^export (?:async )?function ${name}\\b`).test(lines[above] ?? ''))
      above--;
    return [
      {
        line: i + 1,
        name,
        isDocumented: (lines[above] ?? '').trimEnd().endsWith('*/') && hasDocstring(lines, above),
      },
    ];
  });
}

/** Whether the comment that ends on a line began as a docstring and says something. */
function hasDocstring(lines: readonly string[], end: number): boolean {
  for (let i = end; i >= 0; i--) {
    const line = (lines[i] ?? '').trim();
    if (line.startsWith('/**')) return /\w/.test(lines.slice(i, end + 1).join(' '));
    if (line.startsWith('/*')) return false;
  }
  return false;
}

describe('files', () => {
  test('have fewer than 200 lines; tests that are tables may have more', () => {
    const long = CODE.filter(file => !isTest(file)).map(
      file => [file, read(file).trimEnd().split('\n').length] as const,
    );
    expect(long.filter(([, lines]) => lines >= LONGEST_FILE)).toEqual([]);
  });
  test('of signals have at most 80 lines', () => {
    const long = SIGNAL_FILES.map(file => [file, read(file).trimEnd().split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > LONGEST_SIGNAL)).toEqual([]);
  });
  test('and folders are called what they hold', () => {
    const parts = CODE.flatMap(file => file.split('/').map(part => [file, part] as const));
    expect(parts.filter(([, part]) => EMPTY_NAMES.test(part)).map(([file]) => file)).toEqual([]);
    expect(CODE.filter(file => !/^[a-z0-9./-]+$/.test(file))).toEqual([]);
  });
  test('have no default export', () => {
    const files = CODE.filter(file => !file.endsWith('.d.ts'));
    expect(
      files.filter(file => /^\s*export default\b|^export \{[^}]*\bas default\b/m.test(read(file))),
    ).toEqual([]);
  });
  test('leave nothing for later', () => {
    expect(CODE.filter(file => LEFT_OPEN.test(read(file)))).toEqual([]);
  });
  test('name no path of a machine', () => {
    const texts = ['datasets', 'models', '.ci', ...SOURCES].flatMap(filesUnder);
    const top = readdirSync('.').filter(file => /\.(?:json|md|ts|txt|yml)$/.test(file));
    const named = [...texts, ...top].filter(file => MACHINE_PATH.test(read(file)));
    expect(named).toEqual([]);
  });
});

describe('exports', () => {
  const all = CODE.filter(file => file.startsWith('src/')).flatMap(file =>
    exportsOf(read(file)).map(found => ({ file, ...found })),
  );
  test('have a docstring', () => {
    const bare = all.filter(({ isDocumented }) => !isDocumented);
    expect(bare.map(({ file, line, name }) => `${file}:${line} ${name}`)).toEqual([]);
  });
  test('are called what they are', () => {
    expect(
      all.filter(({ name }) => EMPTY_EXPORTS.test(name)).map(({ file, name }) => `${file} ${name}`),
    ).toEqual([]);
    expect(all.length).toBeGreaterThan(100);
  });
});

describe('tests', () => {
  test('there is one for every signal', () => {
    const ids = SIGNAL_FILES.map(file => basename(file, '.ts'));
    expect(ids.filter(id => !existsSync(`test/signals/${id}.test.ts`))).toEqual([]);
  });
  test('of signals, document and lexicon have the path of what they test', () => {
    const tests = CODE.filter(file => /^test\/(?:signals|document|lexicon)\/.*\.test\.ts$/.test(file));
    const mirrored = (file: string): string => file.replace(/^test\//, 'src/').replace(/\.test\.ts$/, '.ts');
    const stray = tests.filter(file => !existsSync(mirrored(file)));
    expect(stray).toEqual(['test/signals/large-pages.test.ts']);
  });
  test('of signals use the tester', () => {
    const plain = SIGNAL_FILES.map(file => `test/signals/${basename(file, '.ts')}.test.ts`)
      .filter(existsSync)
      .filter(file => !/\btestSignal\(signal,/.test(read(file)));
    expect(plain).toEqual([]);
  });
});

test('the generated list and catalogue of signals are fresh', { timeout: 120_000 }, () => {
  const check = (): string =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate-signals.ts', '--check'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(check).not.toThrow();
});

describe('these checks', () => {
  test.each([
    ['export const a = 1;', ['a']],
    ['/** Says something. */\nexport const a = 1;', []],
    ['/**\n * Says something.\n */\nexport function a(): void {}', []],
    ['// says something\nexport function a(): void {}', ['a']],
    ['/* says something */\nexport class A {}', ['A']],
    ['/** */\nexport interface A {}', ['A']],
    ['/** Says something. */\n\nexport type A = 1;', ['A']],
    ['/** Says something. */\nexport function a(b: 1): 1;\nexport function a(b: 2): 2;', []],
    ["export { a } from './a.ts';\nexport type { B } from './b.ts';\nexport * from './c.ts';", []],
    ['const a = 1;', []],
  ])('find exports without a docstring: %j', (code, expected) => {
    const bare = exportsOf(code).filter(({ isDocumented }) => !isDocumented);
    expect(bare.map(({ name }) => name)).toEqual(expected);
  });
  test.each(['text-utils.ts', 'utils', 'helper.ts', 'page-manager.ts', 'common'])(
    'find the empty name %s',
    name => {
      expect(name).toMatch(EMPTY_NAMES);
    },
  );
  test.each(['utility-poles.ts', 'commons-law.ts'.slice(6), 'promos.ts', 'managed.ts'])(
    'let the name %s pass',
    name => {
      expect(name).not.toMatch(EMPTY_NAMES);
    },
  );
  test.each(['work', 'root', 'home', 'tmp'])('find paths under %s, not addresses with it', folder => {
    for (const path of [`/${folder}/main`, `"/${folder}/x"`, `file:///${folder}/me`])
      expect(path).toMatch(MACHINE_PATH);
    for (const path of [`https://a.example/${folder}/b`, `../${folder}/a`, `a${folder}/b`, `/${folder}`])
      expect(path).not.toMatch(MACHINE_PATH);
  });
});

describe('npm run new-signal', () => {
  test.each([
    [[], 'no id given'],
    [['TooManyLinks'], 'kebab case'],
    [['links'], 'two words'],
    [['../escape'], 'kebab case'],
    [['too-many-links'], 'leave out "too", "many"'],
    [['byline-missing'], 'src/signals/byline-missing.ts is there already'],
    [['large-pages'], 'is there already'],
  ])('refuses %j', { timeout: 30_000 }, (ids, complaint) => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/new-signal.ts', ...ids], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(complaint);
  });
});
