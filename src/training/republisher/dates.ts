const formats = new Map<string, Intl.DateTimeFormat>();
const DAY = 86_400_000;

/** A day (`yyyy-mm-dd`), some days later or earlier, as pages write it. `style` in [0, 1) chooses how. */
export function writeDate(day: string, language: string, style: number, offset: number = 0): string {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + offset * DAY);
  if (Number.isNaN(date.getTime())) return day;
  const iso = date.toISOString().slice(0, 10);
  const [year, month, dayOfMonth] = iso.split('-');
  if (style < 0.1) return iso;
  if (style < 0.2) return `${dayOfMonth}.${month}.${year}`;
  if (style < 0.3) return `${month}/${dayOfMonth}/${year}`;
  return format(language, style < 0.7 ? 'long' : 'medium').format(date);
}

function format(language: string, dateStyle: 'long' | 'medium'): Intl.DateTimeFormat {
  const key = `${language} ${dateStyle}`;
  const found = formats.get(key) ?? new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
  formats.set(key, found);
  return found;
}
