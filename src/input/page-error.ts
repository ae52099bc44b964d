import type { ErrorCode } from '../index.ts';

/** Why a page could not be had, as a code of the closed list and a sentence for people. */
export class PageError extends Error {
  override readonly name = 'PageError';
  /** One of ERROR_CODES. */
  readonly code: ErrorCode;

  /** @param message One sentence without a full stop; holds no credentials, but may hold characters of the page. */
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
