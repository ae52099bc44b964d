import { InvalidArgumentError } from 'commander';

/** Reads a number of a range. Throws InvalidArgumentError. */
export function numberIn(low: number, high: number, whole: boolean): (text: string) => number {
  return text => {
    const number = text.trim() === '' ? Number.NaN : Number(text);
    if (number >= low && number <= high && (!whole || Number.isInteger(number))) return number;
    const range = `from ${low.toLocaleString('en-US')} to ${high.toLocaleString('en-US')}`;
    throw new InvalidArgumentError(`Give a ${whole ? 'whole ' : ''}number ${range}.`);
  };
}
