import type { Shape } from "./shapes";

// Written before the checks were looked at: what such notices say beside the dividend, each with numbers of its own.
export const fourthTrueEnglish: readonly Shape[] = [
  {
    in: "Reason",
    says: "We set a minimum annual dividend of 46 yen per share and will gradually increase the amount.",
  },
  {
    in: "Reason",
    says: "Our medium-term plan aims for a consolidated payout ratio of 30% and DOE of 3.5% or higher.",
  },
  {
    in: "Reason",
    says: "Under the plan for fiscal 2021 to 2025, we will return at least 40% of profit to shareholders.",
  },
  {
    in: "Reason",
    says: "The Company repurchased 1,500,000 of its own shares for ¥3,000 million between November 2 and December 20.",
  },
  {
    in: "Reason",
    says: "Net sales rose 8.1% to ¥452.3 billion and operating profit rose 12.4% to ¥38,120 million.",
  },
  {
    in: "Reason",
    says: "Profit per share was 187.62 yen, against 165.40 yen in the preceding year.",
  },
  { in: "Notes", says: "A two-for-one stock split took effect on October 1, 2007." },
  { in: "Reason", says: "This will be the eighth year in a row of higher dividends.", when: "up" },
  {
    in: "Reason",
    says: "The Company was founded in 1953 and marked its 70th anniversary on July 15, 2023.",
  },
  {
    in: "Notes",
    says: "Shareholders holding 100 shares or more receive a gift card worth 1,000 yen.",
  },
  { in: "Reason", says: "Dividends were 20 yen five years ago." },
  { in: "Notes", says: "We plan to release results for the first quarter on August 8." },
  {
    in: "Reason",
    says: "The dividend for the next fiscal year is expected to be 60 yen per share, comprising 30 yen at the interim and 30 yen at the year-end.",
  },
  {
    in: "Notes",
    says: "Unpaid dividends lapse three years after the date on which payment began.",
  },
  { in: "Notes", says: "For withholding tax (20.315%), please consult your tax adviser." },
  { in: "Reason", says: "The previous year's dividend included a special dividend of 5 yen." },
  { in: "Reason", says: "ROE stood at 9.8% and the equity ratio at 54.3% at fiscal year-end." },
  {
    in: "Reason",
    says: "Capital expenditure of 12 billion yen is planned over the next three years.",
  },
  { in: "Notes", says: "The exchange rate assumed is 140 yen to the U.S. dollar." },
  { in: "Notes", says: "The share price closed at 2,345 yen on the day before the announcement." },
  { in: "Reason", says: "Dividends have totalled 250 yen per share over the past three years." },
  {
    in: "Notes",
    says: "The Board of Directors comprises nine members, four of them outside directors.",
  },
  {
    in: "Notes",
    says: "Under Article 454, Paragraph 5 of the Companies Act, an interim dividend may be paid by resolution of the Board.",
  },
  {
    in: "Notes",
    says: "The employee stock ownership trust acquired 113,800 shares during the year.",
  },
  { in: "Reason", says: "The initial plan at the start of the fiscal year was 36 yen." },
  {
    in: "Reason",
    says: "In {previousFy}, the Company paid an annual dividend of {previousAnnual}.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "The {previousFy} year-end dividend was {previous}, paid on {previousEffective}.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "The previous year-end dividend required {previousTotal}.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "At the year-end share price of 1,890 yen, the dividend yield is about 3%.",
  },
  { in: "Reason", says: "Our policy on shareholder returns was last reviewed on May 12, 2008." },
  {
    in: "Notes",
    says: "Under our Articles of Incorporation, dividends may be paid to shareholders as of March 31 and September 30 each year.",
    when: "march",
  },
  {
    in: "Notes",
    says: "The Company will hold an earnings briefing at 10:00 a.m. on the day after this announcement.",
  },
  { in: "Notes", says: "Please call +81-3-6447-8825 between 9:00 and 17:00 on weekdays." },
  { in: "Notes", says: "Our 12 subsidiaries employ 3,450 people." },
  {
    in: "Reason",
    says: "A performance-linked dividend is determined with a payout ratio of around 50%, with an annual floor of 150 yen.",
  },
  {
    in: "Reason",
    says: "Excluding the commemorative portion of {commemorative}, the year-end dividend is {ordinary}.",
  },
  { in: "Reason", says: "An interim dividend of {interim} was paid in December.", when: "yearEnd" },
  { in: "Reason", says: "Since listing in 1998 we have never cut our dividend.", when: "up" },
  {
    in: "Reason",
    says: "We also resolved today to acquire up to 800,000 treasury shares at a cost of no more than 2,000 million yen.",
  },
  { in: "Reason", says: "Our fiscal 2030 vision calls for total returns of 100 billion yen." },
  {
    in: "Notes",
    says: "Dividends on preferred shares are governed by Article 12-3 of the Articles of Incorporation.",
  },
  { in: "Notes", says: "Shareholders resident abroad may file for treaty relief by June 15." },
  {
    in: "Notes",
    says: "An extraordinary general meeting was held on October 15, 2008 in connection with the share exchange.",
  },
  {
    in: "Notes",
    says: "The Articles were amended at our 15th Ordinary General Meeting of Shareholders so that the Board may decide dividends.",
    when: "interim",
  },
  {
    in: "Reason",
    says: "The resources retained will go to the 30 billion yen plant to be completed in March 2029.",
  },
];

