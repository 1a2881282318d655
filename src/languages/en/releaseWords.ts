import type { DividendKind, Period } from "../../dividend/fiscalYear";
import type { Change, ReleaseFacts, ReleaseWords, SplitFacts } from "../releaseWords";

const kinds: Record<DividendKind, string> = {
  firstQuarter: "first quarter",
  interim: "interim",
  thirdQuarter: "third quarter",
  yearEnd: "year-end",
  special: "special",
};

const titleKinds: Record<DividendKind, string> = {
  firstQuarter: "First Quarter",
  interim: "Interim",
  thirdQuarter: "Third Quarter",
  yearEnd: "Year-end",
  special: "Special",
};

const periodNames: Record<Period, string> = {
  firstQuarter: "first quarter dividend",
  interim: "interim dividend",
  thirdQuarter: "third quarter dividend",
  yearEnd: "year-end dividend",
  total: "annual dividend",
};

export const releaseWords: ReleaseWords = {
  kinds,
  retainedEarnings: "retained earnings",
  capitalSurplus: "capital surplus",
  draftMark: "DRAFT - NOT FOR RELEASE",
  form: { letterhead: null, opening: null, closing: null, numbered: false },

  headline(facts) {
    const company = facts.fact("short name");
    const year = facts.fact("fiscal year");
    const kind = titleKinds[facts.kind];
    if (facts.dividend === "none") return `${company} to Pay No ${kind} Dividend for ${year}`;
    const verb = facts.decidedBy === "shareholdersMeeting" ? "Proposes" : "Decides on";
    const dividend =
      facts.otherClasses.length > 0
        ? `${kind} Dividends`
        : `${article(facts.kind)} ${kind} Dividend of ${facts.fact("dividend per share")} per Share`;
    return `${company} ${verb} ${dividend} for ${year}${headlineEnding(facts)}`;
  },

  lead(facts) {
    const place = facts.known("place");
    const from = [...(place === null ? [] : [place]), facts.fact("release date")].join(", ");
    const listing = facts.known("listing");
    const company = facts.fact("name");
    const short = facts.fact("short name");
    const called = [...(short === company ? [] : [`"${short}"`]), ...(listing ? [listing] : [])];
    const who = called.length > 0 ? `${company} (${called.join(", ")})` : company;
    const day = facts.boardMetToday ? "today" : `on ${facts.fact("board meeting date")}`;
    const start = `${from} - ${who} announces that its Board of Directors resolved ${day}`;
    const year = facts.fact("fiscal year");
    const date = facts.fact("record date");
    const kind = kinds[facts.kind];
    if (facts.dividend === "none") {
      return `${start} to pay no ${kind} dividend for ${year} (record date: ${date}).`;
    }
    const what = `${article(facts.kind)} ${kind} dividend for ${year} to the shareholders of record on ${date}`;
    const verb = facts.decidedBy === "shareholdersMeeting" ? "to propose the payment of" : "to pay";
    return `${start} ${verb} ${what}, as set out below.`;
  },

  approval(facts) {
    const place = facts.known("meeting place");
    const where = place === null ? "" : ` in ${place}`;
    const what = facts.dividend === "none" ? "This" : "The payment";
    return `${what} requires the approval of the ${facts.fact("meeting number")} Ordinary General Meeting of Shareholders, to be held on ${facts.fact("meeting date")}${where}.`;
  },

  reason(facts) {
    const company = facts.fact("short name");
    const decided =
      facts.dividend === "none"
        ? `${company} has decided to pay no ${kinds[facts.kind]} dividend for ${facts.fact("fiscal year")}.`
        : `${company} sets the ${kinds[facts.kind]} dividend for ${facts.fact("fiscal year")} at ${facts.fact("dividend per share")} per share.`;
    return [
      [
        decided,
        ...againstForecast(facts.againstForecast),
        ...againstPrevious(facts.againstPrevious),
      ].join(" "),
      ...sentences([...madeUpOf(facts), ...otherClasses(facts), ...annual(facts)]),
      ...sentences(resource(facts)),
    ];
  },

  notes(facts) {
    return facts.split === null ? [] : [splitSentence(facts.split)];
  },

  restated({ split, asPaid }) {
    const why = split === null ? "a change in the number of shares" : splitName(split);
    const paid = asPaid === null ? "" : `; as paid it was ${asPaid}`;
    return `The previous year's dividend per share is restated for ${why}${paid}. The total is as paid.`;
  },

  grandTotal: (total) => `Total dividend amount over all classes of shares: ${total}.`,
};

