import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Bundles the library and the command line into dist/. Every run-time dependency stays an import, except the few
 * sub-modules of `natural`: its root module prints on import and drags in database drivers, so it is a development
 * dependency only and what is used of it becomes part of the bundle (notice: THIRD-PARTY-NOTICES.md).
 */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The stemmers load 230 kB of stop words for a method that is not used. */
const withoutStopwords = {
  name: 'without-stopwords',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^stopwords-iso$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

// Beside dist for tests; whatever its name, it stands one level below the package.
const [outdir = 'dist'] = process.argv.slice(2);
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: {
    index: 'src/index.ts',
    chaff: 'src/cli/chaff.ts',
    'scan-worker': 'src/scan/worker.ts',
    'parquet-worker': 'src/input/tables/parquet-worker.ts',
  },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: Object.keys(dependencies).flatMap(name => [name, `${name}/*`]),
  legalComments: 'eof',
  logLevel: 'warning',
  plugins: [withoutStopwords],
});
