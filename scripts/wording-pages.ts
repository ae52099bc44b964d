import type { Document } from '../src/document/document.ts';
import { countNgrams, readWording, termWeight, WORDING_LANGUAGE } from '../src/lexicon/wording.ts';
import { readWordingModel, type WordingModel, type WordingModelJson } from '../src/lexicon/wording-model.ts';
import { signal as mainSignal } from '../src/signals/wording-odds.ts';
import { signal as wrapperSignal } from '../src/signals/wrapper-wording-odds.ts';
import { columnWithoutFold, signalKey } from '../src/training/dataset.ts';
import { foldOf } from '../src/training/folds.ts';
import { FOLDS } from '../src/training/options.ts';
import {
  centred,
  fitWording,
  ngramRarities,
  WORDING_TRAINING,
  type WordingPage,
} from '../src/training/wording.ts';
import type { PageFacts } from './real-pages.ts';

/** The parts of a page whose wording is measured, each by a model of its own. */
export const WORDING_PARTS = ['main', 'wrapper'] as const;
export type WordingPart = (typeof WORDING_PARTS)[number];

/** Under which key the data set has the wording of a part. */
const KEYS: Readonly<Record<WordingPart, string>> = {
  main: signalKey(mainSignal.meta),
  wrapper: signalKey(wrapperSignal.meta),
};

/** The words of each part. */
export function wordingOf(document: Document): Record<WordingPart, readonly string[]> {
  return { main: document.articleWords, wrapper: document.wrapperWords };
}

/** The labelled pages that the wording models of a part are fitted on: real English ones of the training files, each once. */
export class WordingPages {
  readonly part: WordingPart;
  readonly #pages = new Map<string, WordingPage>();

  constructor(part: WordingPart) {
    this.part = part;
  }

  /** Takes a page. One that comes as HTML and as text counts as it comes first. `words` are those of the part. */
  add({ id, owner, source, label, split, language }: PageFacts, words: readonly string[]): void {
    if (split !== 'train' || language !== WORDING_LANGUAGE || this.#pages.has(id)) return;
    this.#pages.set(id, { owner, source, farm: label === 'farm', ngrams: countNgrams(words) });
  }

  get size(): number {
    return this.#pages.size;
  }

  /** The model of all pages, as its file holds it. */
  fitAll(): WordingModelJson {
    return this.#fitWithout([]);
  }

  /** Models that have not seen the owners of one fold or of two. */
  fitFolds(): WordingFolds {
    const models = new Map<string, WordingModel>();
    for (let j = 0; j < FOLDS; j++)
      for (let k = j; k < FOLDS; k++) {
        if (process.stderr.isTTY)
          process.stderr.write(`\r${this.part} wording models without folds ${j} and ${k}`);
        models.set(`${j} ${k}`, readWordingModel(this.#fitWithout([j, k])));
      }
    if (process.stderr.isTTY) process.stderr.write('\n');
    return new WordingFolds(KEYS[this.part], models);
  }

  #fitWithout(folds: readonly number[]): WordingModelJson {
    const seen = [...this.#pages.values()].filter(({ owner }) => !folds.includes(foldOf(owner, FOLDS)));
    const training = WORDING_TRAINING[this.part];
    return centred(fitWording(seen, ngramRarities(seen, training), training, termWeight), seen, termWeight);
  }
}

/** Measures the wording of pages by models that have not seen their owners. */
class WordingFolds {
  readonly #key: string;
  readonly #models: ReadonlyMap<string, WordingModel>;

  /** `models` by the two folds that they have not seen, the lower first. */
  constructor(key: string, models: ReadonlyMap<string, WordingModel>) {
    this.#key = key;
    this.#models = models;
  }

  /** The columns beside the signal's own. */
  get columns(): string[] {
    return Array.from({ length: FOLDS }, (_, k) => columnWithoutFold(this.#key, k));
  }

  /**
   * The values of a row for the signal, and for each fold that a cross-validation keeps from it as well. A made page to
   * fit has none: its words are those of the honest article it was made of, and would teach that wording tells nothing.
   */
  valuesOf(
    { owner, template, language, split }: PageFacts,
    words: readonly string[],
  ): Record<string, number | null> {
    const own = foldOf(owner, FOLDS);
    const isFittedCopy = template !== '' && split === 'train';
    const isMeasured = !isFittedCopy && language === WORDING_LANGUAGE;
    const values: Record<string, number | null> = {};
    for (let k = 0; k < FOLDS; k++) {
      const model = this.#models.get(`${Math.min(own, k)} ${Math.max(own, k)}`) as WordingModel;
      const odds = isMeasured ? readWording(model, words).odds : null;
      values[columnWithoutFold(this.#key, k)] = odds;
      if (k === own) values[this.#key] = odds;
    }
    return values;
  }
}
