import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import * as promises from "node:fs/promises";
import { join } from "node:path";
import { type FileSystem, writeFileSet } from "../../src/cli/fileSet";
import { scratchFolder } from "./commandLine";

const file = scratchFolder();

type Call = (...args: readonly unknown[]) => Promise<unknown>;

/** Node's file system, but that `interrupt` is asked before each call, with its number, and may throw. */
function interrupted(interrupt: (call: number, name: string) => void): FileSystem {
  let calls = 0;
  return new Proxy(promises, {
    get: (all, name: keyof FileSystem) => {
      return async (...args: readonly unknown[]) => {
        calls += 1;
        interrupt(calls, name);
        return (all[name] as Call)(...args);
      };
    },
  });
}

const failing = (code: string) => Object.assign(new Error(code), { code });

/** How many calls a set takes, all of them well. */
async function callsOf(write: (fs: FileSystem) => Promise<unknown>): Promise<number> {
  let most = 0;
  await write(interrupted((call) => (most = call)));
  return most;
}

const names = ["a.txt", "b.txt", "c.txt"];

/** A folder in which some of three files stand already, and how all three are written there. */
function folderWith(old: readonly string[]) {
  const folder = file("set");
  const reset = () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const name of old) writeFileSync(join(folder, name), `old ${name}`);
  };
  const write = (fs: FileSystem) =>
    writeFileSet(
      names.map((name) => ({
        path: join(folder, name),
        content: `new ${name}`,
        replaces: old.length > 0,
      })),
      fs,
    );
  const contents = () =>
    Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
    );
  reset();
  return { reset, write, contents };
}

const asOld = (old: readonly string[]) =>
  Object.fromEntries(old.map((name) => [name, `old ${name}`]));
const asNew = Object.fromEntries(names.map((name) => [name, `new ${name}`]));

describe.each([
  ["none of them there", []],
  ["one of them there", ["b.txt"]],
  ["all of them there", names],
])("a set of files, %s", (_, old) => {
  it("is written, and nothing else is left", async () => {
    const { write, contents } = folderWith(old);
    expect(await write(promises)).toBeNull();
    expect(contents()).toEqual(asNew);
  });

  it.each(["ENOSPC", "EIO", "EACCES", "EPERM"])(
    "is whole, old or new, whichever call fails with %s",
    async (code) => {
      const { reset, write, contents } = folderWith(old);
      const count = await callsOf(write);
      expect(count).toBeGreaterThan(10);
      let failed = 0;
      for (let at = 1; at <= count; at += 1) {
        reset();
        const fs = interrupted((call) => {
          if (call === at) throw failing(code);
        });
        const failure = await write(fs);
        // What was only tidied away may stay, under a name that tells what it is.
        const found = Object.entries(contents()).filter(([name]) => !name.startsWith("."));
        expect([at, Object.fromEntries(found)]).toEqual([
          at,
          failure === null ? asNew : asOld(old),
        ]);
        if (failure !== null) {
          expect(failure.thrown).toMatchObject({ code });
          expect(Object.keys(contents())).toEqual(Object.keys(asOld(old)));
          failed += 1;
        }
      }
      expect(failed).toBeGreaterThan(2);
    },
  );

  it("has each file whole, old or new, wherever the process is killed", async () => {
    const { reset, write, contents } = folderWith(old);
    const count = await callsOf(write);
    for (let at = 1; at <= count; at += 1) {
      reset();
      // A killed process does nothing any more, so that every later call fails as well.
      await write(
        interrupted((call) => {
          if (call >= at) throw failing("KILLED");
        }),
      );
      const found = contents();
      for (const name of names) {
        const before = old.includes(name) ? `old ${name}` : undefined;
        expect([at, name, [before, `new ${name}`]]).toEqual([
          at,
          name,
          expect.arrayContaining([found[name]]),
        ]);
      }
    }
  });
});

it("a file that came there in the meantime is left, and the set with it", async () => {
  const { write, contents } = folderWith([]);
  const fs = interrupted((_, name) => {
    if (name === "link") writeFileSync(file("set/b.txt"), "a stranger's");
  });
  expect(await write(fs)).toMatchObject({ path: file("set/b.txt"), thrown: { code: "EEXIST" } });
  expect(contents()).toEqual({ "b.txt": "a stranger's" });
});

it("a file system without links is written to all the same", async () => {
  for (const old of [[], ["b.txt"], names]) {
    const { write, contents } = folderWith(old);
    const fs = interrupted((_, name) => {
      if (name === "link") throw failing("ENOTSUP");
    });
    expect(await write(fs)).toBeNull();
    expect(contents()).toEqual(asNew);
  }
});

it("a link stays one, and what it leads to is replaced", async () => {
  const { contents, reset } = folderWith(["a.txt"]);
  reset();
  symlinkSync(file("set/a.txt"), file("set/link.txt"));
  const through = [{ path: file("set/link.txt"), content: "new", replaces: true }];
  expect(await writeFileSet(through)).toBeNull();
  expect(contents()).toEqual({ "a.txt": "new", "link.txt": "new" });
});
