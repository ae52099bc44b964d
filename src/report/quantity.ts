/** A number for people: no more digits than matter, thousands parted by commas. */
function formatNumber(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

/** A part of a whole as percentage: neither "0 %" nor "100 %" unless it is that. */
function formatShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return 'under 0.1 %';
  if (percent < 100 && percent > 99.9) return 'over 99.9 %';
  const digits = percent < 10 || percent > 99 ? 1 : 0;
  return `${percent.toLocaleString('en-US', { maximumFractionDigits: digits })} %`;
}

/** The value of a signal with its unit: "50 %", "3.2 per 1,000 words", "yes", "score 0.73". An unknown unit follows its number. */
export function formatValue(value: number, unit: string): string {
  if (unit === 'share') return formatShare(value);
  if (unit === 'score') return `score ${formatNumber(value)}`;
  if (unit === 'yes/no') return value >= 0.5 ? 'yes' : 'no';
  if (unit === 'count') return formatNumber(value);
  if ((unit === 'words' || unit === 'characters') && value === 1) return `1 ${unit.slice(0, -1)}`;
  return `${formatNumber(value)} ${unit}`;
}

/** A probability to three places; what is short of 0 or 1 is not shown as such. */
export function formatProbability(probability: number): string {
  if (probability > 0 && probability < 0.0005) return '<0.001';
  if (probability < 1 && probability >= 0.9995) return '>0.999';
  return probability.toFixed(3);
}

/** Logits with their sign: "+1.84". */
export function formatContribution(contribution: number): string {
  return `${contribution < 0 ? '' : '+'}${contribution.toFixed(2)}`;
}
