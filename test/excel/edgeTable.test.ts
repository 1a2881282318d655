import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { hasMember } from "../../src/workbench/host/memberSets";
import { membersInUse } from "./membersInUse";

// docs/excel-edge.md says of each member of Office.js in use where it was proved; it says so of all of them, and of no other.
const root = path.resolve(__dirname, "../..");
const page = readFileSync(path.join(root, "docs/excel-edge.md"), "utf8");

interface Row {
  readonly member: string;
  readonly set: string;
  readonly tests: readonly string[];
}

/** The rows of the table on the page that begins with a member. */
const rows: readonly Row[] = [
  ...page.matchAll(/^\| `(\w+\.\w+)` \| ([\d.]*) \| [^|]* \| ([^|]+) \| [^|]* \|$/gmu),
].map(([, member = "", set = "", tests = ""]) => ({
  member,
  set,
  tests: [...tests.matchAll(/`([\w/]+)`/gu)].map(([, name = ""]) => name),
}));

const folders = ["test/excel", "test/workbench", "test/taskpane", "test/browser"];

function testFile(name: string): string | undefined {
  return folders
    .map((folder) => path.join(root, folder, `${name}.test.ts`))
    .find((file) => existsSync(file));
}

/** What a test says and, of the trial, what it has the product do. */
function textOf(name: string): string {
  const file = testFile(name);
  const own = file === undefined ? "" : readFileSync(file, "utf8");
  if (name !== "trial") return own;
  const sources = readdirSync(path.join(root, "src/excel")).filter((each) =>
    each.startsWith("trial"),
  );
  return [
    own,
    ...sources.map((each) => readFileSync(path.join(root, "src/excel", each), "utf8")),
  ].join();
}

const inUse = membersInUse(path.join(root, "src/excel"));

test("the table has every member in use and no other, each with the set that brought it", () => {
  expect(inUse.length).toBeGreaterThan(90);
  expect(rows.map(({ member, set }) => `${member} ${set}`).sort()).toEqual(
    inUse.map(({ member, set }) => `${member} ${set}`),
  );
});

test("the embedded Excel has no member below the set that brought it to its object", () => {
  // Events are registered under names of their own.
  const later = inUse.filter(({ member, isLater }) => isLater && !/\.on[A-Z]/u.test(member));
  expect(later.length).toBeGreaterThan(20);
  const lenient = later.filter(({ member, set }) => {
    const below = `1.${String(Number(set.split(".")[1]) - 1)}`;
    return hasMember(below, member) || !hasMember(set, member);
  });
  expect(lenient).toEqual([]);
});

test("each row names tests that exist, and one of them calls the member by its name", () => {
  const wrong = rows.flatMap(({ member, tests }) => {
    const lacking = tests.filter((name) => testFile(name) === undefined);
    const name = new RegExp(`\\b${member.split(".")[1] ?? ""}\\b`, "u");
    const isCalled = tests.some((each) => name.test(textOf(each)));
    return [...lacking.map((each) => `${member}: no test ${each}`), ...(isCalled ? [] : [member])];
  });
  expect(wrong).toEqual([]);
});

test("each point found in real Excels names a test that is there", () => {
  const points = [...page.matchAll(/^\| [^|]+ \| `([\w/]+)` \| ([^|]+) \|$/gmu)];
  expect(points.length).toBeGreaterThan(45);
  const lacking = points.filter(([, file = "", name = ""]) => !textOf(file).includes(name.trim()));
  expect(lacking.map(([, file, name]) => `${String(file)}: ${String(name)}`)).toEqual([]);
});
