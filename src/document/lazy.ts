/** How to compute each property of an object from the object itself. */
export type Views<T> = { readonly [K in keyof T]: (self: T) => T[K] };

/** An object whose properties are computed on first use and kept. */
export function lazily<T extends object>(views: Views<T>): T {
  const self = {} as T;
  for (const name of Object.keys(views) as (keyof T)[]) {
    Object.defineProperty(self, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = views[name](self);
        Object.defineProperty(self, name, { enumerable: true, value });
        return value;
      },
    });
  }
  return self;
}
