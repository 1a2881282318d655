import type { Agreement, CheckResult } from "../../src/checks/rule";
import { a1 } from "../../src/dividend/fact";
import { sayIn } from "../../src/languages/say";

/** Cells that were compared and found to agree, as the check log tells it: "B40 B13 | 27th". */
export function agreementText({ cells, values }: Agreement): string {
  const say = sayIn("en", "JPY");
  return [cells.map(a1).join(" "), ...values.map((value) => say.value(value))].join(" | ");
}

/** What a rule compared and found to agree. */
export function agreedBy(rule: string, { agreements }: CheckResult): readonly string[] {
  return agreements.filter((agreement) => agreement.rule === rule).map(agreementText);
}
