import type { RulebookRule } from "../../checks/rulebook";
import type { Amount } from "../../dividend/amount";
import { type Decimal, one, zero } from "../../dividend/decimal";
import type { Interval } from "../../dividend/rounding";
import { type Printed, printedAlike } from "../printedAlike";
import type { WordsOf } from "../ruleWords";
import type { Say } from "../say";

export const arithmeticRules = {
  DV01: {
    title: "総額＝1株当たり配当金×株式数",
    why: "配当金総額と1株当たり配当金は同時に決議されるため（会社法第454条第1項第1号・第2号）、総額は1株当たり配当金に配当対象株式数を乗じた金額になります。端数を処理した総額は、切り捨て・四捨五入・切り上げのいずれかで合えば一致とみなします。",
    sentences: {
      differs: (found, say) =>
        `配当金総額は${say.amount(found.total)}ですが、${product(found, say)}${printed(found, say)}です。総額、1株当たり配当金、株式数のいずれかが誤っていますので、確認してください。`,
      statedRounding: ({ stated, fits }, say) =>
        `「総額の端数処理」は${say.rounding([stated])}ですが、総額はすべて${say.rounding(fits)}に合っています。「総額の端数処理」を直してください。`,
      otherRounding: (found, say) =>
        `配当金総額は${say.amount(found.total)}ですが、${product(found, say)}${printed(found, say)}です（「総額の端数処理」の指定による）。${say.rounding(found.fits)}であれば一致します。総額か「総額の端数処理」を直してください。`,
      negative: ({ fact, amount }, say) =>
        `${fact === "total" ? "配当金総額" : "1株当たり配当金"}がマイナスになっています（${say.amount(amount)}）。符号を外してください。`,
    },
  },
  DV02: {
    title: "金額の単位",
    why: "総額が合わない原因の多くは単位の取り違えです（百万円とすべき総額が千円、円とすべき配当が銭、株式数が千株など）。",
    sentences: {
      total: ({ total, factor, dividend, shares, likely }, say) =>
        `配当金総額${say.amount(total)}は、${say.amount(dividend)}×${sharesText(shares, say)}の${times(factor, say)}です。${likely ? "総額の単位（千円・百万円など）が誤っているようですので、確認してください。" : "総額の単位、1株当たり配当金、株式数を確認してください。"}`,
      dividendPerShare: ({ total, factor, dividend, shares }, say) =>
        `1株当たり配当金${say.amount(dividend)}は、総額${say.amount(total)}と${sharesText(shares, say)}から求めた金額の${times(factor, say)}です。円と銭を取り違えていないか、小数点の位置が正しいか確認してください。`,
      sharesEntitled: ({ total, dividend, shares }, say) =>
        `総額${say.amount(total)}と1株当たり${say.amount(dividend)}に合うのは、${sharesText(shares, say)}の1,000倍です。株式数が千株単位で入力されているようです。1株単位で入力するか、項目名に単位を書いてください。`,
      besideOther: ({ total, factor, other }, say) =>
        `配当金総額${say.amount(total)}は、他の欄の総額${say.amount(other)}から見込まれる金額の約${times(factor, say)}です。単位（千円・百万円など）が抜けていないか、誤っていないか確認してください。`,
    },
  },
  DV03: {
    title: "配当対象株式数＝発行済株式数－自己株式数",
    why: "会社は自己株式について配当を受けられません（会社法第453条、第454条第3項）。配当対象株式数は発行済株式数から自己株式数を除いた数です。",
    sentences: {
      treasuryIncluded: ({ total, dividend, issued, entitled }, say) =>
        `配当金総額${say.amount(total)}は、自己株式を含む発行済株式${sharesText(issued, say)}に${say.amount(dividend)}を乗じた金額です。配当の対象は${sharesText(entitled, say)}ですので、自己株式を除いて総額を計算し直してください。`,
      entitledDiffers: ({ entitled, right }, say) =>
        `「配当対象株式数」は${sharesText(entitled, say)}ですが、発行済株式数から自己株式数を除くと${sharesText(right, say)}です。誤っている株式数を直してください。`,
      entitledIsIssued: ({ entitled, right }, say) =>
        `「配当対象株式数」${sharesText(entitled, say)}は発行済株式の全部です。自己株式には配当しないため、これを除いた${sharesText(right, say)}に直してください。`,
      treasuryDiffers: ({ entitled, right }, say) =>
        `発行済株式数から自己株式数を除くと${sharesText(right, say)}ですが、配当対象株式数は${sharesText(entitled, say)}で、総額はこちらに合っています。自己株式数と発行済株式数を確認してください。`,
      moreThanIssued: ({ entitled, issued, totalAgrees }, say) =>
        `配当対象株式数${sharesText(entitled, say)}が発行済株式数${sharesText(issued, say)}を超えています。${totalAgrees ? "総額は配当対象株式数に合っていますので、発行済株式数を直してください。" : "誤っている株式数を直してください。"}`,
      treasuryMoreThanIssued: ({ treasury, issued }, say) =>
        `自己株式数${sharesText(treasury, say)}が発行済株式数${sharesText(issued, say)}を超えています。誤っている株式数を直してください。`,
      totalMoreThanIssued: ({ total, dividend, issued, most }, say) =>
        `配当金総額${say.amount(total)}が、発行済株式の全部${sharesText(issued, say)}に${say.amount(dividend)}を支払った場合の${say.money(most)}を超えています。総額、1株当たり配当金、発行済株式数を確認してください。`,
    },
  },
  DV04: {
    title: "信託保有株式",
    why: "信託が保有する株式への配当を総額に含める会社も含めない会社もあるため、注記でどちらかを示し、その金額は株式数に合うものとします。",
    sentences: {
      amountDiffers: ({ written, dividend, shares, product }, say) =>
        `注記では信託が保有する株式への配当が${say.amount(written)}ですが、${say.money(dividend)}×${sharesText(shares, say)}は${say.range(product, "money")}です。注記か信託保有株式数を直してください。`,
      otherRounding: ({ written, note, total }, say) =>
        `注記の${say.amount(written)}は${say.rounding(note)}ですが、総額は${say.rounding(total)}です。端数処理をそろえてください。`,
      notSaid: ({ fits }) =>
        `信託保有株式がありますが、その配当が総額に含まれるかどうかの注記がありません。${fits === null ? "" : `その配当を${treatmentWords[fits]}とすれば、総額は合います。`}注記を加えてください。`,
      otherTreatment: ({ said, fits }) =>
        `注記では信託保有株式への配当を総額に${treatmentWords[said]}としていますが、総額が合うのは${treatmentWords[fits]}場合だけです。注記か総額を直してください。`,
      fitsNeither: ({ said }) =>
        `注記では信託保有株式への配当を総額に${treatmentWords[said]}としていますが、総額は含めても除いても合いません。総額、1株当たり配当金または株式数を直したうえで、注記を確認してください。`,
      yearsDiffer: ({ decided, previous }) =>
        `信託保有株式への配当を、当期は総額に${treatmentWords[decided]}扱い、前期は${treatmentWords[previous]}扱いとしています。意図したものか確認し、注記に書いてください。`,
    },
  },
  DV05: {
    title: "総額から逆算した株式数",
    why: "株式数の入力がない場合、総額÷1株当たり配当金で配当を受けた株式数がわかります。分割・併合や誤記がなければ、1年で3%を超えて動くことはまれです。",
    sentences: {
      drift: ({ percent, decided, previous }, say) =>
        `総額から逆算した株式数は当期が${sharesText(decided, say)}、前期が${sharesText(previous, say)}で、${moreOrFewer(percent, say)}。株式数がこれほど変わっていなければ、総額か1株当たり配当金が誤っています。`,
      splitLike: ({ ratio, consolidation, decided, previous }, say) =>
        `総額から逆算した株式数は当期が${sharesText(decided, say)}、前期が${sharesText(previous, say)}で、当期は前期の約${consolidation ? `${say.number(ratio)}分の1` : `${say.number(ratio)}倍`}です。株式${consolidation ? "併合" : "分割"}があった場合は「株式分割比率」と「株式分割の効力発生日」を入力してください。なかった場合は、総額か1株当たり配当金が誤っています。`,
    },
  },
  DV06: {
    title: "円単位の総額",
    why: "円単位まで書かれた総額は、1株当たり配当金に株式数を乗じた金額です。1株当たり配当金に銭の端数がある場合は、円未満の端数が処理されています。",
    sentences: {
      noShareCount: ({ total, dividend, below, above }, say) =>
        `配当金総額${say.amount(total)}は、${say.amount(dividend)}にどのような株式数を乗じても得られません（最も近い金額は${say.money(below)}と${say.money(above)}です）。総額の桁と1株当たり配当金を確認してください。端数を処理した総額であれば、単位（百万円など）を書いてください。`,
    },
  },
  DV07: {
    title: "総額の端数処理の統一",
    why: "一つの開示に示す総額は、すべて同じ端数処理によるもの、端数処理を明示していればそれによるものと読まれます。",
    sentences: {
      mixed: ({ fitting }, say) =>
        `総額の端数処理がそろっていません（${fitting.map(({ cell, modes }) => `${say.cell(cell)}は${say.rounding(modes)}`).join("、")}）。意図したものか確認してください。`,
      otherThanStated: ({ stated, fits }, say) =>
        `「総額の端数処理」は${say.rounding([stated])}ですが、確認できる総額は${say.rounding(fits)}に合っています。「総額の端数処理」か総額を直してください。`,
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
        `配当金総額合計は${say.amount(grandTotal)}ですが、種類ごとの総額を足すと${say.range(sum, "money")}です。合計か、誤っている総額を直してください。`,
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
          ? "決定額の1株当たり配当金が未定になっています。決定した金額を入力するか、無配と入力してください。"
          : "前期実績の1株当たり配当金が未定になっています。支払った金額を入力するか、無配と入力してください。",
      paysNothing: ({ state, fact }) =>
        `1株当たり配当金が${stateWords[state]}となっていますが、${factWords[fact]}が入力されています。この欄を「-」にするか、1株当たり配当金を直してください。`,
      contradicted: ({ state, facts }) =>
        `1株当たり配当金が${stateWords[state]}となっていますが、${facts.map((fact) => factWords[fact]).join("・")}が入力されています。1株当たり配当金を入力するか、これらの欄を「-」にしてください。`,
      totalIsNothing: ({ dividend }, say) =>
        `配当金総額が0となっていますが、1株当たり配当金は${say.amount(dividend)}です。総額を入力するか、1株当たり配当金を直してください。`,
    },
  },
} satisfies Partial<WordsOf<RulebookRule>>;

