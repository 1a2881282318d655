import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** The folder of real releases and contracts beside the project; it is not part of it. */
const shared = resolve(__dirname, "../../shared");

export function sharedPath(name: string): string {
  return resolve(shared, name);
}

/**
 * `describe` where the shared material is beside the project; else it says what was left out, and does not
 * even collect the tests, for they read the material to know what there is to test.
 */
export function describeWithShared(name: string, tests: () => void): void {
  if (existsSync(shared)) describe(name, tests);
  else
    test.skip(`${name}: left out, for the folder ../shared is not beside the project`, () =>
      undefined);
}
