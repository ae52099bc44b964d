import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDetector, type Detector, type Verdict } from '../../src/index.ts';

const LIMIT = 120_000;
const LABELS = ['farm', 'suspect', 'clean', 'not-evaluated'];
const page = readFileSync(new URL('../pages/harbour-strike-farm/page.html', import.meta.url), 'utf8');

let detector: Detector;
beforeAll(async () => {
  detector = await createDetector();
});

/** What every verdict promises, whatever the page was. */
function expectSound(verdict: Verdict): void {
  expect(LABELS).toContain(verdict.label);
  if (verdict.label === 'not-evaluated') {
    expect(verdict.abstained).not.toBeNull();
    expect(verdict.probability).toBeNull();
    expect(verdict.score).toBeNull();
    return;
  }
  expect(verdict.abstained).toBeNull();
  expect(verdict.probability).toBeGreaterThanOrEqual(0);
  expect(verdict.probability).toBeLessThanOrEqual(1);
  let score = verdict.bias;
  const model = detector.models[verdict.model.startsWith('page-html') ? 'html' : 'text'];
  for (const key of Object.keys(model.signals))
    score += verdict.signals[key.split('@')[0] ?? '']?.contribution ?? 0;
  expect(verdict.score).toBe(score);
  for (const { value, evidence } of Object.values(verdict.signals)) {
    expect(value === null || Number.isFinite(value)).toBe(true);
    for (const { quote, start, end } of evidence) {
      expect(start).toBeLessThan(end);
      expect(quote.length).toBeLessThanOrEqual(200);
      expect(quote.isWellFormed()).toBe(true);
    }
  }
  expect(() => JSON.parse(JSON.stringify(verdict))).not.toThrow();
}

describe('the whole line on hostile pages', () => {
  it('takes random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), bytes => {
        expectSound(detector.score({ bytes }));
      }),
      { numRuns: 200 },
    );
  });

  it('takes any string as HTML and as text, and never changes its mind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), fc.webUrl(), (content, url) => {
        const verdict = detector.score({ html: content, url });
        expectSound(verdict);
        expect(detector.score({ html: content, url })).toEqual(verdict);
        expectSound(detector.score({ text: content, url }));
      }),
      { numRuns: 150 },
    );
  });

  it('takes mutated pages', () => {
    const mutation = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(400),
      insert: fc.oneof(
        fc.constantFrom(
          '<',
          '>',
          '</div>',
          '<div',
          '<!--',
          '-->',
          '<script>',
          '</script>',
          '"',
          '&#0;',
          '\0',
          '\ud800',
          '<svg>',
          '<table><td>',
        ),
        fc.string({ maxLength: 20 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 30 }), mutations => {
        let html = page;
        for (const { at, cut, insert } of mutations) {
          const start = Math.floor(at * html.length);
          html = html.slice(0, start) + insert + html.slice(start + cut);
        }
        expectSound(detector.score({ html, url: 'https://example.com/' }));
      }),
      { numRuns: 200 },
    );
  });

  it('takes 100,000 levels of nesting, closed and unclosed', () => {
    const levels = 100_000;
    const words = 'Nobody reads this far down. '.repeat(40);
    for (const tag of ['div', 'span', 'table', 'blockquote', 'a', 'li', 'svg']) {
      expectSound(detector.score({ html: `<${tag}>`.repeat(levels) + words }));
      expectSound(
        detector.score({ html: `<${tag}>`.repeat(levels) + words + `</${tag}>`.repeat(levels) + words }),
      );
    }
    expectSound(
      detector.score({
        html: `<script type="application/ld+json">${'['.repeat(levels)}</script><p>${words}`,
      }),
    );
  }, 120_000);

  it.each([
    ['one word', 'a'],
    ['words', 'lorem ipsum dolor '],
    ['brackets', '['],
    ['tags that never open', '<'],
  ])(
    'takes a 50 MB line of %s',
    (_, unit) => {
      const line = unit.repeat(Math.ceil(50_000_000 / unit.length));
      expectSound(detector.score({ text: line }));
      expectSound(detector.score({ html: line }));
    },
    LIMIT * 2,
  );
});
