import type { Outlet } from './effects.ts';

/** Writes to a stream at the pace at which it is read, and stops without a word when the reader has gone (`| head`). */
export class Output {
  readonly #stream: Outlet;
  readonly #onEnd: () => void;
  #failure: NodeJS.ErrnoException | null = null;

  /** @param onEnd Called once, when nothing more can be written. */
  constructor(stream: Outlet, onEnd: () => void = () => {}) {
    this.#stream = stream;
    this.#onEnd = onEnd;
    stream.on('error', this.#fail);
  }

  #fail = (error: NodeJS.ErrnoException): void => {
    if (this.#failure !== null) return;
    this.#failure = error;
    this.#onEnd();
  };

  /** Whether the stream still takes text. */
  get isOpen(): boolean {
    return this.#failure === null;
  }

  /** Why writing ended, unless the reader just went. */
  get failure(): Error | null {
    const code = this.#failure?.code;
    return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' ? null : this.#failure;
  }

  /** Writes text and waits until it is taken. Never fails: see `isOpen`. */
  write(text: string): Promise<void> {
    if (text === '' || !this.isOpen) return Promise.resolve();
    return new Promise(resolve => {
      this.#stream.write(text, error => {
        if (error) this.#fail(error);
        resolve();
      });
    });
  }
}
