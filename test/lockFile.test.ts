import { readFileSync } from "node:fs";
import { resolve } from "node:path";

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * `npm ci` refuses a lock file that leaves out the binaries of another system. npm leaves them out when it
 * changes packages on a machine that cannot see them, and says nothing.
 */
test("the lock file has the packages of every system", () => {
  const text = readFileSync(resolve(__dirname, "../package-lock.json"), "utf8");
  const { packages } = JSON.parse(text) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).map((name) => ({ path, name })),
  );
  expect(wanted.length).toBeGreaterThan(0);
  const missing = wanted.filter(
    ({ path, name }) =>
      packages[`${path}/node_modules/${name}`] === undefined &&
      packages[`node_modules/${name}`] === undefined,
  );
  expect(missing).toEqual([]);
});
