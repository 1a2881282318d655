import type { Example, Rule } from "../../src/checks/rule";
import { rulesByNumber } from "../../src/checks/rulebook";
import { languages } from "../../src/dividend/language";
import { findingText } from "../../src/languages/findingText";
import { judgedExample } from "./examples";
import { expectAsWritten, toldBy } from "./told";

const all = (rulesByNumber as readonly Rule[]).flatMap(({ id, examples }) =>
  (examples as readonly Example<string>[]).map(
    (example, nth) => [id, String(nth + 1), example] as const,
  ),
);

test.each(all)("%s, example %s, is as it says", (rule, nth, example) => {
  const { of, at, result } = judgedExample(example);
  const found = of(rule);
  expectAsWritten(
    "examples.findings.txt",
    `${rule}, example ${nth}`,
    toldBy(rule, result).map(begun),
  );
  if (example.finds === null) {
    expect(found).toEqual([]);
    expect(result.agreements.map((each) => each.rule)).toContain(rule);
    return;
  }
  const [finding] = found.filter(({ outcome }) => outcome === example.finds);
  expect(finding?.cell).toEqual(at(...example.at));
  // Of an example that is the cause, nothing graver than a note stands beside it.
  if (finding?.causedBy !== null) return;
  const beside = result.findings.filter(
    (other) => other.rule !== rule && other.causedBy === null && other.severity !== "note",
  );
  expect(beside.map((other) => `${other.rule} ${other.outcome}`)).toEqual([]);
});

/** The beginning of each line, enough for a text of hundreds of figures. */
function begun(told: string): string {
  return told.replace(/^(.{600}).+/gmu, "$1…");
}

test.each(all)("%s, example %s, is said in both languages", (_, __, example) => {
  for (const finding of judgedExample(example).result.findings) {
    const [english = "", japanese = ""] = languages.map((each) =>
      findingText(finding, each, "JPY"),
    );
    for (const said of [english, japanese]) {
      expect(said).not.toMatch(/undefined|null|\[object|NaN|\{\{(?![\p{L} ]+\}\})/u);
      expect(said).toMatch(/[.。]$/u);
    }
    expect(japanese).toMatch(/[ぁ-ん]/u);
    expect(english).not.toBe(japanese);
  }
});

test("every rule shows one of its slips", () => {
  const showing = all.filter(([, , { finds }]) => finds !== null).map(([id]) => id);
  const without = rulesByNumber.map(({ id }) => id).filter((id) => !showing.includes(id));
  expect(without).toEqual([]);
});
