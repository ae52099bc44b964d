/** In how many documents of a language's background sample each stem occurs. */
export interface Background {
  readonly documents: number;
  /** Stems in fewer documents than the table's floor are left out: they count as if in none. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Reads a table as `scripts/build-lexicon` writes it. */
export function readBackground(json: string): Background {
  const { documents, counts } = JSON.parse(json) as { documents: number; counts: Record<string, number> };
  return { documents, counts: new Map(Object.entries(counts)) };
}

/** The tables by language. */
export interface Backgrounds {
  readonly languages: ReadonlySet<string>;
  get(language: string): Background | undefined;
}

/**
 * Takes the tables by language as their files hold them; each is taken apart when it is first asked for. Throws where one is
 * cut off.
 */
export function readBackgrounds(files: ReadonlyMap<string, string>): Backgrounds {
  for (const [language, json] of files)
    if (!json.trimEnd().endsWith('}'))
      throw new Error(
        `the table datasets/lexicon/background-${language}.json is cut off: install chaff again`,
      );
  const known = new Map<string, Background>();
  return {
    languages: new Set(files.keys()),
    get(language) {
      const json = files.get(language);
      if (json !== undefined && !known.has(language)) known.set(language, readBackground(json));
      return known.get(language);
    },
  };
}

/**
 * Inverse document frequency in nats, smoothed: ln((N + 1) / (n + 1)) + 1 with N documents, n of them with the stem
 * (Spärck Jones 1972; the smoothing keeps unknown stems finite).
 */
export function idf(background: Background, stem: string): number {
  return Math.log((background.documents + 1) / ((background.counts.get(stem) ?? 0) + 1)) + 1;
}

/**
 * The relatedness to an article that nine in ten headlines of other sites stay below, by the article's length: pairs of
 * least number of content words and level, ascending.
 */
export type RelatednessLevels = readonly (readonly [words: number, level: number])[];
