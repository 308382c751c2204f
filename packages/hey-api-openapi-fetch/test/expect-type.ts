type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;

/** Compiles only if the value has exactly the type, no wider and no narrower. */
export declare function expectType<Expected>(): <Actual>(
  actual: Actual,
  ...same: Equal<Actual, Expected> extends true ? [] : [{ expected: Expected; actual: Actual }]
) => void;
