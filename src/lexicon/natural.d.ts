/** The stemmers of `natural` that are bundled; its own typings only cover the root module, which must not be loaded. */
declare module 'natural/lib/natural/stemmers/*' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
