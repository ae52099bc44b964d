import { parse } from 'csv-parse/sync';

/** What a page of the corpus may be labelled; "" where nobody has read it. */
export type PageLabel = 'farm' | 'legit' | 'unsure' | 'not_article' | '';

/** A row of `datasets/label-corrections.csv`. */
export interface LabelCorrection {
  readonly id: string;
  /** The label in the corpus. */
  readonly old: PageLabel;
  readonly new: Exclude<PageLabel, ''>;
  /** The reason, in words. */
  readonly why: string;
}

const COLUMNS = ['id', 'old', 'new', 'why'];
/** All labels that a page may have. */
export const PAGE_LABELS: readonly PageLabel[] = ['farm', 'legit', 'unsure', 'not_article', ''];

/** Reads corrections. Throws where a column, a word or a reason is wrong or missing, or an id stands twice. */
export function readLabelCorrections(csv: string): LabelCorrection[] {
  const [header = [], ...records] = parse(csv, { bom: true, skip_empty_lines: true }) as string[][];
  if (header.join() !== COLUMNS.join())
    throw new Error(`label corrections have the columns ${header.join()} instead of ${COLUMNS.join()}`);
  const seen = new Set<string>();
  return records.map(([id = '', old = '', corrected = '', why = ''], i) => {
    const fail = (what: string): never => {
      throw new Error(`label correction ${i + 1} (${id}): ${what}`);
    };
    if (id === '') fail('no id');
    if (seen.has(id)) fail('the id stands twice');
    seen.add(id);
    if (!PAGE_LABELS.includes(old as PageLabel)) fail(`old is "${old}"`);
    if (corrected === '' || !PAGE_LABELS.includes(corrected as PageLabel)) fail(`new is "${corrected}"`);
    if (old === corrected) fail('old and new are the same');
    if (why.trim() === '') fail('no reason');
    return { id, old, new: corrected, why } as LabelCorrection;
  });
}

/** Corrections while they are applied to a corpus. */
export class LabelCorrections {
  readonly #byId: ReadonlyMap<string, LabelCorrection>;
  readonly #unmet: Set<string>;

  constructor(corrections: readonly LabelCorrection[]) {
    this.#byId = new Map(corrections.map(correction => [correction.id, correction]));
    this.#unmet = new Set(this.#byId.keys());
  }

  /** The label of a page that the corpus labels `label`. Throws where a correction is of another label. */
  labelOf(id: string, label: PageLabel): PageLabel {
    const correction = this.#byId.get(id);
    if (correction === undefined) return label;
    this.#unmet.delete(id);
    if (correction.old !== label)
      throw new Error(`the correction of ${id} is of the label "${correction.old}", it has "${label}"`);
    return correction.new;
  }

  /** Throws where a correction was of no page, once all pages have been asked for. */
  assertAllMet(): void {
    if (this.#unmet.size > 0)
      throw new Error(`corrections of pages that the corpus has not: ${[...this.#unmet].join(', ')}`);
  }
}
