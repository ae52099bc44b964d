/** One entry of the wrapper's lists. */
export interface SeedCard {
  readonly headline: string;
  readonly teaser: string;
}

/** The first user's page, taken apart. */
export interface SeedPage {
  /** Category and cut title, glued together. */
  readonly breadcrumb: string;
  readonly title: string;
  /** Paragraphs and promos in order. */
  readonly body: readonly { readonly kind: 'paragraph' | 'promo'; readonly text: string }[];
  readonly form: readonly string[];
  readonly lists: readonly { readonly heading: string; readonly cards: readonly SeedCard[] }[];
  readonly tail: readonly string[];
}

const LEAD_IN = 'See also';

/** Takes the page apart by what its lines say. Throws where it is not the page that was handed over. */
export function readSeedPage(text: string): SeedPage {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const formStart = lines.findIndex(line => line.startsWith('Please enter'));
  const latest = lines.indexOf('Latest news');
  const mustRead = lines.indexOf('Must read');
  const tail = lines.findIndex(line => line.startsWith('You might also like'));
  if (formStart < 2 || latest < formStart || mustRead < latest || tail < mustRead) {
    throw new Error('this is not the republished article: give its path with --seed');
  }
  const cards = (from: number, to: number): SeedCard[] => {
    const list: SeedCard[] = [];
    for (let i = from; i + 1 < to; i += 2)
      list.push({ headline: lines[i] ?? '', teaser: lines[i + 1] ?? '' });
    return list;
  };
  return {
    breadcrumb: lines[0] ?? '',
    title: lines[1] ?? '',
    body: lines
      .slice(2, formStart)
      .map(line =>
        line.startsWith(LEAD_IN)
          ? { kind: 'promo' as const, text: line.slice(LEAD_IN.length).trim() }
          : { kind: 'paragraph' as const, text: line },
      ),
    form: lines.slice(formStart, latest),
    lists: [
      { heading: 'Latest news', cards: cards(latest + 1, mustRead) },
      { heading: 'Must read', cards: cards(mustRead + 1, tail) },
    ],
    tail: lines.slice(tail),
  };
}
