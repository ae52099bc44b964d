import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BLOCK_TRAINING, type BlockPage, trainBlockModel } from '../src/training/blocks/train-block-model.ts';
import { FOLD_FILE, FOLDS, type FoldModels, foldOfSite } from './block-folds.ts';
import { type BlockInput, blockPages } from './block-pages.ts';
import { readLexicon } from './lexicon-pages.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    /** html or text; both without it. */
    input: { type: 'string', multiple: true, default: ['html', 'text'] },
    /** Only the models of the folds, or only the shipped one. */
    only: { type: 'string' },
  },
});

const lexicon = readLexicon();
for (const input of values.input as BlockInput[]) {
  const pages: BlockPage[] = [];
  for await (const page of blockPages(values.corpus, input, lexicon)) pages.push(page);
  process.stderr.write(`${input}: ${pages.length} pages read\n`);
  // Only the models of HTML are judged on true main texts.
  if (values.only !== 'shipped' && input === 'html') {
    const folds: FoldModels = Array.from({ length: FOLDS }, (_, fold) => {
      process.stderr.write(`${input}: fold ${fold + 1} of ${FOLDS}\n`);
      return trainBlockModel(
        pages.filter(page => foldOfSite(page.site) !== fold),
        BLOCK_TRAINING,
      );
    });
    writeFileSync(FOLD_FILE, `${JSON.stringify(folds)}\n`);
  }
  if (values.only === 'folds') continue;
  process.stderr.write(`${input}: the shipped model\n`);
  const model = trainBlockModel(pages, BLOCK_TRAINING);
  writeFileSync(`datasets/lexicon/main-text-${input}.json`, `${JSON.stringify(model)}\n`);
}
