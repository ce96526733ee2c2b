// What others make of an object, kept in the object itself.

/** Who keeps. Not a `WeakMap`: V8 takes the values of an old one for alive until it next collects the whole heap. */
export interface Keeper {
  /** By the function that made it. */
  readonly kept: Map<unknown, unknown>;
}

/** The same function, called once for each keeper. */
export const keptIn = <K extends Keeper, Value>(make: (keeper: K) => Value): ((keeper: K) => Value) => {
  return (keeper) => {
    const { kept } = keeper;
    let value = kept.get(make);
    if (value === undefined) {
      value = make(keeper);
      kept.set(make, value);
    }
    return value as Value;
  };
};
