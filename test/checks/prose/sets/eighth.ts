import type { Shape } from "./shapes";

// Written before the checks were run on them, after presentations of results, letters to shareholders and notices of meetings.
export const eighthEnglish: readonly Shape[] = [
  {
    in: "Lead",
    says: "Please be advised that on {board} our directors approved a cash distribution of {dps} on each share to shareholders as of {record}.",
  },
  {
    in: "Reason",
    says: "That is {fromBefore} [[higher|lower]] than the {previous} distributed a year ago.",
    when: "up",
  },
  {
    in: "Reason",
    says: "Having guided for {forecast} on {forecastDay}, we now set it at {dps}.",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "Shareholders received {previous} twelve months earlier; this time they will receive {dps}.",
  },
  {
    in: "Reason",
    says: "Together with the {interim} already handed over at mid-year, holders get {annual} for {fy}, against {previousAnnual} for {previousFy}.",
    when: "yearEnd",
  },
  {
    in: "Approval",
    says: "Subject to a vote at the {ordinal} Annual General Meeting on {meeting:weekday}, the cash will go out on {effective:weekday}.",
  },
  {
    in: "Notes",
    says: "Number of shares on which the dividend is paid: {entitled} (issued: {issued}; held by the Company: {treasury}).",
  },
  { in: "Headline", says: "Board Sets {fy} Year-end Payout at {dps} a Share", when: "yearEnd" },
  {
    in: "Reason",
    says: "The outlay will be {total}, compared with {previousTotal} last time.",
  },
  {
    in: "Reason",
    says: "We have [[lifted|cut]] the dividend from {previous} to {dps} in view of the record profit.",
    when: "up",
  },
  {
    in: "Reason",
    says: "Owing to weaker earnings the dividend goes [[down|up]] to {dps} from {previous}.",
    when: "down",
  },
  {
    in: "Reason",
    says: "The figure of {dps} is [[in keeping with|above]] what we projected on {forecastDay}.",
    when: "sameForecast",
  },
  {
    in: "Notes",
    says: "Record date {record:british}; payment date {effective:british}; amount {dps:code} per share; total {total:code}.",
  },
  {
    in: "Reason",
    says: "Of the {dps}, {ordinary} is the ordinary part and {commemorative} marks the anniversary.",
  },
  { in: "Lead", says: "Cheques will be mailed so as to reach holders by {effective}." },
  {
    in: "Reason",
    says: "Each preferred share of class A receives {preferred} and each common share {dps}; all told, {grand} will be paid out.",
  },
  {
    in: "Reason",
    says: "On a full-year basis the dividend comes to {annual}, i.e. {annualGrowth} [[more|less]] than in {previousFy}.",
    when: "yearEnd up",
  },
  {
    in: "Approval",
    says: "The matter was settled by the directors on {board} and needs no vote of shareholders; payment follows on {effective}.",
    when: "minato",
  },
  {
    in: "Reason",
    says: "Our first-half dividend is {dps} ({previous} in the first half of the year before).",
    when: "interim",
  },
  {
    in: "Reason",
    says: "Whereas {previousTotal} was spent on the previous dividend, the present one takes {total}.",
  },
  { in: "Notes", says: "Entitlement: shareholders of record at close of business, {record}." },
  {
    in: "Reason",
    says: "Guidance of {forecast} given on {forecastDay} has thus been exceeded by {fromForecast}.",
    when: "aboveForecast",
  },
  {
    in: "Banner",
    says: "{fy} dividend: {dps} per share, payable {effective}",
  },
];

