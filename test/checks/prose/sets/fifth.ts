import type { Shape } from "./shapes";

// Written after the checks were mended by the fourth set and before they were run on these.
export const fifthEnglish: readonly Shape[] = [
  {
    in: "Lead",
    says: "Please be advised that a dividend of {dps} per share will be put to the vote at the shareholders' meeting of {meeting}.",
  },
  {
    in: "Lead",
    says: "On {board} the Directors declared a dividend, payable {effective} to holders on the register on {record}.",
    when: "interim",
  },
  { in: "Reason", says: "The cash required for the distribution is {total}." },
  {
    in: "Reason",
    says: "As a result, annual dividends add up to {annual}, of which {interim} was paid at mid-year.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "Our previous forecast was {forecast} per share; better results allow us to pay {dps}.",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "Last year the corresponding dividend stood at {previous} per share.",
  },
  {
    in: "Reason",
    says: "The dividend will [[go up|go down]] from {previous} to {dps}.",
    when: "up",
  },
  { in: "Notes", says: "Payable from: {effective}; shareholders entitled as of: {record}" },
  { in: "Notes", says: "Number of shares entitled to dividends: {entitled}" },
  {
    in: "Approval",
    says: "Implementation depends on approval by the {ordinal} Ordinary General Meeting of Shareholders, which meets on {meeting}.",
  },
  { in: "Headline", says: "Dividend of {dps} per Share to be Paid on {effective}" },
  {
    in: "Reason",
    says: "In {fy} the final dividend is {dps}, against {previous} in {previousFy}.",
    when: "yearEnd",
  },
];

export const fifthJapanese: readonly Shape[] = [
  {
    in: "Lead",
    says: "当社取締役会は、{board}、1株当たり{dps}の配当を実施することを決議しましたのでお知らせします。",
  },
  {
    in: "Lead",
    says: "{meeting}の{ordinal}定時株主総会でご承認を得たうえ、{effective}よりお支払いする予定です。",
  },
  {
    in: "Reason",
    says: "当期末の配当金を1株{dps}、配当総額を{total}といたします。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "年間では{annual}となり、前期（{previousAnnual}）を[[上回ります|下回ります]]。",
    when: "yearEnd up",
  },
  { in: "Reason", says: "{forecastDay}時点の予想は1株当たり{forecast}でした。" },
  {
    in: "Reason",
    says: "期末配当{dps}に中間配当{interim}を加えた年間配当は{annual}です。",
    when: "yearEnd",
  },
  { in: "Reason", says: "配当の対象となる株式数は{entitled}です。" },
  { in: "Reason", says: "前期は1株当たり{previous}、総額{previousTotal}を配当いたしました。" },
  { in: "Reason", says: "配当原資は利益剰余金とし、その総額は{total}を見込んでおります。" },
  { in: "Notes", says: "支払開始予定日は{effective}、基準日は{record}です。" },
  { in: "Notes", says: "株主確定日：{record}" },
  {
    in: "Reason",
    says: "増配後の1株当たり配当金は{dps}（前回予想比{fromForecast}増）です。",
    when: "aboveForecast",
  },
];

