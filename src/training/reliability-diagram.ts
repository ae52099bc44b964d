import type { ReliabilityBin } from './reliability.ts';

const SIDE = 360;
const LEFT = 56;
const TOP = 40;
const WIDTH = LEFT + SIDE + 100;
const HEIGHT = TOP + SIDE + 56;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// One decimal: finer than any screen, and the same bytes wherever the last bits of a float differ.
const x = (share: number): string => (LEFT + share * SIDE).toFixed(1);
const y = (share: number): string => (TOP + (1 - share) * SIDE).toFixed(1);

function grid(): string[] {
  return TICKS.flatMap(tick => [
    `<path d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}" stroke="#ddd"/>`,
    `<text x="${x(tick)}" y="${TOP + SIDE + 18}" text-anchor="middle">${tick}</text>`,
    `<text x="${LEFT - 8}" y="${(Number(y(tick)) + 4).toFixed(1)}" text-anchor="end">${tick}</text>`,
  ]);
}

function mark({ predicted, observed, farm, clean }: ReliabilityBin): string[] {
  const at = x(predicted);
  return [
    `<path d="M${at} ${y(observed.low)}V${y(observed.high)}" stroke="#0b62a4" stroke-width="2"/>`,
    `<circle cx="${at}" cy="${y(observed.value)}" r="4" fill="#0b62a4"><title>${farm} farm, ${clean} clean</title></circle>`,
  ];
}

/** The counts of the bins, beside the diagram at the height of their bin. */
function counts(bins: readonly ReliabilityBin[]): string[] {
  const left = LEFT + SIDE + 10;
  return [
    `<text x="${left}" y="${TOP - 8}">farm / clean</text>`,
    ...bins.map(
      ({ from, to, farm, clean }) =>
        `<text x="${left}" y="${(Number(y((from + to) / 2)) + 4).toFixed(1)}">${farm} / ${clean}</text>`,
    ),
  ];
}

/**
 * A reliability diagram as SVG: of the pages that were given a probability, the share that are farms. The background is
 * white, so that it reads in a dark viewer as well.
 */
export function reliabilityDiagram(title: string, bins: readonly ReliabilityBin[]): string {
  const told = bins.map(
    bin =>
      `${bin.from} to ${bin.to}: predicted ${bin.predicted.toFixed(3)}, observed ${bin.observed.value.toFixed(3)} (${bin.observed.low.toFixed(3)} to ${bin.observed.high.toFixed(3)}), ${bin.farm} farm, ${bin.clean} clean`,
  );
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="12" fill="#222">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(`Predicted probability and observed share of farm pages by bin, with 95 % intervals. ${told.join('; ')}.`)}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="18" font-weight="bold">${escaped(title)}</text>`,
    ...grid(),
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#777" stroke-dasharray="5 4"/>`,
    ...bins.flatMap(mark),
    ...counts(bins),
    `<text x="${LEFT + SIDE / 2}" y="${HEIGHT - 12}" text-anchor="middle">predicted probability</text>`,
    `<text transform="translate(16 ${TOP + SIDE / 2}) rotate(-90)" text-anchor="middle">observed share of farm pages</text>`,
    '</svg>',
  ].join('\n')}\n`;
}
