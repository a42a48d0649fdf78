/** Lets at most `limit` calls of a function run at a time; the others wait their turn in order. */
export function limitConcurrency<Args extends readonly unknown[], Value>(
  limit: number,
  run: (...args: Args) => Promise<Value>,
): (...args: Args) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (...args) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await run(...args);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
