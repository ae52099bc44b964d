/** Decimal units: sizes in messages read as people say them. */
const STEPS = [
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
] as const;

/** A number of bytes for people: "20 MB", "1.5 kB", "12 bytes". */
export function formatBytes(bytes: number): string {
  for (const [size, unit] of STEPS) {
    if (bytes >= size) return `${Number((bytes / size).toFixed(1))} ${unit}`;
  }
  return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
}