export const eighthJapanese: readonly Shape[] = [
  {
    in: "Lead",
    says: "{board}の取締役会におきまして、{record}最終の株主名簿に記録された株主様に対し、1株当たり{dps}の配当を行う旨決議いたしました。",
  },
  {
    in: "Reason",
    says: "1年前の{previous}と比べ{fromBefore}の[[増額|減額]]となります。",
    when: "up",
  },
  {
    in: "Reason",
    says: "{forecastDay}に{forecast}とお伝えしておりましたが、このたび{dps}に改めました。",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "中間で{interim}をお支払い済みですので、{fy}通算では{annual}（{previousFy}は{previousAnnual}）をお届けすることになります。",
    when: "yearEnd",
  },
  {
    in: "Approval",
    says: "来る{meeting:weekday}の{ordinal}定時株主総会にてご承認を賜りますと、{effective:weekday}に支払いを開始いたします。",
  },
  {
    in: "Notes",
    says: "配当対象株式数は{entitled}（発行済{issued}から自己株式{treasury}を除いたもの）です。",
  },
  { in: "Reason", says: "必要資金は{total}で、前回は{previousTotal}でした。" },
  {
    in: "Reason",
    says: "過去最高益を踏まえ、配当を{previous}から{dps}へ[[引き上げ|引き下げ]]ました。",
    when: "up",
  },
  {
    in: "Reason",
    says: "業績の落ち込みを受け、前期{previous}の配当を{dps}に[[減じ|増やし]]ます。",
    when: "down",
  },
  {
    in: "Reason",
    says: "{dps}という水準は{forecastDay}にお示しした数字[[と変わりません|を上回ります]]。",
    when: "sameForecast",
  },
  {
    in: "Notes",
    says: "（基準日）{record}（支払開始日）{effective}（1株配当）{dps}（総額）{total}",
  },
  {
    in: "Reason",
    says: "{dps}のうち{ordinary}が普通配当、{commemorative}が記念配当にあたります。",
  },
  { in: "Lead", says: "お支払いは{effective}からとなります。" },
  {
    in: "Reason",
    says: "Ａ種優先株式には{preferred}、普通株式には{dps}をお支払いし、合わせて{grand}を要します。",
  },
  {
    in: "Reason",
    says: "通期では{annual}となり、{previousFy}より{annualGrowth}[[多く|少なく]]なります。",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "上期の配当は{dps}（前年の上期は{previous}）です。",
    when: "interim",
  },
  { in: "Notes", says: "権利確定日：{record}" },
  {
    in: "Reason",
    says: "これは{forecastDay}時点の計画{forecast}を{fromForecast}[[上回る|下回る]]ものです。",
    when: "aboveForecast",
  },
  { in: "Banner", says: "{fy}の配当は1株{dps}、{effective}お支払い" },
  { in: "Headline", says: "1株につき{dps}の期末配当を決議", when: "yearEnd" },
  {
    in: "Reason",
    says: "前回の配当に{previousTotal}を充てたのに対し、今回は{total}を充てます。",
  },
  { in: "Approval", says: "本議案は{ordinal}定時株主総会（{meeting:era}）に上程いたします。" },
];

export const eighthTrueEnglish: readonly Shape[] = [
  {
    in: "Reason",
    says: "Over the next plan, which runs to March 2030, we aim to pay out at least 50 yen a year.",
  },
  { in: "Reason", says: "One analyst had expected 99 yen." },
  { in: "Notes", says: "Holders of fewer than 100 shares may ask us to buy them." },
  {
    in: "Reason",
    says: "Since listing in 1987 at 1,250 yen a share we have never missed a payment.",
  },
  { in: "Notes", says: "Tax of 20.315% is withheld at source." },
  {
    in: "Notes",
    says: "Of the issued shares, 2,000,000 were cancelled on December 10, 2010.",
  },
  {
    in: "Reason",
    says: "The subsidiary Kita Logistics will itself distribute 350 million yen to us in August.",
  },
  { in: "Reason", says: "A 10 yen movement of the dollar changes profit by 1.2 billion yen." },
  {
    in: "Reason",
    says: "Net income per share was 112.45 yen and the payout ratio therefore 31.2%.",
  },
  { in: "Notes", says: "Unclaimed dividends lapse three years after the first day of payment." },
  {
    in: "Reason",
    says: "Had there been no impairment of 4,800 million yen, the dividend might have been higher.",
  },
  { in: "Notes", says: "Please return the form by June 10 if you wish to change your bank." },
  {
    in: "Reason",
    says: "Capital expenditure of 15,000 million yen is planned for a plant that opens in April 2032.",
  },
  {
    in: "Reason",
    says: "Shareholders holding 500 shares or more also get a catalogue gift of 3,000 yen.",
  },
  { in: "Reason", says: "Five years ago the dividend was 3 yen; it has grown every year since." },
  {
    in: "Notes",
    says: "On the day after this notice a briefing for analysts is held at 10:30 in Room 501.",
  },
  {
    in: "Reason",
    says: "For the fiscal year ending March 31, 2032 we envisage 70 yen, half of it at mid-term.",
  },
  {
    in: "Reason",
    says: "The dividend of {previous} in the preceding year included no extraordinary part.",
  },
  {
    in: "Reason",
    says: "Compared with {previous} a year earlier, the dividend is higher.",
    when: "up",
  },
  {
    in: "Notes",
    says: "The previous dividend, {previous} per share, was paid on {previousEffective}.",
  },
  { in: "Reason", says: "We bought back 1,200,000 shares for 2,400 million yen in the spring." },
  { in: "Notes", says: "The next dividend will be considered in the autumn of 2031." },
  {
    in: "Reason",
    says: "Dividends on equity target: 3.5% or more; total return including buybacks: 60%.",
  },
  {
    in: "Reason",
    says: "The forecast of {forecast} dated {forecastDay} was made before the order from overseas.",
  },
  { in: "Notes", says: "Enquiries about tax: the tax office, weekdays from 9:00 to 17:00." },
];

