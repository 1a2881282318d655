import { weekday } from "../../../../src/dividend/civilDate";
import { englishMonths } from "../../../../src/dividend/englishMonths";
import type { Language } from "../../../../src/dividend/language";
import { day } from "../../written";
import type { Dividend, Story } from "./stories";

type Kind = "amount" | "total" | "day" | "ordinal" | "year" | "shares";

/** A figure that a sentence may say, and the figures it may be mistaken for. */
interface Slot {
  readonly kind: Kind;
  /** Its true value; undefined where the story has none. */
  readonly of: (story: Story) => string | undefined;
  /** Last year's, the forecast's, another period's and another kind's, any of which may be left standing by mistake. */
  readonly stale: (story: Story) => readonly (string | undefined)[];
}

const now = (pick: (dividend: Dividend) => string | number | undefined) => (story: Story) =>
  asText(pick(story.now));
const before = (pick: (dividend: Dividend) => string | number | undefined) => (story: Story) =>
  asText(pick(story.before));

function asText(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function less(from: string | undefined, what: string | undefined): string | undefined {
  if (from === undefined || what === undefined) return undefined;
  const places = Math.max(...[from, what].map((each) => (each.split(".")[1] ?? "").length));
  const by = Math.abs(Number(from) - Number(what));
  return by === 0 ? undefined : by.toFixed(places);
}

const growth = {
  fromForecast: (story: Story) => less(story.now.perShare, story.forecast.perShare),
  fromBefore: (story: Story) => less(story.now.perShare, story.before.perShare),
  annual: (story: Story) => less(story.now.annual, story.before.annual),
};

/** The slots by the names that sentences use. */
export const slots = {
  dps: {
    kind: "amount",
    of: now((each) => each.perShare),
    stale: ({ before, forecast, now }) => [
      before.perShare,
      forecast.perShare,
      now.interim,
      now.annual,
    ],
  },
  forecast: {
    kind: "amount",
    of: ({ forecast }) => forecast.perShare,
    stale: ({ before, now }) => [before.perShare, now.perShare],
  },
  previous: {
    kind: "amount",
    of: before((each) => each.perShare),
    stale: ({ forecast, now, before }) => [forecast.perShare, now.perShare, before.interim],
  },
  annual: {
    kind: "amount",
    of: now((each) => each.annual),
    stale: ({ before, forecast, now }) => [before.annual, forecast.annual, now.perShare],
  },
  previousAnnual: {
    kind: "amount",
    of: before((each) => each.annual),
    stale: ({ now, forecast, before }) => [now.annual, forecast.annual, before.perShare],
  },
  interim: {
    kind: "amount",
    of: now((each) => each.interim),
    stale: ({ before, now }) => [before.interim, now.perShare],
  },
  ordinary: {
    kind: "amount",
    of: ({ parts }) => parts?.ordinary,
    stale: ({ now, before }) => [now.perShare, before.perShare],
  },
  commemorative: {
    kind: "amount",
    of: ({ parts }) => parts?.commemorative,
    stale: ({ parts, now }) => [parts?.ordinary, now.perShare],
  },
  preferred: {
    kind: "amount",
    of: ({ preferred }) => preferred?.perShare,
    stale: ({ now, forecast }) => [now.perShare, forecast.perShare],
  },
  fromForecast: {
    kind: "amount",
    of: growth.fromForecast,
    stale: (story) => [growth.fromBefore(story), growth.annual(story)],
  },
  fromBefore: {
    kind: "amount",
    of: growth.fromBefore,
    stale: (story) => [growth.fromForecast(story), growth.annual(story)],
  },
  annualGrowth: {
    kind: "amount",
    of: growth.annual,
    stale: (story) => [growth.fromForecast(story), growth.fromBefore(story)],
  },
  total: {
    kind: "total",
    of: now((each) => each.total),
    stale: ({ before, preferred }) => [before.total, preferred?.total],
  },
  previousTotal: {
    kind: "total",
    of: before((each) => each.total),
    stale: ({ now }) => [now.total],
  },
  grand: {
    kind: "total",
    of: ({ preferred }) => preferred?.grand,
    stale: ({ now, before }) => [now.total, before.total],
  },
  record: {
    kind: "day",
    of: now((each) => each.record),
    stale: ({ before, now }) => [before.record, now.effective],
  },
  effective: {
    kind: "day",
    of: now((each) => each.effective),
    stale: ({ before, now }) => [before.effective, now.meeting, now.record],
  },
  previousEffective: {
    kind: "day",
    of: before((each) => each.effective),
    stale: ({ now }) => [now.effective],
  },
  board: {
    kind: "day",
    of: now((each) => each.released),
    stale: ({ before, forecast }) => [before.released, forecast.announced],
  },
  forecastDay: {
    kind: "day",
    of: ({ forecast }) => forecast.announced,
    stale: ({ forecast, now }) => [forecast.announcedBefore, now.released],
  },
  meeting: {
    kind: "day",
    of: now((each) => each.meeting),
    stale: ({ before, now }) => [before.meeting, now.effective],
  },
  ordinal: {
    kind: "ordinal",
    of: now((each) => each.ordinal),
    stale: ({ before }) => [asText(before.ordinal)],
  },
  fy: {
    kind: "year",
    of: now((each) => each.fiscalYearEnd),
    stale: ({ before }) => [before.fiscalYearEnd],
  },
  previousFy: {
    kind: "year",
    of: before((each) => each.fiscalYearEnd),
    stale: ({ now }) => [now.fiscalYearEnd],
  },
  entitled: {
    kind: "shares",
    of: now((each) => each.entitled),
    stale: ({ shares, before }) => [shares?.issued, before.entitled],
  },
  issued: {
    kind: "shares",
    of: ({ shares }) => shares?.issued,
    stale: ({ now }) => [now.entitled],
  },
  treasury: {
    kind: "shares",
    of: ({ shares }) => shares?.treasury,
    stale: ({ shares }) => [shares?.issued],
  },
} as const satisfies Readonly<Record<string, Slot>>;

export type SlotName = keyof typeof slots;

const slotPattern = /\{(?<name>\w+)(?::(?<style>\w+))?\}/gu;

export interface SlotUse {
  readonly name: SlotName;
  readonly style: string | undefined;
}

/** The slots of a sentence, in their order. */
export function slotsIn(sentence: string): readonly SlotUse[] {
  return [...sentence.matchAll(slotPattern)].map(({ groups }) => {
    const name = groups?.["name"] ?? "";
    if (!(name in slots)) throw new Error(`No slot ${name} in: ${sentence}`);
    return { name: name as SlotName, style: groups?.["style"] };
  });
}

/** Whether the story has a figure for each slot. */
export function fits(sentence: string, story: Story): boolean {
  return slotsIn(sentence).every(({ name, style }) => {
    const value = slots[name].of(story);
    if (value === undefined) return false;
    return (
      style === undefined || !["oku", "okuMan", "billion"].includes(style) || !story.exactTotals
    );
  });
}

/** The sentence with its slots filled; `instead` gives other values for the slot of that index. */
export function filled(
  sentence: string,
  story: Story,
  language: Language,
  instead: { readonly slot: number; readonly value: string } | null = null,
): string {
  let at = 0;
  return sentence.replace(slotPattern, (_, name: SlotName, style: string | undefined) => {
    const own = slots[name].of(story);
    const value = instead !== null && instead.slot === at ? instead.value : own;
    at += 1;
    return printed(slots[name].kind, value ?? "", story, language, style);
  });
}

export function printed(
  kind: Kind,
  value: string,
  story: Story,
  language: Language,
  style: string | undefined,
): string {
  switch (kind) {
    case "amount":
      return amountText(value, style ?? story.style.perShare[language], language);
    case "total":
      return totalText(value, style ?? story.style.total[language], language, story);
    case "day":
      return dayText(value, style ?? story.style.date[language], language);
    case "ordinal":
      return language === "ja" ? `第${value}回` : ordinalText(Number(value));
    case "year":
      return yearText(value, style ?? "plain", language);
    case "shares":
      return language === "ja" ? `${value}株` : value;
  }
}

function amountText(digits: string, style: string, language: Language): string {
  if (language === "en") {
    if (style === "code") return `JPY${digits}`;
    if (style === "yenSign") return `¥${digits}`;
    return `${digits} yen`;
  }
  const [whole = "", sen = ""] = digits.split(".");
  if (style === "sen") return `${whole}円${sen.padEnd(2, "0")}銭`;
  if (style === "kin") return `金${digits}円`;
  return `${digits}円`;
}

function totalText(digits: string, style: string, language: Language, story: Story): string {
  if (language === "en") {
    const unit = story.exactTotals === true ? "" : " million";
    if (style === "billion") {
      const [billions = "0", rest = ""] = splitBillions(digits);
      return `${billions}.${rest} billion yen`;
    }
    if (style === "code") return `JPY${digits}${unit}`;
    if (style === "yenSign") return `¥${digits}${unit}`;
    return `${digits}${unit} yen`;
  }
  if (story.exactTotals === true) return `${digits}円`;
  const millions = Number(digits.replace(/,/gu, ""));
  const [oku, rest] = [Math.floor(millions / 100), millions % 100];
  if (oku > 0 && style === "oku") return `${oku.toLocaleString("en-US")}億${String(rest)}百万円`;
  if (oku > 0 && style === "okuMan") {
    return `${oku.toLocaleString("en-US")}億${(rest * 100).toLocaleString("en-US")}万円`;
  }
  return `${digits}百万円`;
}

function splitBillions(digits: string): readonly string[] {
  const plain = digits.replace(/,/gu, "").padStart(4, "0");
  return [plain.slice(0, -3), plain.slice(-3)];
}

const weekdays = {
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ja: ["日", "月", "火", "水", "木", "金", "土"],
} as const;

function dayText(iso: string, style: string, language: Language): string {
  const { year, month, day: date } = day(iso);
  const [y, m, d] = [year, month, date].map(String);
  const name = weekdays[language][weekday({ year, month, day: date })] ?? "";
  if (language === "en") {
    const monthName = englishMonths[month - 1] ?? "";
    if (style === "short") return `${monthName} ${d ?? ""}`;
    if (style === "shortWeekday") return `${name}, ${monthName} ${d ?? ""}`;
    if (style === "british") return `${d ?? ""} ${monthName} ${y ?? ""}`;
    if (style === "weekday") return `${name}, ${monthName} ${d ?? ""}, ${y ?? ""}`;
    return `${monthName} ${d ?? ""}, ${y ?? ""}`;
  }
  const monthDay = `${m ?? ""}月${d ?? ""}日`;
  if (style === "short") return monthDay;
  if (style === "shortWeekday") return `${monthDay}（${name}）`;
  if (style === "weekday") return `${y ?? ""}年${monthDay}（${name}）`;
  if (style === "era") return `${eraYear(iso)}${monthDay}`;
  return `${y ?? ""}年${monthDay}`;
}

function eraYear(iso: string): string {
  const year = Number(iso.slice(0, 4));
  if (iso < "2019-05-01") return `平成${String(year - 1988)}年`;
  return year === 2019 ? "令和元年" : `令和${String(year - 2018)}年`;
}

function yearText(end: string, style: string, language: Language): string {
  const [year = 0, month = 0] = end.split("-").map(Number);
  if (language === "ja") return `${String(year)}年${String(month)}月期`;
  if (style === "ended") return dayText(end, "us", "en");
  return `FY${String(month === 12 ? year : year - 1)}`;
}

function ordinalText(number: number): string {
  const [tens, ones] = [number % 100, number % 10];
  const suffix = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][ones] ?? "th");
  return `${String(number)}${suffix}`;
}
