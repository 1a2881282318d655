import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { guideRulePages, rulePages } from "../../scripts/rulePages";

const root = resolve(__dirname, "../..");
const written = resolve(root, "docs/rules");
const pages = rulePages();

// Where this fails: npm run rule-pages
test.each(pages)("docs/rules/$name is up to date", ({ name, text }) => {
  expect(readFileSync(resolve(written, name), "utf8")).toBe(text);
});

test.each(guideRulePages())("docs/guide/$name is up to date", ({ name, text }) => {
  expect(readFileSync(resolve(root, "docs/guide", name), "utf8")).toBe(text);
});

test("no page is left of a rule that is gone", () => {
  expect(readdirSync(written).sort()).toEqual(pages.map(({ name }) => name).sort());
});

test.each(pages.filter(({ name }) => name !== "README.md"))(
  "$name says what is found",
  ({ text }) => {
    expect(text).toMatch(/^# DV\d\d: \S.*\n\n\S/u);
    expect(text).toMatch(/^Severity: (?:error|warning|note)\b/mu);
    expect(text).toMatch(/## What it compares\n\n\S/u);
    expect(text).toMatch(/## What it finds\n\n- \S/u);
    expect(text).toMatch(/## 日本語：\S/u);
    // Names of the code mean nothing to who looks up a finding.
    expect(text).not.toContain("`");
  },
);
