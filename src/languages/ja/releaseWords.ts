import { withTelephone } from "../../dividend/inquiries";
import type { ReleaseFacts, ReleaseWords, SplitFacts } from "../releaseWords";
import { kindWords } from "./kindWords";
import { reason } from "./reasonWords";
import { revision } from "./revisionWords";

export const releaseWords: ReleaseWords = {
  kinds: kindWords,
  retainedEarnings: "利益剰余金",
  capitalSurplus: "資本剰余金",
  draftMark: "ドラフト（公表前・取扱注意）",
  form: {
    letterhead: {
      name: (name) => "会社名　" + name,
      representative: (officer) => "代表者名　" + officer,
      addressees: "各位",
      listing: (listing) =>
        /^[(（]/u.test(listing)
          ? listing
          : `（${listing.includes("コード") ? "" : "コード番号　"}${listing}）`,
      inquiries,
    },
    opening: "記",
    closing: "以上",
    numbered: true,
  },

  headline: (facts) =>
    `剰余金の配当（${kindWords[facts.kind]}配当${headlineMark(facts)}）に関するお知らせ`,

  lead(facts) {
    const when = facts.boardMetToday ? "本日" : facts.fact("board meeting date");
    const year = facts.fact("fiscal year");
    const what = `${facts.fact("record date")}を基準日とする剰余金の配当（${year} ${kindWords[facts.kind]}配当）`;
    return `当社は、${when}開催の取締役会において、下記のとおり、${what}${resolved(facts)}を決議いたしましたので、お知らせいたします。`;
  },

  approval(facts) {
    if (facts.dividend === "none" && !facts.othersPaid) return "";
    return `本件は、${facts.fact("meeting date")}に開催を予定している${facts.fact("meeting number")}定時株主総会での承認を前提としております。`;
  },

  reason,
  revision,

  notes({ split, previousBeforeSplit }) {
    if (split === null) return [];
    const asPaid = previousBeforeSplit
      ? `前期実績の1株当たり配当金は、当該${splitWord(split)}前の金額です。`
      : "";
    return [`（注）${splitSentence(split)}${asPaid}`];
  },

  restated({ split, asPaid }) {
    const why = split === null ? "株式数の変更" : splitName(split);
    const paid = asPaid === null ? "" : `実際に支払った1株当たり配当金は${asPaid}です。`;
    return `前期実績の1株当たり配当金は、${why}を反映した金額です。${paid}配当金総額は実際の支払額です。`;
  },

  grandTotal: (total) => `全種類の株式を合わせた配当金総額：${total}`,
};

/** The exchange's form has a telephone number on a line of its own. */
function inquiries(said: string): string {
  const parted = withTelephone(said);
  if (parted === null) return "問合せ先\u3000" + said;
  return `問合せ先\u3000${parted.whom}\n（TEL\u3000${parted.number}）`;
}

/** 増配 and 減配 speak of the year before as well as of the forecast, so both must agree. */
function headlineMark(facts: ReleaseFacts): string {
  const { dividend, parts, againstForecast: forecast, againstPrevious: previous } = facts;
  if (dividend === "none") return facts.othersPaid ? "・普通株式は無配" : "・無配";
  const extra = (["commemorative", "special"] as const).filter((part) =>
    parts.some((each) => each.part === part),
  );
  if (extra.length > 0) return `、${extra.map((part) => extraParts[part]).join("・")}を含む`;
  if (previous.is === "resumed") return "・復配";
  const agrees = previous.is === forecast.is || previous.is === "unknown";
  if (forecast.is === "raised" && agrees) return "・増配";
  return forecast.is === "cut" && agrees ? "・減配" : "";
}

const extraParts = { commemorative: "記念配当", special: "特別配当" } as const;

function resolved(facts: ReleaseFacts): string {
  if (facts.dividend === "none" && !facts.othersPaid) return "を行わないこと";
  if (facts.decidedBy !== "shareholdersMeeting") return "を行うこと";
  return `について、${facts.known("meeting number") ?? ""}定時株主総会に付議すること`;
}

function splitWord({ consolidation }: SplitFacts): string {
  return consolidation ? "株式併合" : "株式分割";
}

function splitName(split: SplitFacts): string {
  const when = split.date === null ? "" : `${split.date}付の`;
  return `${when}${splitWord(split)}（${split.from}株を${split.to}株に）`;
}

function splitSentence(split: SplitFacts): string {
  const { to, from, date, ahead } = split;
  const when = date === null ? "" : `${date}を効力発生日として、`;
  const done = ahead ? "行う予定です" : "行っております";
  return `${when}${from}株を${to}株とする${splitWord(split)}を${done}。`;
}
