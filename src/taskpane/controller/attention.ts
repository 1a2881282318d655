import type { OnAttention } from "./connection";

/** Looks closer together than this see the same worksheet. */
const atMostEvery = 2000;

/** The user turns to the pane: its window gets the focus, it is shown again, or the pointer comes to it. */
export const onAttention: OnAttention = (then) => {
  let last = -Infinity;
  const turn = (): void => {
    if (document.visibilityState === "hidden") return;
    const now = performance.now();
    if (now - last < atMostEvery) return;
    last = now;
    then();
  };
  window.addEventListener("focus", turn);
  document.addEventListener("visibilitychange", turn);
  document.documentElement.addEventListener("pointerenter", turn);
};
