import type { DividendPart } from "../../dividend/column";
import type { Period } from "../../dividend/fiscalYear";
import type { Change, ReleaseFacts } from "../releaseWords";
import { kindWords } from "./kindWords";

const periodNames: Record<Period, string> = {
  firstQuarter: "第1四半期末配当",
  interim: "中間配当",
  thirdQuarter: "第3四半期末配当",
  yearEnd: "期末配当",
  total: "年間配当",
};

const partNames: Record<DividendPart, string> = {
  ordinary: "普通配当",
  commemorative: "記念配当",
  special: "特別配当",
};

/** The reason where the worksheet gives none: what was decided, and how it stands to what was known. */
export function reason(facts: ReleaseFacts): readonly string[] {
  const rest = madeUpOf(facts) + otherClasses(facts) + annual(facts) + resource(facts);
  const first = decided(facts) + comparisons(facts);
  return rest === "" ? [first] : [first, rest];
}

function decided(facts: ReleaseFacts): string {
  const shares = facts.otherClasses.length > 0 ? "普通株式" : "";
  const dividend = `${facts.fact("fiscal year")}の${kindWords[facts.kind]}配当につきましては、`;
  if (facts.dividend === "none") {
    return shares === ""
      ? `${dividend}見送ることといたしました。`
      : `${dividend}${shares}への配当を見送ることといたしました。`;
  }
  const amount = `${shares}1株当たり${facts.fact("dividend per share")}`;
  return facts.decidedBy === "shareholdersMeeting"
    ? `${dividend}${amount}とし、定時株主総会に付議いたします。`
    : `${dividend}${amount}といたしました。`;
}

/** How the dividend stands to the forecast and to the year before: in one sentence where to both alike. */
function comparisons({ againstForecast, againstPrevious, kind }: ReleaseFacts): string {
  const before = `前期の${kindWords[kind]}配当`;
  if (againstForecast.is === "same" && againstPrevious.is === "same") {
    return `直近の配当予想および${before}と同額です。`;
  }
  if (againstForecast.is === "stillNone" && againstPrevious.is === "stillNone") {
    return `直近の配当予想、${before}ともに無配でした。`;
  }
  return forecastSentence(againstForecast) + previousSentence(againstPrevious, before);
}

function forecastSentence(change: Change): string {
  switch (change.is) {
    case "same":
      return "直近の配当予想からの変更はありません。";
    case "raised":
      return `直近の配当予想（${change.from}）から${change.by}の増額となります。`;
    case "cut":
      return `直近の配当予想（${change.from}）から${change.by}の減額となります。`;
    case "undetermined":
      return "直近の配当予想では金額を未定としておりました。";
    case "suspended":
      return `直近の配当予想は1株当たり${change.from}でした。`;
    case "resumed":
      return "直近の配当予想は無配でした。";
    case "stillNone":
      return "直近の配当予想も無配でした。";
    case "unknown":
      return "";
  }
}

function previousSentence(change: Change, before: string): string {
  switch (change.is) {
    case "same":
      return `${before}と同額です。`;
    case "raised":
      return `${before}（${change.from}）に比べ${change.by}の増配となります。`;
    case "cut":
      return `${before}（${change.from}）に比べ${change.by}の減配となります。`;
    case "resumed":
      return `${before}は無配でした。`;
    case "suspended":
      return `${before}は1株当たり${change.from}でした。`;
    case "stillNone":
      return `${before}も無配でした。`;
    case "undetermined":
    case "unknown":
      return "";
  }
}

function madeUpOf({ parts }: ReleaseFacts): string {
  const named = (name: string | null) => (name === null ? "" : `（${name}）`);
  const [only, ...more] = parts;
  if (only === undefined) return "";
  if (more.length === 0) {
    // That it is all ordinary goes without saying.
    return only.part === "ordinary" ? "" : `全額が${partNames[only.part]}${named(only.name)}です。`;
  }
  const each = parts.map(({ part, name, amount }) => `${partNames[part]}${amount}${named(name)}`);
  return `内訳は${each.join("、")}です。`;
}

function otherClasses(facts: ReleaseFacts): string {
  return facts.otherClasses
    .map(({ name, amount }) =>
      amount === null ? `${name}への配当は行いません。` : `${name}の配当は1株当たり${amount}です。`,
    )
    .join("");
}

function annual(facts: ReleaseFacts): string {
  const { year } = facts;
  if (year === null) return "";
  const others = year.others.map(({ period, amount }) => `${periodNames[period]}${amount}`);
  const shares = facts.otherClasses.length > 0 ? "普通株式" : "";
  const becomes = year.expected ? "となる見込みです" : "となります";
  if (facts.dividend === "none") {
    return `${facts.fact("fiscal year")}の年間配当は、${others.join("、")}のみの${shares}1株当たり${year.total}${becomes}。`;
  }
  return `${others.join("、")}と合わせ、${facts.fact("fiscal year")}の年間配当は${shares}1株当たり${year.total}${becomes}。`;
}

function resource(facts: ReleaseFacts): string {
  return facts.resource === "capitalSurplus" && facts.dividend === "paid"
    ? "なお、本配当は資本剰余金を原資とします。"
    : "";
}
