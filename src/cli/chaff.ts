#!/usr/bin/env node
import { createDetector, readDocument, signals, version } from '../index.ts';
import { main } from './main.ts';

process.exitCode = await main({
  argv: process.argv.slice(2),
  env: process.env,
  // Opened only when it is read: a page named "-".
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  version,
  signals,
  createDetector,
  readDocument,
});