const factWords = {
  total: "配当金総額",
  effectiveDate: "効力発生日",
  resource: "配当原資",
} as const;

const stateWords = { none: "無配", undetermined: "未定", notApplicable: "「-」" } as const;

const treatmentWords = { included: "含む", excluded: "含まない" } as const;

function sharesText(shares: Interval, say: Say): string {
  return say.value({ is: "range", of: "shares", range: shares });
}

function product(
  found: { dividend: Amount; shares: Interval; product: Interval },
  say: Say,
): string {
  const money = say.range(found.product, "money");
  return `${say.amount(found.dividend)}×${sharesText(found.shares, say)}は${money}`;
}

function printed(found: Printed, say: Say): string {
  const each = printedAlike(found).map(
    ({ modes, amount }) => `${say.rounding(modes)}で${say.amount(amount)}`,
  );
  return each.length === 0 ? "" : `（${each.join("、")}）`;
}

function times(factor: Decimal, say: Say): string {
  return factor.lt(one) ? `${say.number(factor.pow(-1))}倍` : `${say.number(factor)}分の1`;
}

function moreOrFewer(percent: Decimal | null, say: Say): string {
  if (percent === null) return "大幅に増えています";
  const size = say.number(percent.abs(), 1);
  return percent.gte(zero) ? `${size}%増えています` : `${size}%減っています`;
}
