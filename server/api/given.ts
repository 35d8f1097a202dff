type Given<I> = { [K in keyof I]: Exclude<I[K], null> };

/** The fields of an input that were really given: neither left out nor null. */
export function given<I extends object>(input: I): Given<I> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as Given<I>;
}
