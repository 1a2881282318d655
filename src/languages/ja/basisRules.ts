import type { RulebookRule } from "../../checks/rulebook";
import type { SplitRatio } from "../../dividend/column";
import type { WordsOf } from "../ruleWords";
import type { Say } from "../say";
import { factNames } from "./factNames";

export const basisRules = {
  DV38: {
    title: "株式分割・併合と株式基準",
    why: "株式分割・併合の前と後の1株当たり配当金は、そのままでは比べられません。どちらの株式数を基準とした金額かを示し、調整後の金額は比率どおりに計算します。配当金総額は実際に支払った金額のままです。",
    sentences: {
      unlabelled: ({ ratio, dividend }, say) =>
        `前期実績の配当${say.amount(dividend)}は${splitText(ratio, say)}の前のものですが、実績の金額か調整後の金額かが示されていません。「株式基準」に入力してください。`,
      restatementDiffers: ({ blamed, restated, paid, ratio }, say) =>
        `実績の${say.amount(paid)}と調整後の${say.amount(restated)}は、${splitText(ratio, say)}の比率に合いません。まず${{ restated: "調整後の配当", paid: "実績の配当", ratio: "比率" }[blamed]}を確認してください。`,
      notBetween: ({ effective, from, to }, say) =>
        `前期実績の配当は株式分割・併合を反映した調整後の金額とされていますが、その効力発生日${say.date(effective)}は前期と当期の基準日${from && to ? `（${say.date(from)}・${say.date(to)}）` : ""}の間にありません。分割・併合の効力発生日、または調整の要否を確認してください。`,
      totalMixes: ({ cells }, say) =>
        `年間の合計が分割・併合の前後の配当を足したものになっていますが、${say.cells(cells)}が調整後であることを示すものがありません。（*1）などの記号と注記を付けるか、合計を「-」にしてください。`,
    },
  },
  DV39: {
    title: "前期実績と前年の開示",
    why: "前年に公表した内容は変わりません。前期実績の欄は、前年のワークシートの決定額と一致します。",
    sentences: {
      differs: ({ fact, found, earlier, sheet }, say) =>
        `前期実績の${factNames[fact]}が${say.value(found)}ですが、前年のワークシート${say.quoted(sheet)}では${say.value(earlier)}です。公表した内容に合わせてください。`,
    },
  },
} satisfies Partial<WordsOf<RulebookRule>>;

function splitText({ to, from }: SplitRatio, say: Say): string {
  const word = to.lt(from) ? "株式併合" : "株式分割";
  return `${word}（${say.number(from)}株を${say.number(to)}株に）`;
}
