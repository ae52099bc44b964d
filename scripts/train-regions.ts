import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { REGION_TRAINING, trainRegionModel } from '../src/training/blocks/train-region-model.ts';
import { readLexicon } from './lexicon-pages.ts';
import { regionPages } from './region-pages.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string', default: '../shared/corpus' } } });

const pages = await regionPages(values.corpus, readLexicon());
const model = trainRegionModel(pages, REGION_TRAINING);
writeFileSync('datasets/lexicon/wrapper-regions.json', `${JSON.stringify(model)}\n`);
console.log(`wrapper regions fitted on ${pages.length} pages`);
