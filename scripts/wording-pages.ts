import {
  countNgrams,
  readWordingModel,
  termWeight,
  type WordingModel,
  type WordingModelJson,
  wordingOdds,
} from '../src/lexicon/wording-model.ts';
import { LANGUAGE, signal } from '../src/signals/wording-odds.ts';
import { columnWithoutFold, signalKey } from '../src/training/dataset.ts';
import { foldOf } from '../src/training/folds.ts';
import { FOLDS } from '../src/training/options.ts';
import { fitWording, ngramRarities, WORDING_TRAINING, type WordingPage } from '../src/training/wording.ts';
import type { PageFacts } from './real-pages.ts';

/** The labelled pages that wording models are fitted on: real English ones of the training files, each once. */
export class WordingPages {
  readonly #pages = new Map<string, WordingPage>();

  /** Takes a page. One that comes as HTML and as text counts as it comes first. `words` are those of its article. */
  add({ id, owner, label, split, language }: PageFacts, words: readonly string[]): void {
    if (split !== 'train' || language !== LANGUAGE || this.#pages.has(id)) return;
    this.#pages.set(id, { owner, farm: label === 'farm', ngrams: countNgrams(words) });
  }

  get size(): number {
    return this.#pages.size;
  }

  /** The model of all pages, as its file holds it. */
  fitAll(): WordingModelJson {
    return fitPages([...this.#pages.values()]);
  }

  /** Models that have not seen the owners of one fold or of two. */
  fitFolds(): WordingFolds {
    const pages = [...this.#pages.values()];
    const models = new Map<string, WordingModel>();
    for (let j = 0; j < FOLDS; j++)
      for (let k = j; k < FOLDS; k++) {
        process.stderr.write(`\rwording models without folds ${j} and ${k}`);
        const seen = pages.filter(({ owner }) => ![j, k].includes(foldOf(owner, FOLDS)));
        models.set(`${j} ${k}`, readWordingModel(fitPages(seen)));
      }
    process.stderr.write('\n');
    return new WordingFolds(models);
  }
}

function fitPages(pages: readonly WordingPage[]): WordingModelJson {
  return fitWording(pages, ngramRarities(pages, WORDING_TRAINING), WORDING_TRAINING, termWeight);
}

/** Measures the wording of pages by models that have not seen their owners. */
class WordingFolds {
  readonly #models: ReadonlyMap<string, WordingModel>;

  /** `models` by the two folds that they have not seen, the lower first. */
  constructor(models: ReadonlyMap<string, WordingModel>) {
    this.#models = models;
  }

  /** The columns beside the signal's own. */
  get columns(): string[] {
    return Array.from({ length: FOLDS }, (_, k) => columnWithoutFold(signalKey(signal.meta), k));
  }

  /**
   * The values of a row for the signal, and for each fold that a cross-validation keeps from it as well. A made page to
   * fit has none: its words are those of the honest article it was made of, and would teach that wording tells nothing.
   */
  valuesOf(
    { owner, template, language, split }: PageFacts,
    words: readonly string[],
  ): Record<string, number | null> {
    const key = signalKey(signal.meta);
    const own = foldOf(owner, FOLDS);
    const isFittedCopy = template !== '' && split === 'train';
    const isMeasured = !isFittedCopy && language === LANGUAGE;
    const values: Record<string, number | null> = {};
    for (let k = 0; k < FOLDS; k++) {
      const model = this.#models.get(`${Math.min(own, k)} ${Math.max(own, k)}`) as WordingModel;
      const odds = isMeasured ? wordingOdds(model, words) : null;
      values[columnWithoutFold(key, k)] = odds;
      if (k === own) values[key] = odds;
    }
    return values;
  }
}
