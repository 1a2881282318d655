import type { dv01 } from "../../checks/rules/dv01";
import type { dv02 } from "../../checks/rules/dv02";
import type { dv03 } from "../../checks/rules/dv03";
import type { dv04 } from "../../checks/rules/dv04";
import type { dv05 } from "../../checks/rules/dv05";
import type { dv07 } from "../../checks/rules/dv07";
import type { dv08 } from "../../checks/rules/dv08";
import type { dv09 } from "../../checks/rules/dv09";
import type { dv10 } from "../../checks/rules/dv10";
import type { dv06 } from "../../checks/rules/dv06";
import { type Amount, inUnits } from "../../dividend/amount";
import { type Decimal, one, zero } from "../../dividend/decimal";
import { type Interval, type RoundingMode, isPoint } from "../../dividend/rounding";
import type { WordsOf } from "../ruleWords";
import type { Say } from "../say";

interface Printed {
  readonly prints: readonly { readonly mode: RoundingMode; readonly amount: Amount }[];
  readonly product: Interval;
}

type ArithmeticRule =
  | typeof dv01
  | typeof dv02
  | typeof dv03
  | typeof dv04
  | typeof dv05
  | typeof dv06
  | typeof dv07
  | typeof dv08
  | typeof dv09
  | typeof dv10;