export const fourthTrueJapanese: readonly Shape[] = [
  {
    in: "Reason",
    says: "「連結配当性向30％以上、かつ株主資本配当率（DOE）3％以上」を指標としております。",
  },
  { in: "Reason", says: "原則として1株当たり年間11円を下限とする配当を行う方針です。" },
  { in: "Reason", says: "次期の年間配当は1株当たり60円（中間30円、期末30円）を予想しております。" },
  { in: "Reason", says: "前期の期末配当は{previous}でした。", when: "yearEnd" },
  { in: "Notes", says: "2007年10月1日付で普通株式1株につき2株の割合で株式分割を行っております。" },
  { in: "Reason", says: "創業100周年を2030年に迎えます。" },
  { in: "Notes", says: "増加する剰余金の項目及びその額　別途積立金　6,000,000,000円" },
  { in: "Notes", says: "減少する剰余金の項目及びその額　繰越利益剰余金　7,000,000,000円" },
  { in: "Reason", says: "親会社株主に帰属する当期純利益は123億45百万円となりました。" },
  { in: "Reason", says: "1株当たり当期純利益は212円35銭であります。" },
  { in: "Reason", says: "自己株式の取得（上限200万株、30億円）を2月14日に決議しております。" },
  { in: "Notes", says: "100株以上保有の株主様に1,000円相当のクオカードを贈呈いたします。" },
  { in: "Reason", says: "期末株価2,150円に対する配当利回りは約2.5％です。" },
  { in: "Notes", says: "想定為替レートは1米ドル＝140円です。" },
  {
    in: "Notes",
    says: "当社は、毎年9月30日を基準日として中間配当を行うことができる旨を定款に定めております。",
    when: "march",
  },
  {
    in: "Notes",
    says: "会社法第454条第5項に規定する中間配当を行うことができる旨を定款に定めております。",
  },
  {
    in: "Notes",
    says: "会社法第459条第1項各号に定める事項については、取締役会の決議によって定めることができる旨を定款に定めております。",
  },
  { in: "Reason", says: "5年前の配当は12円でした。" },
  { in: "Reason", says: "3期連続の増配となります。", when: "up yearEnd" },
  {
    in: "Reason",
    says: "中期経営計画（2021年度～2025年度）では総還元性向80％を目標としております。",
  },
  { in: "Notes", says: "決算説明会は5月20日に開催いたします。" },
  { in: "Notes", says: "お問い合わせは平日9:00～17:00（電話03-1234-5678）にお願いいたします。" },
  { in: "Notes", says: "配当金からは税率20.315％で源泉徴収されます。" },
  { in: "Notes", says: "未払配当金の除斥期間は、支払開始の日から満3年であります。" },
  { in: "Notes", says: "当社グループは国内24社、海外11社で構成されています。" },
  { in: "Reason", says: "売上高は前期比8.1％増の4,523億円、営業利益は381億20百万円でした。" },
  { in: "Reason", says: "期初の計画では36円としておりました。" },
  { in: "Reason", says: "{previousFy}の年間配当は{previousAnnual}でした。", when: "yearEnd" },
  {
    in: "Reason",
    says: "前期の配当金総額は{previousTotal}、支払開始日は{previousEffective}でした。",
  },
  {
    in: "Notes",
    says: "当社は第15回定時株主総会でご承認いただきました定款変更により、取締役会決議で配当金をお支払いできるようになりました。",
    when: "interim",
  },
  { in: "Reason", says: "記念配当{commemorative}を除く普通配当は{ordinary}です。" },
  { in: "Reason", says: "当第2四半期累計期間の経常利益は56億円でした。" },
  { in: "Notes", says: "臨時株主総会を2008年10月15日に開催しております。" },
  { in: "Reason", says: "過去3年間の配当金の合計は1株当たり250円です。" },
  { in: "Notes", says: "1口当たり50万円の社債を発行いたしました。" },
  { in: "Notes", says: "発行済株式総数の1.8％に当たる80万株を消却いたしました。" },
  { in: "Reason", says: "今後3年間で120億円の設備投資を計画しています。" },
  { in: "Notes", says: "配当金の受領方法の変更は、6月15日までに証券会社へお申し出ください。" },
  { in: "Reason", says: "2030年3月期までに年間配当100円を目指します。" },
  {
    in: "Reason",
    says: "前回（{forecastDay}）公表の予想からの変更はございません。",
    when: "sameForecast",
  },
  { in: "Reason", says: "業績連動型の配当とし、半期ごとの配当性向は20％を目処としております。" },
  { in: "Reason", says: "中間配当{interim}は昨年12月にお支払い済みであります。", when: "yearEnd" },
];
