import { createDetector, signals, version } from '../index.ts';
import { serve } from './serve.ts';

await serve({ version, signals: signals.map(meta => meta.id), createDetector });
