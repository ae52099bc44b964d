/** Memory of a process at a time. */
export interface Sample {
  /** Seconds since the start. */
  readonly at: number;
  /** Megabytes in memory. */
  readonly megabytes: number;
}

const WIDTH = 640;
const HEIGHT = 260;
const LEFT = 56;
const TOP = 36;
const RIGHT = 20;
const BOTTOM = 48;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Memory over time as SVG, with the limit as a dashed line. The background is white, so that it reads in a dark viewer. */
export function memoryDiagram(title: string, samples: readonly Sample[], limit: number): string {
  const end = Math.max(1, samples.at(-1)?.at ?? 1);
  const top = 1.1 * Math.max(limit, ...samples.map(({ megabytes }) => megabytes));
  const x = (at: number): string => (LEFT + (at / end) * (WIDTH - LEFT - RIGHT)).toFixed(1);
  const y = (megabytes: number): string =>
    (HEIGHT - BOTTOM - (megabytes / top) * (HEIGHT - TOP - BOTTOM)).toFixed(1);
  const grid = TICKS.flatMap(tick => [
    `<path d="M${x(0)} ${y(tick * top)}H${x(end)}" stroke="#ddd"/>`,
    `<text x="${LEFT - 8}" y="${(Number(y(tick * top)) + 4).toFixed(1)}" text-anchor="end">${Math.round(tick * top)}</text>`,
    `<text x="${x(tick * end)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${Math.round(tick * end)}</text>`,
  ]);
  const line = samples
    .map(({ at, megabytes }, i) => `${i === 0 ? 'M' : 'L'}${x(at)} ${y(megabytes)}`)
    .join('');
  const peak = Math.max(0, ...samples.map(({ megabytes }) => megabytes));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="12" fill="#222">`,
    `<title id="title">${title}</title>`,
    `<desc id="desc">Resident memory in megabytes over ${Math.round(end)} seconds: at most ${Math.round(peak)}, allowed are ${Math.round(limit)}.</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="18" font-weight="bold">${title}</text>`,
    ...grid,
    `<path d="M${x(0)} ${y(limit)}H${x(end)}" stroke="#a33" stroke-dasharray="5 4"/>`,
    `<text x="${x(end)}" y="${(Number(y(limit)) - 5).toFixed(1)}" text-anchor="end" fill="#a33">limit ${Math.round(limit)} MB</text>`,
    `<path d="${line}" fill="none" stroke="#0b62a4" stroke-width="1.5"/>`,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">seconds</text>`,
    `<text transform="translate(14 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">MB in memory</text>`,
    '</svg>',
  ].join('\n')}\n`;
}
