import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** The folder of real releases and contracts beside the project; it is not part of it. */
const shared = resolve(__dirname, "../../shared");

export function sharedPath(name: string): string {
  return resolve(shared, name);
}

/** `describe` where the shared material is beside the project; else it says what was left out. */
export const describeWithShared: typeof describe = existsSync(shared) ? describe : leftOut();

function leftOut() {
  console.warn("Left out: tests on real releases need the folder ../shared, which is not here.");
  return describe.skip;
}
