// Node 20 runs no TypeScript in a thread unless the thread itself says how.
import { register } from 'tsx/esm/api';

register();
await import('../../src/input/tables/parquet-worker.ts');
