/** A page that is not shown is never painted; after this many milliseconds nothing waits for it. */
const longestWait = 500;

/**
 * Comes once the browser has painted something: what is not needed for that is fetched then, so that it
 * takes nothing from the first paint.
 */
export const firstPaint = new Promise<void>((resolve) => {
  new PerformanceObserver((entries) => {
    if (entries.getEntriesByName("first-contentful-paint").length > 0) resolve();
  }).observe({ type: "paint", buffered: true });
  setTimeout(resolve, longestWait);
});
