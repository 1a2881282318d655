import type { Shape } from "./shapes";

// Long sentences, asides, brackets and lists, written before the checks were run on them.
export const fourteenthEnglish: readonly Shape[] = [
  {
    in: "Headline",
    says: "Notice Concerning Payment of Dividend ({dps} per Share; Record Date {record})",
  },
  {
    in: "Headline",
    says: "Dividend for {fy} [[Raised|Lowered]] to {dps} per Share from {previous}",
    when: "up",
  },
  {
    in: "Lead",
    says: "Pursuant to a resolution passed on {board}, holders of shares at the end of {record} are to be paid {dps} for every share held, the money being made available as of {effective}.",
  },
  {
    in: "Lead",
    says: "At the Board meeting convened on {board} it was agreed to table, at the {ordinal} Annual General Meeting of Shareholders of {meeting}, a dividend totalling {total}.",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "Formal approval is to be sought on {meeting}, when the {ordinal} Ordinary General Meeting of Shareholders takes place; the effective date would then be {effective}.",
    when: "meeting",
  },
  {
    in: "Reason",
    says: "Whereas {previous} per share was distributed for the same period of the previous year, {dps} (total: {total}) is distributed this time.",
  },
  {
    in: "Reason",
    says: "Having announced on {forecastDay} that we expected {forecast}, we are now in a position to pay {dps}, that is, {fromForecast} [[more|less]].",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "The full-year figure ({annual}) consists of {interim} for the first half and {dps} for the second half.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "Annual dividends per share: {annual} in {fy}; {previousAnnual} in {previousFy}.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "Compared to {previous} paid for the year-end of {previousFy}, the {dps} now decided is [[an increase|a decrease]] of {fromBefore}.",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "To {ordinary} of ordinary dividend is added a commemorative one of {commemorative}, for {dps} altogether.",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "The dividend we announce today, {dps} per share, does not differ from that indicated on {forecastDay} ({forecast}).",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "This will cost the Company {total}, compared with {previousTotal} for the dividend of the year before.",
  },
  {
    in: "Notes",
    says: "Shareholders of record: {record}. Payment from: {effective}. Amount: {dps} per share.",
  },
  {
    in: "Notes",
    says: "The number of shares on which dividends are paid is {entitled}: {issued} shares have been issued and the Company itself holds {treasury}.",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "In the previous year {previous} per share became payable on {previousEffective}.",
  },
  {
    in: "Notes",
    says: "The preferred dividend is {preferred} per share; common and preferred dividends amount to {grand}.",
    when: "kitahama",
  },
  { in: "Banner", says: "{board} | Investor Relations" },
];

export const fourteenthJapanese: readonly Shape[] = [
  { in: "Headline", says: "配当金（1株当たり{dps}、基準日{record}）のお支払いに関するお知らせ" },
  {
    in: "Headline",
    says: "{fy}配当を{previous}から{dps}に[[増額|減額]]することについて",
    when: "up",
  },
  {
    in: "Lead",
    says: "{board}の取締役会決議に基づき、{record}の終了時点で当社株式を所有されている株主様に、1株につき{dps}を{effective}以降お支払いいたします。",
  },
  {
    in: "Lead",
    says: "当社は{board}に取締役会を開き、{meeting}の{ordinal}定時株主総会に総額{total}の配当をお諮りすることといたしました。",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "{meeting}に行う{ordinal}定時株主総会でお認めいただければ、効力発生日は{effective}となります。",
    when: "meeting",
  },
  {
    in: "Reason",
    says: "前年同期は1株当たり{previous}でしたが、今回は{dps}（総額{total}）をお支払いいたします。",
  },
  {
    in: "Reason",
    says: "{forecastDay}の発表では{forecast}を見込んでおりましたが、{dps}、すなわち{fromForecast}[[多い|少ない]]額をお支払いできることとなりました。",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "年間の{annual}は、上期末の{interim}と下期末の{dps}からなります。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "1株当たり年間配当金：{fy}　{annual}、{previousFy}　{previousAnnual}",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "{previousFy}の期末にお支払いした{previous}に比べますと、今回の{dps}は{fromBefore}の[[増額|減額]]です。",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "普通配当の{ordinary}に加えて記念配当を{commemorative}お出しし、あわせて{dps}といたします。",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "本日決定いたしました1株当たり{dps}は、{forecastDay}にお示しした{forecast}と同じです。",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "今回の配当に要する資金は{total}で、前年の配当では{previousTotal}でした。",
  },
  { in: "Notes", says: "対象：{record}現在の株主様／お支払い：{effective}から／金額：1株{dps}" },
  {
    in: "Notes",
    says: "配当をお支払いする株式の数は{entitled}です（発行済{issued}、うち当社保有{treasury}）。",
    when: "kitahama",
  },
  { in: "Notes", says: "前年は1株当たり{previous}を{previousEffective}からお支払いいたしました。" },
  {
    in: "Notes",
    says: "優先株式の配当は1株当たり{preferred}で、普通株式の分とあわせて{grand}となります。",
    when: "kitahama",
  },
  { in: "Banner", says: "IR資料　{board}" },
];

