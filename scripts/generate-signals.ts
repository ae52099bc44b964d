import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Signal } from '../src/signals/signal.ts';

const FOLDER = 'src/signals';
const check = process.argv.includes('--check');

const ids = readdirSync(FOLDER)
  .filter(file => file.endsWith('.ts') && file !== 'signal.ts' && file !== 'index.ts')
  .map(file => file.slice(0, -'.ts'.length))
  .sort();
const metas = await Promise.all(
  ids.map(async id => ((await import(`../${FOLDER}/${id}.ts`)) as { signal: Signal }).signal.meta),
);
for (const [i, meta] of metas.entries()) {
  if (meta.id !== ids[i])
    throw new Error(`${FOLDER}/${ids[i]}.ts calls itself ${meta.id}: the id is the file name`);
}

const variable = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const index = `// Made by npm run generate from the files of this folder; do not edit.
${ids.map(id => `import { signal as ${variable(id)} } from './${id}.ts';`).join('\n')}
import type { Signal } from './signal.ts';

/** All signals, in order of id. */
export const SIGNALS: readonly Signal[] = [
${ids.map(id => `  ${variable(id)},`).join('\n')}
];
`;

const range = ([low, high]: readonly [number, number | null]): string => `${low} to ${high ?? 'any'}`;
const catalogue = `<!-- Made by npm run generate from the files of this folder; do not edit. -->
# Signals

${metas.length} signals. A signal measures; what its value weighs is learned and stands in the model cards (\`models/\`).
\`chaff explain <id>\` prints an entry. To add one: \`npm run new-signal <id>\`.

${metas
  .map(
    meta => `## ${meta.id}

**${meta.title}.** ${meta.description}

| version | unit | range | a high value suggests | needs |
|-|-|-|-|-|
| ${meta.version} | ${meta.unit} | ${range(meta.range)} | ${meta.suggests} | ${meta.needs} |

Reference: ${meta.reference}
`,
  )
  .join('\n')}`;

let stale = false;
for (const [file, content] of [
  [`${FOLDER}/index.ts`, index],
  [`${FOLDER}/README.md`, catalogue],
] as const) {
  let current = '';
  try {
    current = readFileSync(file, 'utf8');
  } catch {}
  if (current === content) continue;
  stale = true;
  if (check) console.error(`${file} is not what its sources make: run npm run generate`);
  else {
    writeFileSync(file, content);
    console.log(`wrote ${file}`);
  }
}
if (check && stale) process.exitCode = 1;
