import { verdictOf } from "../checks/coverage";
import type { CheckResult, NotCovered } from "../checks/rule";
import type { Language } from "../dividend/language";
import { factNamesIn } from "./factNamesIn";
import { reportWordsIn } from "./reportWordsIn";
import { usageIn } from "./usageIn";

/** What a check with so many open errors comes to, in a sentence that says what was compared and what was not. */
export function verdictText(checks: CheckResult, errors: number, language: Language): string {
  const words = reportWordsIn(language).verdict;
  switch (verdictOf(checks, errors)) {
    case "inOrder": {
      const rules = new Set(checks.agreements.map(({ rule }) => rule)).size;
      return words.inOrder(checks.agreements.length, rules, checks.notChecked.length);
    }
    case "errors":
      return words.errors;
    case "notChecked":
      return words.notChecked(unreadNames(checks.notCovered, language));
  }
}

/** What was not read, by name, that of a further share class with the class. */
function unreadNames(unread: readonly NotCovered[], language: Language): readonly string[] {
  return unread.map(({ missing, shareClass }) => {
    const name = factNamesIn(language)[missing];
    if (shareClass === null) return name;
    return `${name}${usageIn(language).aside(shareClass)}`;
  });
}
