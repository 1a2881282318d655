import { type Timer, systemTimer } from "../../excel/timer";

/** The user is not made to wait for more looks than this, in milliseconds. */
const atMostEvery = 2000;

/** The user turns to the pane: its window gets the focus, it is shown again, or the pointer comes to it. */
export function onAttention(then: () => void): void {
  const turn = notTooOften(then);
  const turned = (): void => {
    if (document.visibilityState !== "hidden") turn();
  };
  window.addEventListener("focus", turned);
  document.addEventListener("visibilitychange", turned);
  document.documentElement.addEventListener("pointerenter", turned);
}

/**
 * Does something at once, and what is asked for soon after it once more at the end of the pause: what was
 * changed meanwhile would not be seen otherwise.
 */
export function notTooOften(then: () => void, timer: Timer = systemTimer): () => void {
  let isPausing = false;
  let isAskedFor = false;
  const turn = (): void => {
    if (isPausing) {
      isAskedFor = true;
      return;
    }
    isPausing = true;
    isAskedFor = false;
    timer.start(atMostEvery, () => {
      isPausing = false;
      if (isAskedFor) turn();
    });
    then();
  };
  return turn;
}
