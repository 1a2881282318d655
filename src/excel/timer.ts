/** Lets time pass. Handed in, so that tests need not wait. */
export interface Timer {
  /** Calls `then` after so many milliseconds, unless the function it returns is called before. */
  start(milliseconds: number, then: () => void): () => void;
}

export const systemTimer: Timer = {
  start(milliseconds, then) {
    const handle = setTimeout(then, milliseconds);
    return () => {
      clearTimeout(handle);
    };
  },
};