export const arithmeticRules: WordsOf<ArithmeticRule> = {
  DV01: {
    title: "総額＝1株当たり配当金×株式数",
    why: "配当総額と1株当たり配当金は同時に決議されるため（会社法第454条第1項第1号・第2号）、配当対象株式数を通じて一致します。端数を丸めた総額は、切り捨て・四捨五入・切り上げのいずれかで合えば一致とみなします。",
    sentences: {
      differs: (found, say) =>
        `配当金総額は${say.amount(found.total)}ですが、${product(found, say)}${printed(found, say)}です。総額、1株当たり配当金、株式数のいずれかが誤っています。ご確認ください。`,
      statedRounding: ({ stated, fits }, say) =>
        `「総額の端数処理」は${say.rounding([stated])}ですが、総額はすべて${say.rounding(fits)}に合っています。端数処理の指定を直してください。`,
      otherRounding: (found, say) =>
        `配当金総額は${say.amount(found.total)}ですが、${product(found, say)}${printed(found, say)}です（「総額の端数処理」の指定による）。${say.rounding(found.fits)}であれば一致します。総額か端数処理の指定を直してください。`,
      negative: ({ fact, amount }, say) =>
        `${fact === "total" ? "配当金総額" : "1株当たり配当金"}がマイナスになっています（${say.amount(amount)}）。符号を外してください。`,
    },
  },
  DV02: {
    title: "金額の単位",
    why: "総額が合わない原因の多くは単位の取り違えです（百万円とすべき総額が千円、円とすべき配当が銭、株式数が千株など）。",
    sentences: {
      total: ({ total, factor, dividend, shares, likely }, say) =>
        `配当金総額${say.amount(total)}は、${say.amount(dividend)}×${sharesText(shares, say)}の${times(factor, say)}です。${likely ? "総額の単位（千円・百万円など）をご確認ください。" : "総額の単位、1株当たり配当金、株式数をご確認ください。"}`,
      dividendPerShare: ({ total, factor, dividend, shares }, say) =>
        `1株当たり配当金${say.amount(dividend)}は、総額${say.amount(total)}と${sharesText(shares, say)}から求めた金額の${times(factor, say)}です。円と銭の取り違えや小数点の位置をご確認ください。`,
      sharesEntitled: ({ total, dividend, shares }, say) =>
        `総額${say.amount(total)}と1株当たり${say.amount(dividend)}に合うのは、${sharesText(shares, say)}の1,000倍です。株式数が千株単位で入力されているようです。全桁を入力するか、項目名に単位を書いてください。`,
      besideOther: ({ total, factor, other }, say) =>
        `配当金総額${say.amount(total)}は、他の欄の総額${say.amount(other)}から見込まれる金額の約${times(factor, say)}です。単位（千円・百万円など）が抜けているか、誤っていないかご確認ください。`,
    },
  },
  DV03: {
    title: "配当対象株式数＝発行済株式数－自己株式数",
    why: "会社は自己株式について配当を受けられません（会社法第453条、第454条第3項）。配当対象株式数は発行済株式数から自己株式数を除いた数です。",
    sentences: {
      treasuryIncluded: ({ total, dividend, issued, entitled }, say) =>
        `配当金総額${say.amount(total)}は、自己株式を含む発行済株式${sharesText(issued, say)}に${say.amount(dividend)}を乗じた金額です。配当の対象は${sharesText(entitled, say)}ですので、自己株式を除いて総額を計算し直してください。`,
      entitledDiffers: ({ entitled, right }, say) =>
        `配当対象株式数は${sharesText(entitled, say)}ですが、発行済株式数から自己株式数を除くと${sharesText(right, say)}です。誤っている株式数を直してください。`,
      entitledIsIssued: ({ entitled, right }, say) =>
        `配当対象株式数${sharesText(entitled, say)}が発行済株式の全部になっています。自己株式に配当はないため、これを除いた${sharesText(right, say)}となるはずです。`,
      treasuryDiffers: ({ entitled, right }, say) =>
        `発行済株式数から自己株式数を除くと${sharesText(right, say)}ですが、配当対象株式数は${sharesText(entitled, say)}で、総額はこちらに合っています。自己株式数と発行済株式数をご確認ください。`,
      moreThanIssued: ({ entitled, issued, totalAgrees }, say) =>
        `配当対象株式数${sharesText(entitled, say)}が発行済株式数${sharesText(issued, say)}を超えています。${totalAgrees ? "総額は配当対象株式数に合っていますので、発行済株式数を直してください。" : "誤っている株式数を直してください。"}`,
      treasuryMoreThanIssued: ({ treasury, issued }, say) =>
        `自己株式数${sharesText(treasury, say)}が発行済株式数${sharesText(issued, say)}を超えています。誤っている株式数を直してください。`,
      totalMoreThanIssued: ({ total, dividend, issued, most }, say) =>
        `配当金総額${say.amount(total)}が、発行済株式の全部${sharesText(issued, say)}に${say.amount(dividend)}を支払った場合の${say.money(most)}を超えています。総額、1株当たり配当金、発行済株式数をご確認ください。`,
    },
  },
  DV04: {
    title: "信託保有株式",
    why: "信託が保有する株式への配当を総額に含める会社も含めない会社もあるため、注記でどちらかを示し、その金額は株式数に合うものとします。",
    sentences: {
      amountDiffers: ({ written, dividend, shares, product }, say) =>
        `注記では信託が保有する株式への配当が${say.amount(written)}ですが、${say.money(dividend)}×${sharesText(shares, say)}は${moneyRange(product, say)}です。注記か信託保有株式数を直してください。`,
      otherRounding: ({ written, note, total }, say) =>
        `注記の${say.amount(written)}は${say.rounding(note)}ですが、総額は${say.rounding(total)}です。端数処理をそろえてください。`,
      notSaid: ({ fits }) =>
        `信託保有株式がありますが、その配当が総額に含まれるかどうかの注記がありません。${fits === null ? "" : `総額は${treatmentWords[fits]}場合に合います。`}注記を加えてください。`,
      otherTreatment: ({ said, fits }) =>
        `注記では信託保有株式への配当を総額に${treatmentWords[said]}としていますが、総額は${treatmentWords[fits]}場合にだけ合います。注記か総額を直してください。`,
      yearsDiffer: ({ decided, previous }) =>
        `信託保有株式への配当を、当期は総額に${treatmentWords[decided]}扱い、前期は${treatmentWords[previous]}扱いとしています。意図したものかご確認のうえ、注記で示してください。`,
    },
  },
  DV05: {
    title: "総額から逆算した株式数",
    why: "株式数の入力がない場合、総額÷1株当たり配当金で配当を受けた株式数がわかります。分割・併合や誤記がなければ、1年で3%を超えて動くことはまれです。",
    sentences: {
      drift: ({ percent, decided, previous }, say) =>
        `総額から逆算した株式数は当期が${sharesText(decided, say)}、前期が${sharesText(previous, say)}で、${moreOrFewer(percent, say)}。株式数がこれほど変わっていなければ、総額か1株当たり配当金が誤っています。`,
      splitLike: ({ ratio, consolidation, decided, previous }, say) =>
        `総額から逆算した株式数は当期が${sharesText(decided, say)}、前期が${sharesText(previous, say)}で、約${consolidation ? `${say.number(ratio)}分の1` : `${say.number(ratio)}倍`}です。株式${consolidation ? "併合" : "分割"}があった場合は比率と効力発生日を記入してください。なければ、総額か1株当たり配当金が誤っています。`,
    },
  },
  DV06: {
    title: "円単位の総額",
    why: "円単位で書かれた総額は、1株当たり配当金に整数の株式数を乗じた金額です。配当に銭がある場合は、円未満が処理されています。",
    sentences: {
      noShareCount: ({ total, dividend, below, above }, say) =>
        `配当金総額${say.amount(total)}は、${say.amount(dividend)}に整数の株式数を乗じた金額になりません（最も近い金額は${say.money(below)}と${say.money(above)}）。総額の桁と1株当たり配当金をご確認ください。端数を丸めた総額であれば、単位を書いてください。`,
    },
  },
  DV07: {
    title: "総額の端数処理の統一",
    why: "一つの開示の総額は、同じ端数処理、かつ示した端数処理によるものと読まれます。",
    sentences: {
      mixed: ({ fitting }, say) =>
        `総額の端数処理がそろっていません（${fitting.map(({ cell, modes }) => `${say.cell(cell)}は${say.rounding(modes)}`).join("、")}）。そろえる必要がないかご確認ください。`,
      otherThanStated: ({ stated, fits }, say) =>
        `「総額の端数処理」は${say.rounding([stated])}ですが、確認できる総額は${say.rounding(fits)}に合っています。端数処理の指定か総額を直してください。`,
    },
  },
  DV08: {
    title: "普通配当・記念配当・特別配当の内訳",
    why: "普通配当・記念配当・特別配当の合計は1株当たり配当金と一致します。記念配当は、次期以降も続くと誤解されないよう何の記念かを示します。",
    sentences: {
      sumDiffers: ({ sum, dividend }, say) =>
        `1株当たり配当金は${say.amount(dividend)}ですが、内訳の合計は${say.money(sum, dividend.places)}です。1株当たり配当金か、誤っている内訳を直してください。`,
      unnamed: ({ amount }, say) =>
        `記念配当${say.amount(amount)}が何の記念か示されていません。「記念配当（創立50周年）」のように項目名に書き添えてください。`,
    },
  },
  DV09: {
    title: "種類株式の総額の合計",
    why: "株式の種類ごとに配当が決議され（会社法第454条第2項）、配当金総額合計はその合計です。",
    sentences: {
      sumDiffers: ({ grandTotal, sum }, say) =>
        `配当金総額合計は${say.amount(grandTotal)}ですが、種類ごとの総額を足すと${moneyRange(sum, say)}です。合計か、誤っている総額を直してください。`,
      unnamed: () =>
        "株式の種類が複数ありますが、この区分には名称がありません。「配当の内容：A種優先株式」のように見出しに書いてください。",
    },
  },
  DV10: {
    title: "未定・無配の欄",
    why: "1株当たり配当金が未定または無配であれば、総額・効力発生日・配当原資はありません。決定額や前期実績が未定であることもありません。",
    sentences: {
      undetermined: ({ column }) =>
        column === "decided"
          ? "決定額の1株当たり配当金が未定になっています。決定した金額、または無配と入力してください。"
          : "前期実績の1株当たり配当金が未定になっています。支払った金額、または無配と入力してください。",
      paysNothing: ({ state, fact }) =>
        `1株当たり配当金が${stateWords[state]}となっていますが、${factWords[fact]}が記入されています。この欄を「-」にするか、1株当たり配当金を直してください。`,
      contradicted: ({ state, facts }) =>
        `1株当たり配当金が${stateWords[state]}となっていますが、${facts.map((fact) => factWords[fact]).join("・")}が記入されています。1株当たり配当金を入力するか、これらの欄を「-」にしてください。`,
      totalIsNothing: ({ dividend }, say) =>
        `配当金総額が0となっていますが、1株当たり配当金は${say.amount(dividend)}です。総額を入力するか、1株当たり配当金を直してください。`,
    },
  },
};

