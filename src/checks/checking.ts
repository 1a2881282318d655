import { type Entry, type Fact, givenFact } from "../dividend/fact";
import type { FactName } from "../dividend/factName";
import type { Finding } from "../dividend/finding";
import type {
  Agreement,
  CheckResult,
  Found,
  GivenFacts,
  Judged,
  NamedEntries,
  NotChecked,
  OutcomesSaid,
  Report,
  Rule,
  Where,
} from "./rule";
import { withCauses } from "./causes";
import { leftUnread, notCovered } from "./coverage";
import { withRulesKept } from "./keptFromRunning";
import { rulesByNumber } from "./rulebook";

/**
 * Runs the rulebook over a worksheet. `reading` are the problems met while its cells were read (WS01 and
 * on); they are findings like any other and come first.
 */
export function runChecks(judged: Judged, reading: readonly Finding[]): CheckResult {
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  const agreements: (Agreement & { rule: string })[] = [];
  const otherMarket: string[] = [];
  const unread = leftUnread(judged.announcement, reading);
  // Seen as plain rules: what each can say matters only where its sentences are looked up.
  for (const each of rulesByNumber as readonly Rule[]) {
    if (each.market === "japan" && judged.announcement.presentation.market !== "japan") {
      otherMarket.push(each.id);
      continue;
    }
    const missing = (fact: FactName, where: Where = {}) => {
      notChecked.push({ rule: each.id, missing: fact, ...where });
    };
    const report: Report<Record<string, object>> = {
      need: (entries, where) =>
        givenFactsOf(entries, (fact) => {
          missing(fact, where);
        }),
      finding: (found) => findings.push(findingOf(each, found)),
      missing,
      agreed: (agreement) => agreements.push({ rule: each.id, ...agreement }),
    };
    const said = () => findings.length + notChecked.length + agreements.length;
    const before = said();
    each.check(judged, report);
    // Silence is no pass where what the rule would have looked at may not have been read.
    if (said() === before && unread !== null) notChecked.push({ rule: each.id, ...unread });
  }
  return {
    findings: withCauses([...withRulesKept(reading, judged.announcement, notChecked), ...findings]),
    notChecked,
    agreements,
    notCovered: notCovered(judged.announcement, reading),
    otherMarket,
  };
}

/** The facts of all entries; null, with the first that is not given told to `lack`, where one is not. */
function givenFactsOf<F extends NamedEntries>(
  entries: F,
  lack: (fact: FactName) => void,
): GivenFacts<F> | null {
  const given: Partial<Record<FactName, Fact<unknown>>> = {};
  for (const [name, entry] of Object.entries(entries) as [FactName, Entry<unknown> | undefined][]) {
    const fact = givenFact(entry);
    if (fact === null) {
      lack(name);
      return null;
    }
    given[name] = fact;
  }
  // Every name of `entries` has its fact now, of that entry's type.
  return given as GivenFacts<F>;
}

function findingOf(
  { id, outcomes }: Pick<Rule, "id"> & { readonly outcomes: OutcomesSaid<Record<string, object>> },
  found: Found<Record<string, object>, string>,
): Finding {
  const severities = [outcomes[found.outcome]?.severity ?? []].flat();
  const severity = found.severity ?? severities[0];
  if (severity === undefined || !severities.includes(severity)) {
    throw new Error(`${id} does not say how grave ${found.outcome} is`);
  }
  return {
    related: [],
    expected: null,
    actual: null,
    gap: null,
    fix: null,
    ...found,
    causedBy: found.causedBy === "itself" ? id : (found.causedBy?.id ?? null),
    severity,
    rule: id,
  };
}