export const fifthTrueEnglish: readonly Shape[] = [
  {
    in: "Reason",
    says: "For the five years from fiscal 2021 to 2025 we aim for a payout ratio of 50 percent or higher, with a minimum annual dividend of 46 yen per share.",
  },
  {
    in: "Reason",
    says: "We have paid dividends without interruption since our listing on May 20, 1998.",
  },
  { in: "Reason", says: "Dividends have grown from 12 yen in 2005 to their present level." },
  { in: "Reason", says: "A dividend on equity (DOE) of about 3% is our guide." },
  {
    in: "Reason",
    says: "With a dividend of 50 yen at the interim and 55 yen at the year-end, next year's total would be 105 yen.",
  },
  { in: "Reason", says: "Ordinary income of 5,200 million yen covers the dividend 2.5 times." },
  {
    in: "Reason",
    says: "Free cash flow of 18.4 billion yen is more than sufficient to pay the dividend.",
  },
  {
    in: "Reason",
    says: "Besides the dividend we will buy back up to 3 million shares for 4 billion yen by March 31, 2030.",
  },
  { in: "Notes", says: "Dividends of less than 1,000 yen are paid at post offices." },
  { in: "Notes", says: "Payment at post offices is possible until July 31." },
  {
    in: "Notes",
    says: "Shareholders who choose bank transfer receive dividends on the payment date at around 9:00 a.m.",
  },
  {
    in: "Notes",
    says: "Dividends not collected by July 31 can be paid at branches of our transfer agent.",
  },
  {
    in: "Reason",
    says: "The payout ratio including buybacks of 2,500 million yen comes to 62.3%.",
  },
  { in: "Reason", says: "We intend to raise the annual dividend to 120 yen by fiscal 2030." },
  {
    in: "Reason",
    says: "If profit exceeds 20 billion yen, an additional dividend will be considered.",
  },
  {
    in: "Reason",
    says: "Each 1 billion yen of profit above plan adds roughly 4 yen to the dividend.",
  },
  {
    in: "Notes",
    says: "The dividend for treasury shares (12,345 shares) is not paid.",
    when: "interim",
  },
  {
    in: "Reason",
    says: "The first quarter and third quarter dividends are nil as in previous years.",
  },
  {
    in: "Notes",
    says: "The Company's subsidiary paid it a dividend of 3,000 million yen on April 10.",
  },
  { in: "Notes", says: "The Board met 14 times during the year." },
  {
    in: "Reason",
    says: "Before the commemorative dividend of 5 yen paid in fiscal 2010, dividends had stood at 20 yen.",
  },
  { in: "Notes", says: "The meeting will begin at 10:00 a.m. in the Hall on the 3rd floor." },
  {
    in: "Notes",
    says: "Tax: 15.315% national and 5% local; holders of 3% or more are taxed in full.",
  },
  {
    in: "Reason",
    says: "Our new 2024-2026 plan, published on May 10, 2005, keeps the dividend policy.",
  },
];

export const fifthTrueJapanese: readonly Shape[] = [
  {
    in: "Reason",
    says: "翌事業年度の配当金については、普通株式は中間配当及び期末配当ともに1株あたり5円とする予定です。",
  },
  { in: "Reason", says: "連結配当性向30～40％を目処としております。" },
  {
    in: "Reason",
    says: "2018年度から累進配当を導入し、1株当たり年間20円を下回らない水準としています。",
  },
  {
    in: "Reason",
    says: "自己資本配当率（DOE）2.4％または連結配当性向30％のいずれか高い金額を目安としています。",
  },
  { in: "Reason", says: "配当金の支払いに充てるフリーキャッシュ・フローは184億円です。" },
  { in: "Notes", says: "1,000円未満の配当金は郵便局でお受け取りいただけます。" },
  { in: "Notes", says: "ゆうちょ銀行でのお受け取り期間は7月31日までです。" },
  { in: "Notes", says: "第1四半期末及び第3四半期末の配当は実施しておりません。" },
  { in: "Reason", says: "配当のほか、上限300万株・40億円の自己株式取得を実施いたします。" },
  { in: "Reason", says: "2030年3月期には年間120円への増配を計画しています。" },
  { in: "Reason", says: "利益が200億円を超えた場合は追加の配当を検討します。" },
  { in: "Reason", says: "10年前に5円であった配当は着実に増加しています。" },
  { in: "Notes", says: "子会社より2024年4月10日に30億円の配当を受領しております。" },
  { in: "Notes", says: "期中の取締役会の開催回数は14回です。" },
  { in: "Notes", says: "株主総会の受付は午前9時、開会は午前10時です。" },
  { in: "Reason", says: "当社は2005年5月10日に公表した中期経営計画に基づき配当を決定しています。" },
  { in: "Reason", says: "純利益1億円の増加につき約4円の増配となる計算です。" },
  { in: "Reason", says: "上場以来25期連続で配当を実施しております。" },
  { in: "Notes", says: "単元株式数は100株です。" },
  {
    in: "Notes",
    says: "配当金領収証は有効期間を過ぎますと、三井住友信託銀行の本支店でのお支払いとなります。",
  },
];
