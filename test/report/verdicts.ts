import type { ErrorRecord, Evidence, Reason, Verdict } from '../../src/verdict.ts';

/** Evidence for the quotes given, at made-up places. */
export function quoting(...quotes: string[]): Evidence[] {
  return quotes.map((quote, at) => ({ quote, start: at * 1000, end: at * 1000 + quote.length }));
}

/** A reason; its contribution is 1 unless given. */
export function reason(signal: string, more: Partial<Reason> = {}): Reason {
  return {
    signal,
    title: `Title of ${signal}`,
    value: 0.5,
    unit: 'share',
    usual: 0.04,
    contribution: 1,
    evidence: [],
    ...more,
  };
}

/** A verdict on a farm page with two reasons and one against. */
export function verdict(more: Partial<Verdict> = {}): Verdict {
  const reasons = more.reasons ?? [
    reason('off-topic-promo-share', {
      title: 'Off-topic promotions inside the article',
      contribution: 1.84,
      evidence: quoting('See also What is the most expensive laptop?', 'Read more: Is Lebanon in Asia?'),
    }),
    reason('repeated-promo-share', { value: 3.2, unit: 'per 1,000 words', usual: 0.25, contribution: 0.4 }),
  ];
  return {
    schema: 1,
    chaff: '0.1.0',
    model: 'page-html#3f9c2a1e',
    id: 'page.html',
    url: null,
    site: null,
    label: 'farm',
    probability: 0.993,
    score: 4.12,
    bias: -1.9,
    thresholds: { farm: 0.93, suspect: 0.61 },
    language: 'en',
    abstained: null,
    reasons,
    against: [reason('byline', { title: 'A byline', value: 1, unit: 'yes/no', contribution: -0.52 })],
    counterfactual: { without: 'off-topic-promo-share', probability: 0.87, label: 'suspect' },
    signals: {
      'off-topic-promo-share': { version: 1, value: 0.5, contribution: 1.84, evidence: [] },
      'heading-count': { version: 1, value: 7, contribution: 0, evidence: [] },
      'inline-style-share': { version: 2, value: null, contribution: 0, evidence: [] },
    },
    ...more,
  };
}

/** A verdict that abstains. */
export function abstention(
  abstained: NonNullable<Verdict['abstained']>,
  more: Partial<Verdict> = {},
): Verdict {
  return verdict({
    label: 'not-evaluated',
    probability: null,
    score: null,
    abstained,
    reasons: [],
    against: [],
    counterfactual: null,
    ...more,
  });
}

/** The record of a page that could not be fetched. */
export function failure(more: Partial<ErrorRecord> = {}): ErrorRecord {
  return {
    schema: 1,
    chaff: '0.1.0',
    id: 'https://example.com/a',
    url: 'https://example.com/a',
    error: { code: 'http-status', message: 'the server answers with HTTP status 404' },
    ...more,
  };
}
