import { describe, expect, test } from 'vitest';
import { expectedCalibrationError } from '../../src/training/calibration.ts';
import { seededRandom } from '../../src/training/random.ts';
import { reliabilityBins } from '../../src/training/reliability.ts';
import { reliabilityDiagram } from '../../src/training/reliability-diagram.ts';

interface Page {
  readonly probability: number;
  readonly farm: boolean;
}
const pages = (number: number, probability: number, farm: boolean): Page[] =>
  Array.from({ length: number }, () => ({ probability, farm }));

describe('bins of reliability', () => {
  test('are weighted to the base rate: half the pages farms, a fifth in the crawl', () => {
    const bins = reliabilityBins(
      [...pages(8, 0.85, true), ...pages(2, 0.85, false), ...pages(2, 0.05, true), ...pages(8, 0.05, false)],
      0.2,
    );
    expect(bins.map(({ from, to, farm, clean }) => [from, to, farm, clean])).toEqual([
      [0, 0.1, 2, 8],
      [0.8, 0.9, 8, 2],
    ]);
    // 0.8 of the pages at odds of 4 become odds of 4 * 0.2 / 0.8.
    expect(bins[1]?.observed.value).toBeCloseTo(0.5, 12);
    expect(bins[1]?.predicted).toBeCloseTo(0.85, 12);
    expect(bins[1]?.observed.low).toBeLessThan(0.5);
    expect(bins[1]?.observed.high).toBeGreaterThan(0.5);
  });
  test('put a probability of 1 into the last bin', () => {
    const bins = reliabilityBins([...pages(1, 1, true), ...pages(1, 0, false)], 0.5);
    expect(bins.map(bin => bin.to)).toEqual([0.1, 1]);
    expect(bins[1]?.observed).toMatchObject({ value: 1, high: 1 });
  });
  test('say what the expected calibration error sums up', () => {
    const random = seededRandom(4);
    const rows = Array.from({ length: 400 }, () => {
      const probability = random.next();
      return { probability, farm: random.chance(probability ** 2) };
    });
    const farms = rows.filter(row => row.farm).length;
    const error = reliabilityBins(rows, 0.3).reduce((sum, { farm, clean, predicted, observed }) => {
      const weight = (0.3 * farm) / farms + (0.7 * clean) / (rows.length - farms);
      return sum + weight * Math.abs(predicted - observed.value);
    }, 0);
    expect(error).toBeCloseTo(expectedCalibrationError(rows, 0.3), 12);
  });
});

describe('a reliability diagram', () => {
  const bins = reliabilityBins(
    [...pages(8, 0.85, true), ...pages(2, 0.85, false), ...pages(30, 0.05, false)],
    0.2,
  );
  const svg = reliabilityDiagram('page-a & <b>', bins);

  test('is the same again, byte for byte, with a name, a description and a white ground', () => {
    expect(reliabilityDiagram('page-a & <b>', bins)).toBe(svg);
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain('<title id="title">page-a &amp; &lt;b&gt;</title>');
    expect(svg).toMatch(/<desc id="desc">[^<]*0\.8 to 0\.9: predicted 0\.850, observed 0\.\d{3} \(/);
    expect(svg).toMatch(/<rect width="\d+" height="\d+" fill="#fff"\/>/);
    expect(svg).not.toMatch(/NaN|undefined/);
  });
  test('has a mark, an interval and the counts of each bin', () => {
    expect(svg.match(/<circle /g)).toHaveLength(bins.length);
    expect(svg.match(/stroke="#0b62a4"/g)).toHaveLength(bins.length);
    expect(svg).toContain('>8 / 2</text>');
    expect(svg).toContain('>0 / 30</text>');
  });
  test('is well formed: every element is closed', () => {
    const open: string[] = [];
    for (const [, close, name = '', self] of svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (close === '/') expect(open.pop()).toBe(name);
      else if (self !== '/') open.push(name);
    }
    expect(open).toEqual([]);
  });
});
