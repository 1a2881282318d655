const long = 1000;

/** Calls `then` once something has taken so long that it must be said; the answer ends the wait. */
export function longAfter(then: () => void): () => void {
  const timer = setTimeout(then, long);
  return () => {
    clearTimeout(timer);
  };
}