const factWords = {
  total: "配当金総額",
  effectiveDate: "効力発生日",
  resource: "配当原資",
} as const;

const stateWords = { none: "無配", undetermined: "未定", notApplicable: "「-」" } as const;

const treatmentWords = { included: "含む", excluded: "含まない" } as const;

function moneyRange(money: Interval, say: Say): string {
  return isPoint(money) ? say.money(money.from) : say.range(money, "money");
}

function sharesText(shares: Interval, say: Say): string {
  const [from, to] = [say.number(shares.from), say.number(shares.to)];
  return isPoint(shares) ? `${from}株` : `${from}～${to}株`;
}

function product(
  found: { dividend: Amount; shares: Interval; product: Interval },
  say: Say,
): string {
  const money = isPoint(found.product)
    ? say.money(found.product.from)
    : say.range(found.product, "money");
  return `${say.amount(found.dividend)}×${sharesText(found.shares, say)}は${money}`;
}

// What the product prints as, where that is anything else than the product itself.
function printed({ prints, product: { from } }: Printed, say: Say): string {
  if (prints.every(({ amount }) => inUnits(amount).eq(from))) return "";
  const each = prints.map(({ mode, amount }) => `${say.rounding([mode])}で${say.amount(amount)}`);
  return `、${each.join("、")}`;
}

function times(factor: Decimal, say: Say): string {
  return factor.lt(one) ? `${say.number(factor.pow(-1))}倍` : `${say.number(factor)}分の1`;
}

function moreOrFewer(percent: Decimal | null, say: Say): string {
  if (percent === null) return "大幅に増えています";
  const size = say.number(percent.abs(), 1);
  return percent.gte(zero) ? `${size}%増えています` : `${size}%減っています`;
}
