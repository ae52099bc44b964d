#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import type { PageSource, SignalMeta } from '../index.ts';
import { main, needsEngine } from './main.ts';

const argv = process.argv.slice(2);
// Half of a second that `--version`, `--help` and commands with threads of their own do without.
const engine = needsEngine(argv) ? await import('../index.ts') : null;

function loaded(): NonNullable<typeof engine> {
  if (engine === null) throw new Error('this command was started without the engine');
  return engine;
}

process.exitCode = await main({
  argv,
  env: process.env,
  // Opened only when it is read: a page named "-".
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  version: readVersion(),
  get signals(): readonly SignalMeta[] {
    return loaded().signals;
  },
  createDetector: options => loaded().createDetector(options),
  readDocument: (source: PageSource) => loaded().readDocument(source),
  onInterrupt(listener) {
    let came = 0;
    const onSignal = (name: NodeJS.Signals): void => {
      came += 1;
      if (came > 1) process.exit(name === 'SIGTERM' ? 143 : 130);
      listener(name);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    };
  },
});

/** The package stands one level up in dist, two in src. */
function readVersion(): string {
  const file = new URL(
    import.meta.url.endsWith('.ts') ? '../../package.json' : '../package.json',
    import.meta.url,
  );
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
