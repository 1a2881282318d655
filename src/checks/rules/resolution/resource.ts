import { factsOf } from "../../../dividend/announcement";
import type { Resource } from "../../../dividend/column";
import { type Fact, givenFact } from "../../../dividend/fact";
import { tidy } from "../../../worksheet/notation/width";
import { textValue } from "../../comparedValues";
import { expectsPayment, placedColumns } from "../../placedColumns";
import { type Report, rule } from "../../rule";
import { type NamedResource, resourcesNamed } from "../../prose/resourceWords";
import { type TypedParagraph, typedParagraphs } from "../../prose/typedParagraphs";

interface Outcomes {
  textNamesAnother: { named: NamedResource; words: string; stated: string };
  capitalSurplus: object;
  reserve: { stated: string };
}

export const resource = rule<Outcomes>()({
  id: "DV29",
  summary: "The resource is one, and one that may be paid out.",
  compares: `
    Compares the decided column's resource with the resources that the headline, and sentences about
    the dividend in lead and reason, name: retained earnings or capital surplus. "Dividends from
    surplus" (剰余金の配当) names none, and a sentence that names the stated one beside another agrees.
    Where the column names both, any of them agrees. Error where they differ, and where a reserve
    (資本準備金, 利益準備金) is the resource: reserves must first be reduced into surplus (Companies Act of
    Japan, Art. 446, 448 and 461). Warning, a reminder, for capital surplus: the reduction ratio of
    net assets and the amount per resource are to be told to shareholders (tax law; the ratio is
    never computed here).`,
  basis: "Companies Act of Japan, Art. 446, 448 and 461; tax law.",
  outcomes: {
    textNamesAnother: {
      severity: "error",
      meaning: "A text names another resource than the column does.",
    },
    capitalSurplus: {
      severity: "warning",
      meaning: "Dividends are paid from capital surplus: what else is then due.",
    },
    reserve: {
      severity: "error",
      meaning: "A capital reserve is given as the resource; none can be paid out of it directly.",
    },
  },
  examples: [
    {
      changes: { Text: { Headline: ["Dividend from Capital Surplus"] } },
      finds: "textNamesAnother",
      at: ["Headline", 1],
    },
    {
      changes: { Dividend: { "Dividend resource": ["Capital surplus", "-", "Retained earnings"] } },
      finds: "capitalSurplus",
      at: ["Dividend resource", 1],
    },
    {
      changes: { Dividend: { "Dividend resource": ["Capital reserve", "-", "Retained earnings"] } },
      finds: "reserve",
      at: ["Dividend resource", 1],
    },
  ],
  check({ announcement }, report) {
    for (const { column, where } of placedColumns(announcement, "decided")) {
      const resource = givenFact(column.resource);
      if (resource === null) {
        if (expectsPayment(column)) report.missing("resource", where);
        continue;
      }
      judgeStated(resource, report);
    }
    const first = announcement.classes[0];
    const resource = givenFact(factsOf(first, "decided").resource);
    if (resource === null) return;
    for (const paragraph of typedParagraphs(announcement, ["headline", "lead", "reason"])) {
      judgeText(paragraph, resource, report);
    }
  },
});

const reserves =
  /準備金|\b(?:capital|legal|earned|retained earnings) reserves?\b|\blegal (?:capital surplus|retained earnings)\b/i;

function judgeStated(resource: Fact<Resource>, report: Report<Outcomes>): void {
  const stated = statedWords(resource);
  if (reserves.test(tidy(stated))) {
    report.finding({
      outcome: "reserve",
      details: { stated },
      cell: resource.cell,
      actual: textValue(stated),
    });
  } else if (statedResources(resource).has("capitalSurplus")) {
    report.finding({
      outcome: "capitalSurplus",
      details: {},
      cell: resource.cell,
      actual: textValue(stated),
    });
  }
}

function judgeText(
  { block, fact }: TypedParagraph,
  resource: Fact<Resource>,
  report: Report<Outcomes>,
): void {
  const stated = statedResources(resource);
  if (stated.size === 0) return;
  const named = resourcesNamed(fact.value, block === "headline");
  const others = named.filter(({ resource: each }) => !stated.has(each));
  const [other] = others;
  if (other === undefined) {
    if (named.length === 0) return;
    report.agreed({
      cells: [fact.cell, resource.cell],
      values: named.map(({ words }) => textValue(words)),
    });
    return;
  }
  report.finding({
    outcome: "textNamesAnother",
    details: { named: other.resource, words: other.words, stated: statedWords(resource) },
    cell: fact.cell,
    related: [resource.cell],
    expected: textValue(statedWords(resource)),
    actual: textValue(other.words),
  });
}

function statedResources({ value }: Fact<Resource>): ReadonlySet<NamedResource> {
  if (value.is !== "other") return new Set([value.is]);
  return new Set(resourcesNamed(value.text, true).map(({ resource }) => resource));
}

function statedWords({ value, shown }: Fact<Resource>): string {
  return value.is === "other" ? value.text : shown;
}
