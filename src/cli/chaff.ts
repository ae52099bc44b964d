#!/usr/bin/env node
import type { PageSource, SignalMeta } from '../index.ts';
import { version } from '../version.ts';

const argv = process.argv.slice(2);
// Half of what a short run takes is loading: the version needs nothing else.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) process.stdout.write(`${version}\n`);
else await start();

async function start(): Promise<void> {
  const { main, needsEngine } = await import('./main.ts');
  const engine = needsEngine(argv) ? await import('../index.ts') : null;
  const loaded = (): NonNullable<typeof engine> => {
    if (engine === null) throw new Error('this command was started without the engine');
    return engine;
  };
  let interrupts = 0;
  process.exitCode = await main({
    argv,
    env: process.env,
    // Opened only when it is read: a page named "-".
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    version,
    get signals(): readonly SignalMeta[] {
      return loaded().signals;
    },
    createDetector: options => loaded().createDetector(options),
    readDocument: (source: PageSource) => loaded().readDocument(source),
    onInterrupt(listener) {
      const onSignal = (name: NodeJS.Signals): void => {
        interrupts += 1;
        if (interrupts > 1) process.exit(name === 'SIGTERM' ? 143 : 130);
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
  // What was stopped may have a standard input that never ends.
  if (interrupts > 0) process.exit();
}
