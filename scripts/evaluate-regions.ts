import { parseArgs } from 'node:util';
import { REGIONS, type Region } from '../src/document/block.ts';
import { likeliestRegions, regionScores } from '../src/document/main-text/wrapper-regions.ts';
import { readRegionModel } from '../src/lexicon/region-model.ts';
import {
  REGION_TRAINING,
  type RegionPage,
  trainRegionModel,
} from '../src/training/blocks/train-region-model.ts';
import { foldOf } from '../src/training/folds.ts';
import { readLexicon } from './lexicon-pages.ts';
import { regionPages } from './region-pages.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    penalty: { type: 'string', default: String(REGION_TRAINING.penalty) },
    sites: { type: 'string', default: String(REGION_TRAINING.leastSites) },
    change: { type: 'string', multiple: true, default: [String(REGION_TRAINING.change)] },
  },
});

const FOLDS = 5;
const LEAST_MACRO = 0.85;

const pages = await regionPages(values.corpus, readLexicon());
const foldOfPage = (page: RegionPage): number => foldOf(`${page.site} region`, FOLDS);
const models = Array.from({ length: FOLDS }, (_, fold) => {
  process.stderr.write(`fold ${fold + 1} of ${FOLDS}\n`);
  const seen = pages.filter(page => foldOfPage(page) !== fold);
  return trainRegionModel(seen, {
    penalty: Number(values.penalty),
    leastSites: Number(values.sites),
    change: 0,
  });
});

/** Counts of blocks: rows are what a person marked, columns what was found. */
function confusionAt(change: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const model = readRegionModel({ ...(models[foldOfPage(page)] as (typeof models)[number]), change });
    const { view, scores, chosen } = page;
    const found = likeliestRegions(regionScores(view, scores, chosen, model), chosen, model);
    page.regions.forEach((region, i) => {
      const key = `${region} ${found[i]}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  return counts;
}

let macro = 0;
for (const change of values.change.map(Number)) {
  const counts = confusionAt(change);
  const count = (marked: Region, found: Region): number => counts.get(`${marked} ${found}`) ?? 0;
  const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
  console.log(
    `\nRegions of ${pages.length} pages marked by hand, by blocks, cross-validated by site; change ${change}\n`,
  );
  console.log('| region | blocks | precision | recall | F1 |\n|-|-|-|-|-|');
  const scores = REGIONS.map(region => {
    const marked = sum(REGIONS.map(found => count(region, found)));
    const found = sum(REGIONS.map(other => count(other, region)));
    const precision = count(region, region) / Math.max(1, found);
    const recall = count(region, region) / Math.max(1, marked);
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    console.log(
      `| ${region} | ${marked} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} |`,
    );
    return f1;
  });
  macro = sum(scores) / scores.length;
  console.log(`| macro | | | | ${macro.toFixed(3)} |`);
  console.log(`\nmarked \\ found ${REGIONS.join(' ')}`);
  for (const marked of REGIONS)
    console.log(`${marked} ${REGIONS.map(found => count(marked, found)).join(' ')}`);
}
if (macro < LEAST_MACRO) process.exitCode = 1;
