import type { DividendPart } from "../../dividend/column";
import type { DividendKind } from "../../dividend/fiscalYear";
import type { ReleaseFacts, ReleaseWords, SplitFacts } from "../releaseWords";
import { article, kindWords } from "./kindWords";
import { reason } from "./reasonWords";
import { revision } from "./revisionWords";

const titleKinds: Record<DividendKind, string> = {
  firstQuarter: "First Quarter",
  interim: "Interim",
  thirdQuarter: "Third Quarter",
  yearEnd: "Year-end",
  special: "Special",
};

export const releaseWords: ReleaseWords = {
  kinds: kindWords,
  retainedEarnings: "retained earnings",
  capitalSurplus: "capital surplus",
  draftMark: "DRAFT - NOT FOR RELEASE",
  form: { letterhead: null, opening: null, closing: null, numbered: false },

  headline(facts) {
    const company = facts.fact("short name");
    const year = facts.fact("fiscal year");
    const kind = titleKinds[facts.kind];
    if (facts.dividend === "none") {
      const shares = facts.othersPaid ? " on Common Shares" : "";
      return `${company} to Pay No ${kind} Dividend${shares} for ${year}`;
    }
    const verb = facts.decidedBy === "shareholdersMeeting" ? "Proposes" : "Declares";
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
    const kind = kindWords[facts.kind];
    const verb = facts.decidedBy === "shareholdersMeeting" ? "to propose the payment of" : "to pay";
    if (facts.dividend === "none") {
      const common = facts.othersPaid ? " on common shares" : "";
      const others = facts.othersPaid ? ` and ${verb} dividends on other classes of shares` : "";
      const as = facts.othersPaid ? ", as set out below" : "";
      return `${start} to pay no ${kind} dividend${common} for ${year} (record date: ${date})${others}${as}.`;
    }
    const what = `${article(facts.kind)} ${kind} dividend for ${year} to the shareholders of record on ${date}`;
    return `${start} ${verb} ${what}, as set out below.`;
  },

  approval(facts) {
    if (facts.dividend === "none" && !facts.othersPaid) return "";
    const place = facts.known("meeting place");
    const where = place === null ? "" : ` in ${place}`;
    return `The payment requires the approval of the ${facts.fact("meeting number")} Ordinary General Meeting of Shareholders, to be held on ${facts.fact("meeting date")}${where}.`;
  },

  reason,
  revision,

  notes({ split, previousBeforeSplit }) {
    if (split === null) return [];
    const asPaid = previousBeforeSplit
      ? [`The previous year's dividend per share is as paid, before the ${splitWord(split)}.`]
      : [];
    return [[splitSentence(split), ...asPaid].join(" ")];
  },

  restated({ split, asPaid }) {
    const why = split === null ? "a change in the number of shares" : splitName(split);
    const paid = asPaid === null ? "" : `; as paid it was ${asPaid}`;
    return `The previous year's dividend per share is restated for ${why}${paid}. The total is as paid.`;
  },

  grandTotal: (total) => `Total dividend amount over all classes of shares: ${total}.`,
};

function headlineEnding({ againstForecast: { is }, parts }: ReleaseFacts): string {
  const has = (part: DividendPart) => parts.some((each) => each.part === part);
  if (has("commemorative") && has("special")) {
    return ", Including Commemorative and Special Dividends";
  }
  if (has("commemorative")) return ", Including a Commemorative Dividend";
  if (has("special")) return ", Including a Special Dividend";
  if (is === "raised") return ", Above Its Forecast";
  return is === "cut" ? ", Below Its Forecast" : "";
}

function splitWord({ consolidation }: SplitFacts): string {
  return consolidation ? "consolidation of shares" : "share split";
}

function splitName(split: SplitFacts): string {
  const { to, from, date } = split;
  return `the ${splitWord(split)} (${to} for ${from}${date === null ? "" : `, effective ${date}`})`;
}

function splitSentence(split: SplitFacts): string {
  const { to, from, date, ahead } = split;
  const past = date === null ? "has taken" : "took";
  const when = date === null ? "" : ` on ${date}`;
  return `A ${splitWord(split)} of ${to} for ${from} ${ahead ? "will take" : past} effect${when}.`;
}
