import { readFileSync } from 'node:fs';

/** The package's description: one level up, both from src/ and from dist/. */
const PACKAGE = new URL('../package.json', import.meta.url);

/** Version of chaff. By itself: what only tells it needs no tables, no signals and none of their memory. */
export const version: string = (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }).version;
