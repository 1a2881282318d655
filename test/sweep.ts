/** Whether everything is to be tried (`npm run sweep`), which takes many minutes, where a part tells most of it. */
export const wholeSweep = process.env["SWEEP"] === "whole";

/** Every `step`-th, beginning with a different one for each `offset`; all of them in a whole sweep. */
export function swept<T>(all: readonly T[], step: number, offset = 0): readonly T[] {
  return wholeSweep ? all : all.filter((_, index) => index % step === offset % step);
}
