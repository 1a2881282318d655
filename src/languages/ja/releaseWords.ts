import type { DividendPart } from "../../dividend/column";
import type { DividendKind, Period } from "../../dividend/fiscalYear";
import type { Change, ReleaseFacts, ReleaseWords, SplitFacts } from "../releaseWords";

const kinds: Record<DividendKind, string> = {
  firstQuarter: "第1四半期末",
  interim: "中間",
  thirdQuarter: "第3四半期末",
  yearEnd: "期末",
  special: "特別",
};

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

export const releaseWords: ReleaseWords = {
  kinds,
  retainedEarnings: "利益剰余金",
  capitalSurplus: "資本剰余金",
  draftMark: "ドラフト（公表前・取扱注意）",
  form: {
    letterhead: { representative: "代表者　", listing: "", inquiries: "問合せ先　" },
    opening: "記",
    closing: "以上",
    numbered: true,
  },

  headline: (facts) =>
    `${facts.fact("fiscal year")} ${kinds[facts.kind]}配当${headlineMark(facts)}に関するお知らせ`,

  lead(facts) {
    const when = facts.boardMetToday ? "本日" : facts.fact("board meeting date");
    const what = `${facts.fact("record date")}を基準日とする${facts.fact("fiscal year")}の${kinds[facts.kind]}配当`;
    return `当社は、${when}開催の取締役会において、${what}${resolved(facts)}を決議しましたので、お知らせいたします。`;
  },

  approval: (facts) =>
    `本件は、${facts.fact("meeting date")}に開催を予定している${facts.fact("meeting number")}定時株主総会での承認を前提としております。`,

  reason(facts) {
    const year = facts.fact("fiscal year");
    const decided =
      facts.dividend === "none"
        ? `${year}の${kinds[facts.kind]}配当につきましては、実施を見送ることといたしました。`
        : `${year}の${kinds[facts.kind]}配当につきましては、1株当たり${facts.fact("dividend per share")}といたしました。`;
    const first =
      decided + againstForecast(facts.againstForecast) + againstPrevious(facts.againstPrevious);
    const rest = madeUpOf(facts) + otherClasses(facts) + annual(facts) + resource(facts);
    return rest === "" ? [first] : [first, rest];
  },

  notes: (facts) => (facts.split === null ? [] : [`（注）${splitSentence(facts.split)}`]),

  restated({ split, asPaid }) {
    const why = split === null ? "株式数の変更" : splitName(split);
    const paid = asPaid === null ? "" : `実際の1株当たり配当金は${asPaid}です。`;
    return `（注）前期実績の1株当たり配当金は、${why}を反映した金額です。${paid}配当金総額は実際の支払額です。`;
  },

  grandTotal: (total) => `全種類の株式を合わせた配当金総額：${total}`,
};

function headlineMark({ dividend, parts, againstForecast: { is } }: ReleaseFacts): string {
  if (dividend === "none") return "（無配）";
  if (parts.some((each) => each.part === "commemorative")) return "（記念配当を含む）";
  if (parts.some((each) => each.part === "special")) return "（特別配当を含む）";
  if (is === "raised") return "（増配）";
  return is === "cut" ? "（減配）" : "";
}

function resolved({ dividend, decidedBy }: ReleaseFacts): string {
  if (dividend === "none") return "を下記のとおり見送ること";
  return decidedBy === "shareholdersMeeting"
    ? "について、下記のとおり定時株主総会に付議すること"
    : "を下記のとおり実施すること";
}

function againstForecast(change: Change): string {
  switch (change.is) {
    case "same":
      return "直近の配当予想からの変更はありません。";
    case "raised":
      return `直近の配当予想${change.from}からは${change.by}の増額となります。`;
    case "cut":
      return `直近の配当予想${change.from}からは${change.by}の減額となります。`;
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

function againstPrevious(change: Change): string {
  switch (change.is) {
    case "same":
      return "前期と同額です。";
    case "raised":
      return `前期の${change.from}と比べると${change.by}の増配となります。`;
    case "cut":
      return `前期の${change.from}と比べると${change.by}の減配となります。`;
    case "resumed":
      return "前年同期は無配でした。";
    case "suspended":
      return `前年同期の配当は1株当たり${change.from}でした。`;
    case "stillNone":
      return "前年同期も無配でした。";
    case "undetermined":
    case "unknown":
      return "";
  }
}

function madeUpOf({ parts }: ReleaseFacts): string {
  if (parts.length === 0) return "";
  const each = parts.map(
    ({ part, name, amount }) => `${partNames[part]}${amount}${name === null ? "" : `（${name}）`}`,
  );
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
  const total = facts.known("annual total");
  if (total === null || facts.otherPeriods.length === 0) return "";
  const others = facts.otherPeriods.map(({ period, amount }) => `${periodNames[period]}${amount}`);
  return `${others.join("、")}と合わせ、${facts.fact("fiscal year")}の年間配当は1株当たり${total}となります。`;
}

function resource(facts: ReleaseFacts): string {
  return facts.resource === "capitalSurplus" && facts.dividend === "paid"
    ? "この配当は利益剰余金ではなく資本剰余金を原資とします。"
    : "";
}

function splitName({ to, from, consolidation, date }: SplitFacts): string {
  const when = date === null ? "" : `${date}付の`;
  return `${when}${consolidation ? "株式併合" : "株式分割"}（${from}株を${to}株に）`;
}

function splitSentence({ to, from, consolidation, date }: SplitFacts): string {
  const what = consolidation ? "株式併合" : "株式分割";
  return `${date === null ? "" : `${date}を効力発生日として、`}${from}株を${to}株とする${what}を行っております。`;
}
