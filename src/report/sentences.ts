import type { Abstention, ErrorRecord, Label, Verdict } from '../verdict.ts';
import { formatProbability } from './quantity.ts';
import { visible } from './visible.ts';

/** Labels as people read them. */
export const LABELS: Readonly<Record<Label, string>> = {
  farm: 'farm',
  suspect: 'suspect',
  clean: 'clean',
  'not-evaluated': 'not evaluated',
};

const ABSTENTIONS: Readonly<Record<Abstention, string>> = {
  empty: 'The page has no text.',
  'too-short': 'The page has too few words to judge it.',
  'not-an-article': 'The page is not an article; it may be a front page, a list, a form or a shop.',
  'unsupported-language': 'The page is in a language that chaff has not learnt to judge.',
  unreadable: 'The page cannot be read as HTML or text.',
};

/** Why a page was not judged. */
export function explainAbstention(abstained: Abstention, language: string | null): string {
  const sentence = ABSTENTIONS[abstained];
  if (abstained !== 'unsupported-language' || language === null) return sentence;
  return `${sentence.slice(0, -1)}: ${nameLanguage(language)}.`;
}

/** The English name of a language code, or the code. */
export function nameLanguage(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? visible(code);
  } catch {
    return visible(code);
  }
}

/** What the verdict would be without its weightiest reason; null where nothing was reckoned. */
export function explainCounterfactual({ counterfactual, label, reasons }: Verdict): string | null {
  if (counterfactual === null) return null;
  const { without, probability } = counterfactual;
  const title = reasons.find(reason => reason.signal === without)?.title ?? without;
  const would = counterfactual.label === label ? 'would still be' : 'would be';
  return `Without “${visible(title)}” the page ${would} ${LABELS[counterfactual.label]} (${formatProbability(probability)}).`;
}

/** What a page is called: its id, else its address. "-" is how a command line names standard input. */
export function nameOf({ id, url }: Pick<Verdict, 'id' | 'url'>): string {
  return id === '-' ? 'standard input' : visible(id ?? url ?? 'page');
}

/** The error of a page on one line: name, if it has one, sentence, code. */
export function explainError(record: ErrorRecord): string {
  const name = nameOf(record);
  return `${name === '' ? '' : `${name}: `}${visible(record.error.message)} (${record.error.code})`;
}
