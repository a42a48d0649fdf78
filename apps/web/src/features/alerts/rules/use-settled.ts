import { useEffect, useState } from 'react';

const pauseMs = 300;

/** A value that is typed, once the typing has paused: so that the server is not asked at each key. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
