import { type FetchedPage, type FetchOptions, fetchPage } from '../../src/input/fetch-page.ts';
import { PageError } from '../../src/input/page-error.ts';

const LOOPBACK: FetchOptions = {
  userAgent: 'chaff/test',
  timeout: 5000,
  allowPrivate: address => address === '127.0.0.1',
};

/** Fetches with access to 127.0.0.1 and to nothing else that is private. */
export function fetchLocal(url: string, options: Partial<FetchOptions> = {}): Promise<FetchedPage> {
  return fetchPage(url, { ...LOOPBACK, ...options });
}

/** What a promise fails with, as "code: message"; a failure that is no PageError is thrown on. */
export async function failureOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof PageError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'no failure';
}

/** Waits until a condition holds, for two seconds at most. */
export async function eventually(condition: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 2000; waited += 20) {
    if (condition()) return true;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  return condition();
}
