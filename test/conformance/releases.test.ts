import { existsSync } from "node:fs";
import { judged } from "../checks/worksheets";
import { describeWithShared, sharedPath } from "../shared";
import { typedReleases } from "./typedReleases";

describe.each(typedReleases)("$file", ({ rows, slips }) => {
  const { result, at } = judged({}, rows);

  test("its real slips are errors, and nothing else is", () => {
    const errors = result.findings
      .filter(({ severity }) => severity === "error")
      .map(({ rule, cell }) => ({ rule, cell }));
    expect(errors).toEqual(
      slips.map(([rule, label, column]) => ({ rule, cell: at(label, column) })),
    );
  });

  test("every cell of it is read", () => {
    expect(result.findings.filter(({ rule }) => rule.startsWith("WS"))).toEqual([]);
  });
});

describeWithShared("the releases typed here", () => {
  test.each(typedReleases)("$file is one of those beside the project", ({ file }) => {
    expect(existsSync(sharedPath(`releases/${file}`))).toBe(true);
  });
});