export const eighthTrueJapanese: readonly Shape[] = [
  {
    in: "Reason",
    says: "2030年3月までの次期計画では、年50円以上の配当をお約束しております。",
  },
  { in: "Reason", says: "市場では99円との見方もございました。" },
  { in: "Notes", says: "100株に満たない株式は買取りをご請求いただけます。" },
  { in: "Reason", says: "1987年に1株1,250円で上場して以来、無配となったことはございません。" },
  { in: "Notes", says: "配当金からは20.315％の税が源泉徴収されます。" },
  { in: "Notes", says: "発行済株式のうち2,000,000株は2010年12月10日に消却いたしました。" },
  { in: "Reason", says: "子会社の北物流株式会社からは8月に3億5千万円の配当を受け取る見込みです。" },
  { in: "Reason", says: "為替が1ドルにつき10円動くと利益は12億円変わります。" },
  { in: "Reason", says: "1株当たり当期純利益は112円45銭、配当性向は31.2％となりました。" },
  { in: "Notes", says: "支払開始の日から満3年を過ぎますと、お支払いの義務を免れます。" },
  { in: "Reason", says: "48億円の減損がなければ、配当はさらに多くなっていたところです。" },
  { in: "Notes", says: "振込口座を変更される方は6月10日までに用紙をご返送ください。" },
  { in: "Reason", says: "2032年4月に稼働する工場には150億円を投じる計画です。" },
  { in: "Reason", says: "500株以上お持ちの方には3,000円相当のカタログをお贈りします。" },
  { in: "Reason", says: "5年前に3円であった配当は、毎年増えてまいりました。" },
  { in: "Notes", says: "本通知の翌日10時30分より、501会議室にて説明会を行います。" },
  {
    in: "Reason",
    says: "2032年3月期は70円を見込み、その半分を中間でお支払いする考えです。",
  },
  { in: "Reason", says: "前の年の配当{previous}に特別な配当は含まれておりません。" },
  { in: "Reason", says: "一年前の{previous}と比べて増えております。", when: "up" },
  {
    in: "Notes",
    says: "前回の配当金（1株{previous}）は{previousEffective}にお支払いいたしました。",
  },
  { in: "Reason", says: "この春に自己株式1,200,000株を24億円で買い受けました。" },
  { in: "Notes", says: "次回の配当は2031年秋に検討いたします。" },
  { in: "Reason", says: "株主資本配当率3.5％以上、自社株買いを含む総還元性向60％を目標とします。" },
  {
    in: "Reason",
    says: "{forecastDay}付の予想{forecast}は、海外からの受注を織り込む前のものです。",
  },
  { in: "Notes", says: "税に関するお問い合わせは最寄りの税務署（平日9時から17時）まで。" },
];
