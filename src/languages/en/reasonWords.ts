import type { DividendPart } from "../../dividend/column";
import type { DividendKind, Period } from "../../dividend/fiscalYear";
import type { Change, ReleaseFacts } from "../releaseWords";
import { article, kindWords } from "./kindWords";

const periodNames: Record<Period, string> = {
  firstQuarter: "first-quarter dividend",
  interim: "interim dividend",
  thirdQuarter: "third-quarter dividend",
  yearEnd: "year-end dividend",
  total: "annual dividend",
};

/** The reason where the worksheet gives none: what was decided, and how it stands to what was known. */
export function reason(facts: ReleaseFacts): readonly string[] {
  return [
    [decided(facts), ...comparisons(facts)].join(" "),
    ...sentences([...madeUpOf(facts), ...otherClasses(facts), ...annual(facts)]),
    ...sentences(resource(facts)),
  ];
}

function decided(facts: ReleaseFacts): string {
  const company = facts.fact("short name");
  const dividend = `${kindWords[facts.kind]} dividend`;
  const year = facts.fact("fiscal year");
  if (facts.dividend === "none") {
    const shares = facts.othersPaid ? " on common shares" : "";
    return `${company} has decided to pay no ${dividend}${shares} for ${year}.`;
  }
  const verb = facts.decidedBy === "shareholdersMeeting" ? "proposes" : "will pay";
  const share = facts.otherClasses.length > 0 ? "common share" : "share";
  return `${company} ${verb} ${article(facts.kind)} ${dividend} of ${facts.fact("dividend per share")} per ${share} for ${year}.`;
}

/** How the dividend stands to the forecast and to the year before: in one sentence where to both alike. */
function comparisons({ againstForecast, againstPrevious, kind }: ReleaseFacts): readonly string[] {
  const before = `the previous year's ${kindWords[kind]} dividend`;
  if (againstForecast.is === "same" && againstPrevious.is === "same") {
    return [`This is the same amount as the latest forecast and ${before}.`];
  }
  if (againstForecast.is === "stillNone" && againstPrevious.is === "stillNone") {
    return [
      `The latest forecast was for no dividend, and no ${kindWords[kind]} dividend was paid for the previous year.`,
    ];
  }
  return [...forecastSentence(againstForecast), ...previousSentence(againstPrevious, kind)];
}

function forecastSentence(change: Change): readonly string[] {
  switch (change.is) {
    case "same":
      return ["This is the same amount as the latest forecast."];
    case "raised":
      return [`This is ${change.by} more than the latest forecast of ${change.from}.`];
    case "cut":
      return [`This is ${change.by} less than the latest forecast of ${change.from}.`];
    case "undetermined":
      return ["The latest forecast had left the amount undecided."];
    case "suspended":
      return [`The latest forecast was ${change.from} per share.`];
    case "resumed":
      return ["The latest forecast was for no dividend."];
    case "stillNone":
      return ["The latest forecast was for no dividend, too."];
    case "unknown":
      return [];
  }
}

function previousSentence(change: Change, kind: DividendKind): readonly string[] {
  const dividend = `${kindWords[kind]} dividend`;
  switch (change.is) {
    case "same":
      return [`It is unchanged from the previous year's ${dividend}.`];
    case "raised":
      return [
        `Compared with the previous year's ${dividend} of ${change.from}, it is an increase of ${change.by}.`,
      ];
    case "cut":
      return [
        `Compared with the previous year's ${dividend} of ${change.from}, it is a decrease of ${change.by}.`,
      ];
    case "resumed":
      return [`No ${dividend} was paid for the previous year.`];
    case "suspended":
      return [`The previous year's ${dividend} was ${change.from} per share.`];
    case "stillNone":
      return [`No ${dividend} was paid for the previous year either.`];
    case "undetermined":
    case "unknown":
      return [];
  }
}

const partNames: Record<DividendPart, string> = {
  ordinary: "an ordinary dividend",
  commemorative: "a commemorative dividend",
  special: "a special dividend",
};

function madeUpOf({ parts }: ReleaseFacts): readonly string[] {
  const named = (name: string | null) => (name === null ? "" : ` (${name})`);
  const [only, ...more] = parts;
  if (only === undefined) return [];
  if (more.length === 0) {
    // That it is all ordinary goes without saying.
    if (only.part === "ordinary") return [];
    return [`All of it is ${partNames[only.part]}${named(only.name)}.`];
  }
  const each = parts.map(
    ({ part, name, amount }) => `${partNames[part]} of ${amount}${named(name)}`,
  );
  return [`The dividend consists of ${listed(each)}.`];
}

function otherClasses(facts: ReleaseFacts): readonly string[] {
  return facts.otherClasses.map(({ name, amount }) =>
    amount === null
      ? `No dividend is paid on ${name}.`
      : `The dividend on ${name} is ${amount} per share.`,
  );
}

function annual(facts: ReleaseFacts): readonly string[] {
  const { year } = facts;
  if (year === null) return [];
  const others = year.others.map(({ period, amount }) => `the ${periodNames[period]} of ${amount}`);
  const share = facts.otherClasses.length > 0 ? "common share" : "share";
  const comes = year.expected ? "is expected to come" : "comes";
  if (facts.dividend === "none") {
    return [
      `With ${listed(others)} alone, the annual dividend for ${facts.fact("fiscal year")} ${comes} to ${year.total} per ${share}.`,
    ];
  }
  return [
    `Together with ${listed(others)}, the annual dividend for ${facts.fact("fiscal year")} ${comes} to ${year.total} per ${share}.`,
  ];
}

function resource(facts: ReleaseFacts): readonly string[] {
  return facts.resource === "capitalSurplus" && facts.dividend === "paid"
    ? ["The dividend is paid out of capital surplus."]
    : [];
}

function listed(items: readonly string[]): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}

/** Sentences as one paragraph, or none. */
function sentences(all: readonly string[]): readonly string[] {
  return all.length === 0 ? [] : [all.join(" ")];
}
