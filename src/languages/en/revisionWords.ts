import type { Period } from "../../dividend/fiscalYear";
import type { ReleaseWords, RevisionFacts, SaidAmount } from "../releaseWords";
import { kindWords } from "./kindWords";

const titles: Readonly<Record<Exclude<Period, "total"> | "special", string>> = {
  firstQuarter: "First Quarter Dividend",
  interim: "Interim Dividend",
  thirdQuarter: "Third Quarter Dividend",
  yearEnd: "Year-end Dividend",
  special: "Special Dividend",
};

export const revision: ReleaseWords["revision"] = {
  headline(facts) {
    const what = facts.kind === null ? "Dividend" : titles[facts.kind];
    const year = facts.fact("fiscal year");
    return `${facts.fact("short name")} Announces a Revision to the ${what} Forecast for ${year}`;
  },

  lead(facts) {
    const place = facts.known("place");
    const from = [...(place === null ? [] : [place]), facts.fact("release date")].join(", ");
    const listing = facts.known("listing");
    const [company, short] = [facts.fact("name"), facts.fact("short name")];
    const called = [...(short === company ? [] : [`"${short}"`]), ...(listing ? [listing] : [])];
    const who = called.length > 0 ? `${company} (${called.join(", ")})` : company;
    const day = facts.boardMetToday ? "today" : `on ${facts.fact("board meeting date")}`;
    const kind = facts.kind === null ? "dividend" : `${kindWords[facts.kind]} dividend`;
    const released = facts.releasedOn === null ? "" : ` released on ${facts.releasedOn}`;
    return `${from} - ${who} announces that its Board of Directors resolved ${day} to revise the ${kind} forecast for ${wholeYear(facts)}${released}, as set out below.`;
  },

  reason({ changes }) {
    if (changes.length === 0) return [];
    const sentence = listed(changes.map(changed));
    return [`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${unchangedBefore(changes)}`];
  },

  headlineOfBoth(headline, { dividend }) {
    const comma = headline.includes(",") ? "," : "";
    const verb = dividend === "none" ? "to Revise" : "Revises";
    return `${headline}${comma} and ${verb} Its Dividend Forecast`;
  },

  leadOfBoth(lead, facts) {
    const released = facts.releasedOn === null ? "" : ` released on ${facts.releasedOn}`;
    return `${lead} The Board of Directors also resolved to revise the dividend forecast for ${wholeYear(facts)}${released}.`;
  },

  caution:
    "The forecasts above are based on information available on the date of this release. Actual dividends may differ from them.",
  isCaution: (text) =>
    /\b(?:may|might|could|can) (?:\w+ )?(?:differ|vary|change|be (?:different|revised))|\bsubject to (?:change|revision)|\buncertaint|\bguarantee/iu.test(
      text,
    ),
};

/** A short name alone does not tell a reader which months it has: the fiscal year ending March 31, 2021 (FY2020). */
function wholeYear(facts: RevisionFacts): string {
  const [year, end] = [facts.fact("fiscal year"), facts.known("fiscal year end")];
  if (end === null || !/^FY ?\d+$/iu.test(year)) return year;
  return `the fiscal year ${facts.isYearOver ? "ended" : "ending"} ${end} (${year})`;
}

function unchangedBefore(changes: RevisionFacts["changes"]): string {
  const what = changes[0]?.sameBefore ?? null;
  if (what === null || changes.some(({ sameBefore }) => sameBefore !== what)) return "";
  const shares = what === "split" ? "share split" : "consolidation of shares";
  return ` Per share before the ${shares}, ${changes.length === 1 ? "it is" : "they are"} unchanged.`;
}

function changed({ period, from, to, shareClass }: RevisionFacts["changes"][number]): string {
  const what = period === "total" ? "annual" : kindWords[period];
  const before = from === null ? "" : ` from ${said(from)}`;
  const perShare = to.is === "amount" ? " per share" : "";
  const on = shareClass === undefined ? "" : ` on ${shareClass ?? "common shares"}`;
  return `the forecast of the ${what} dividend${on} is revised${before} to ${said(to)}${perShare}`;
}

function said(amount: SaidAmount): string {
  if (amount.is === "amount") return amount.text;
  return amount.is === "none" ? "no dividend" : "undecided";
}

function listed(parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? "")
    : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
