import type { ReleaseWords, RevisionFacts, SaidAmount } from "../releaseWords";
import { kindWords } from "./kindWords";

export const revision: ReleaseWords["revision"] = {
  headline: (facts) => `${ofYear(facts)}配当予想の修正に関するお知らせ`,

  lead(facts) {
    const when = facts.boardMetToday ? "本日" : facts.fact("board meeting date");
    const released = facts.releasedOn === null ? "" : `${facts.releasedOn}に公表いたしました`;
    return `当社は、${when}開催の取締役会において、下記のとおり、${released}${ofYear(facts)}配当予想を修正することを決議いたしましたので、お知らせいたします。`;
  },

  reason({ changes }) {
    if (changes.length === 0) return [];
    return [`${changes.map(changed).join("、")}修正いたします。${unchangedBefore(changes)}`];
  },

  headlineOfBoth: (headline) =>
    headline.replace(/に関するお知らせ$/u, "および配当予想の修正に関するお知らせ"),

  leadOfBoth(lead, facts) {
    const released = facts.releasedOn === null ? "" : `${facts.releasedOn}に公表いたしました`;
    return `${lead}また、${released}${facts.fact("fiscal year")} 配当予想につきましても修正することを決議いたしましたので、あわせてお知らせいたします。`;
  },

  caution:
    "（注）上記の予想は、本資料の公表日現在において入手可能な情報に基づくものであり、実際の配当は予想と異なる可能性があります。",
  isCaution: (text) =>
    /異なる(?:結果|可能性|場合|こと)|変[更動](?:する|となる|される)?(?:可能性|場合|こと)|不確実/u.test(
      text,
    ),
};

/** 2021年3月期 alone, or with its dividend: 2021年3月期 期末. */
function ofYear(facts: RevisionFacts): string {
  const year = facts.fact("fiscal year");
  return facts.kind === null ? `${year} ` : `${year} ${kindWords[facts.kind]}`;
}

function unchangedBefore(changes: RevisionFacts["changes"]): string {
  const what = changes[0]?.sameBefore ?? null;
  if (what === null || changes.some(({ sameBefore }) => sameBefore !== what)) return "";
  const shares = what === "split" ? "株式分割" : "株式併合";
  return `${shares}前の株式数に換算しますと、実質的な変更はありません。`;
}

function changed({ period, from, to, shareClass }: RevisionFacts["changes"][number]): string {
  const what = period === "total" ? "年間" : kindWords[period];
  const of = shareClass === undefined ? "" : `${shareClass ?? "普通株式"}の`;
  return `${of}1株当たり${what}配当予想を${from === null ? "" : `${said(from)}から`}${said(to)}に`;
}

function said(amount: SaidAmount): string {
  if (amount.is === "amount") return amount.text;
  return amount.is === "none" ? "無配" : "未定";
}
