const long = 1000;

/** Calls `then` once something has taken so long that it must be said; the answer ends the wait. */
export function longAfter(then: () => void): () => void {
  const timer = setTimeout(then, long);
  return () => {
    clearTimeout(timer);
  };
}

const aFrame = 50;

/** Lets the pane draw what it was told before work begins that would keep it from that. */
export function afterDrawing(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, aFrame);
  });
}