function article(kind: DividendKind): string {
  return kind === "interim" ? "an" : "a";
}

function headlineEnding({ againstForecast: { is }, parts }: ReleaseFacts): string {
  const extra = parts.filter((each) => each.part !== "ordinary");
  if (extra.some((each) => each.part === "commemorative")) {
    return ", Including a Commemorative Dividend";
  }
  if (extra.length > 0) return ", Including a Special Dividend";
  if (is === "raised") return ", Above Its Forecast";
  return is === "cut" ? ", Below Its Forecast" : "";
}

function againstForecast(change: Change): readonly string[] {
  switch (change.is) {
    case "same":
      return [`This is the amount of the latest forecast.`];
    case "raised":
      return [`This is ${change.by} more than the latest forecast of ${change.from}.`];
    case "cut":
      return [`This is ${change.by} less than the latest forecast of ${change.from}.`];
    case "undetermined":
      return ["The latest forecast had left the amount undecided."];
    case "suspended":
      return [`The latest forecast was ${change.from} per share.`];
    case "resumed":
      return ["The latest forecast had foreseen no dividend."];
    case "stillNone":
      return ["The latest forecast had foreseen no dividend either."];
    case "unknown":
      return [];
  }
}

function againstPrevious(change: Change): readonly string[] {
  switch (change.is) {
    case "same":
      return [`It is unchanged from the previous year.`];
    case "raised":
      return [`Compared with the ${change.from} of the previous year it rises by ${change.by}.`];
    case "cut":
      return [`Compared with the ${change.from} of the previous year it falls by ${change.by}.`];
    case "resumed":
      return ["No dividend was paid for the same period of the previous year."];
    case "suspended":
      return [
        `The dividend for the same period of the previous year was ${change.from} per share.`,
      ];
    case "stillNone":
      return ["None was paid for the same period of the previous year either."];
    case "undetermined":
    case "unknown":
      return [];
  }
}

const partNames = {
  ordinary: "an ordinary dividend",
  commemorative: "a commemorative dividend",
  special: "a special dividend",
};

function madeUpOf({ parts }: ReleaseFacts): readonly string[] {
  if (parts.length === 0) return [];
  const each = parts.map(
    ({ part, name, amount }) =>
      `${partNames[part]} of ${amount}${name === null ? "" : ` (${name})`}`,
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
  const total = facts.known("annual total");
  if (total === null || facts.otherPeriods.length === 0) return [];
  const others = facts.otherPeriods.map(
    ({ period, amount }) => `the ${periodNames[period]} of ${amount}`,
  );
  return [
    `Together with ${listed(others)}, the annual dividend for ${facts.fact("fiscal year")} comes to ${total} per share.`,
  ];
}

function resource(facts: ReleaseFacts): readonly string[] {
  return facts.resource === "capitalSurplus" && facts.dividend === "paid"
    ? ["The dividend is paid out of capital surplus and not out of retained earnings."]
    : [];
}

function splitName({ to, from, consolidation, date }: SplitFacts): string {
  const what = consolidation ? "consolidation of shares" : "share split";
  return `the ${what} (${to} for ${from}${date === null ? "" : `, effective ${date}`})`;
}

function splitSentence(split: SplitFacts): string {
  const what = split.consolidation ? "A consolidation of shares" : "A share split";
  const date = split.date === null ? "has taken" : "took";
  const when = split.date === null ? "" : ` on ${split.date}`;
  return `${what} of ${split.to} for ${split.from} ${date} effect${when}.`;
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