export const fourteenthTrueEnglish: readonly Shape[] = [
  { in: "Reason", says: "Inventory turnover improved from 5.2 to 6.1 times." },
  { in: "Reason", says: "In the three years to March 2019 we returned 21 billion yen in all." },
  { in: "Reason", says: "We keep 15 billion yen of cash for acquisitions until fiscal 2031." },
  { in: "Reason", says: "A year earlier the closing price on the same day was 1,874 yen." },
  { in: "Reason", says: "The Board also set the date of the next briefing, February 4, 2033." },
  {
    in: "Reason",
    says: "If net income reaches 6 billion yen, a special dividend of 10 yen will be considered.",
  },
  { in: "Reason", says: "Our peers pay between 18 yen and 64 yen per share." },
  { in: "Reason", says: "From the interim period of next year we intend to pay quarterly." },
  { in: "Reason", says: "The policy of at least 2% DOE, in force since May 2021, is unchanged." },
  { in: "Notes", says: "Page 2 of 3. Document No. 2031-047." },
  { in: "Notes", says: "Fractions below one yen per shareholder are rounded down." },
  { in: "Notes", says: "Shareholders who hold 300 shares for three years receive 5 kg of rice." },
  { in: "Notes", says: "Tax at 15.315% and local tax at 5% are withheld." },
  { in: "Lead", says: "The resolution was passed with 8 of 9 directors present." },
  {
    in: "Lead",
    says: "(Securities code 4321, Prime Market; fiscal year-end March.)",
    when: "march",
  },
  { in: "Approval", says: "The notice of convocation will be sent out on June 2, 2033." },
];

export const fourteenthTrueJapanese: readonly Shape[] = [
  { in: "Reason", says: "棚卸資産回転率は5.2回から6.1回に改善いたしました。" },
  { in: "Reason", says: "2019年3月までの3年間に、合計210億円を株主の皆様に還元いたしました。" },
  { in: "Reason", says: "2031年度までの投資に備え、150億円の手元資金を確保いたします。" },
  { in: "Reason", says: "1年前の同日の終値は1,874円でした。" },
  {
    in: "Reason",
    says: "取締役会ではあわせて、次回説明会を2033年2月4日に開催することを決めました。",
  },
  { in: "Reason", says: "純利益が60億円に達した場合には、10円の特別配当を検討いたします。" },
  { in: "Reason", says: "同業他社の配当は1株当たり18円から64円です。" },
  { in: "Reason", says: "来期の中間配当からは四半期ごとのお支払いに改める予定です。" },
  { in: "Reason", says: "2021年5月から掲げておりますDOE2％以上の方針に変更はございません。" },
  { in: "Notes", says: "2／3ページ　資料番号2031-047" },
  { in: "Notes", says: "株主様ごとの1円未満の端数は切り捨てます。" },
  { in: "Notes", says: "3年以上継続して300株を保有される株主様には新米5kgをお送りいたします。" },
  { in: "Notes", says: "所得税15.315％および住民税5％を源泉徴収いたします。" },
  { in: "Lead", says: "本決議は取締役9名中8名の出席により行われました。" },
  { in: "Lead", says: "（コード番号4321　プライム市場、決算期3月）", when: "march" },
  { in: "Approval", says: "招集通知は2033年6月2日に発送する予定です。" },
];
