/** A page in view is painted sooner or later; past this many milliseconds the pane no longer waits to see it. */
const longestWait = 10_000;

/**
 * Comes once the browser has painted something: what is not needed for that is fetched then, so that it
 * takes nothing from the first paint. A page that is not in view is not painted, and waits for nothing.
 */
export const firstPaint = new Promise<void>((resolve) => {
  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes("paint")) {
    resolve();
    return;
  }
  new PerformanceObserver((entries) => {
    if (entries.getEntriesByName("first-contentful-paint").length > 0) resolve();
  }).observe({ type: "paint", buffered: true });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) resolve();
  });
  setTimeout(resolve, longestWait);
});
