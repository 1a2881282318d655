import type { Shape } from "./shapes";

// Written from the releases, and from the rulebook's words on texts, before the checks were run on them.
export const twelfthEnglish: readonly Shape[] = [
  {
    in: "Headline",
    says: "{fy} Interim Dividend: {dps} per Share, Payable {effective}",
    when: "interim",
  },
  {
    in: "Headline",
    says: "Announcement on Payment of a Year-End Dividend of {dps} (Previous Year: {previous})",
    when: "yearEnd",
  },
  { in: "Banner", says: "Disclosed {board} - Dividend record date {record}" },
  { in: "Banner", says: "To our shareholders, {board}" },
  {
    in: "Lead",
    says: "At today's meeting ({board}) our Board fixed the dividend for shareholders of record on {record} at {dps} a share; the total payout is {total}.",
  },
  {
    in: "Lead",
    says: "Notice is given that a dividend of {dps} per share, requiring {total}, will be put to the vote at the {ordinal} Ordinary General Meeting of Shareholders on {meeting}.",
    when: "meeting",
  },
  {
    in: "Lead",
    says: "For each share held at the close of {record} the Company pays {dps}, starting on {effective}.",
  },
  {
    in: "Approval",
    says: "If approved by the {ordinal} General Meeting of Shareholders ({meeting}), the dividend becomes payable on {effective}.",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "The agenda of the meeting called for {meeting} includes the appropriation of surplus, under which {total} will be distributed.",
    when: "meeting",
  },
  {
    in: "Reason",
    says: "Profit having come in above plan, we now pay {dps} instead of the {forecast} forecast on {forecastDay}.",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "The dividend for {fy} amounts to {annual} a share for the full year ({interim} at mid-year, {dps} at year-end), compared with {previousAnnual} for {previousFy}.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "Compared with the previous year's {previous} the dividend is [[higher|lower]] by {fromBefore}, and compared with our forecast of {forecast} it is [[higher|lower]] by {fromForecast}.",
    when: "up aboveForecast",
  },
  {
    in: "Reason",
    says: "Shareholders received {previous} in the same period of the previous year and will receive {dps} this time.",
  },
  {
    in: "Reason",
    says: "The amount of {dps} is exactly what we announced on {forecastDay}.",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "We add a commemorative dividend of {commemorative} to the ordinary dividend of {ordinary} and thus arrive at {dps} per share.",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "Total dividends [[rise|fall]] to {total} from {previousTotal} in the previous year.",
    when: "up",
  },
  {
    in: "Notes",
    says: "Payment for the previous fiscal year: {previous} per share, {previousTotal} in total, effective {previousEffective}.",
  },
  {
    in: "Notes",
    says: "The {total} shown above is the product of {dps} and {entitled} shares (shares issued {issued}, treasury shares {treasury}).",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "Holders of Class A preferred shares receive {preferred} per share. Dividends on all classes amount to {grand}.",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "Entitlement: shareholders registered at the end of {record}. Dividend warrants will be mailed so as to arrive by {effective:weekday}.",
  },
];

export const twelfthJapanese: readonly Shape[] = [
  {
    in: "Headline",
    says: "{fy}中間配当金（1株当たり{dps}）の決定に関するお知らせ",
    when: "interim",
  },
  {
    in: "Headline",
    says: "期末配当金を1株当たり{dps}（前期{previous}）とすることに関するお知らせ",
    when: "yearEnd",
  },
  { in: "Banner", says: "{board}　開示資料" },
  { in: "Banner", says: "効力発生日　{effective}　／　基準日　{record}" },
  {
    in: "Lead",
    says: "当社は、本日（{board}）の取締役会において、{record}を基準日として1株当たり{dps}の剰余金の配当を実施することを決議いたしました。",
  },
  {
    in: "Lead",
    says: "当社は、{meeting:weekday}開催予定の{ordinal}定時株主総会に、総額{total}の期末配当を付議することといたしました。",
    when: "meeting yearEnd",
  },
  {
    in: "Lead",
    says: "{record}の最終の株主名簿に記載または記録された株主に対し、1株につき{dps}を{effective}よりお支払いいたします。",
  },
  {
    in: "Approval",
    says: "{ordinal}定時株主総会（{meeting}開催）でご承認をいただいた場合、{effective}に配当金のお支払いを開始いたします。",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "配当金の総額{total}は、{meeting}の株主総会における剰余金処分議案の承認をもって確定いたします。",
    when: "meeting",
  },
  {
    in: "Reason",
    says: "業績が計画を上回りましたことから、{forecastDay}に公表いたしました予想の{forecast}に{fromForecast}を加え、{dps}といたします。",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "{fy}の年間配当金は、中間{interim}、期末{dps}を合わせて{annual}となり、{previousFy}の{previousAnnual}と比べて{annualGrowth}の[[増配|減配]]です。",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "前年同期に{previous}をお支払いしたのに対し、今回は{dps}をお支払いいたします。",
  },
  {
    in: "Reason",
    says: "普通配当{ordinary}に記念配当{commemorative}を加え、期末配当は合計{dps}といたしました。",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "1株当たり{dps}は、{forecastDay}に公表した予想から変更ありません。",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "配当総額は{total}となり、前期の{previousTotal}から[[増加|減少]]いたします。",
    when: "up",
  },
  {
    in: "Notes",
    says: "前期の配当金：1株当たり{previous}、総額{previousTotal}、効力発生日{previousEffective}",
  },
  {
    in: "Notes",
    says: "配当金の総額{total}は、発行済株式{issued}から自己株式{treasury}を控除した{entitled}に{dps}を乗じた額です。",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "Ａ種優先株式の配当金は1株につき{preferred}であり、普通株式と合わせた配当金の総額は{grand}です。",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "配当金領収証は{effective:shortWeekday}までにお手元に届くよう発送いたします。",
  },
  { in: "Notes", says: "お支払いの対象は、{record:weekday}現在の株主様です。" },
];

export const twelfthTrueEnglish: readonly Shape[] = [
  { in: "Reason", says: "Our target is a consolidated payout ratio of 35% and a DOE of 3.5%." },
  {
    in: "Reason",
    says: "Consolidated net sales reached 1,204 million yen in the quarter, up 8.2%.",
  },
  { in: "Reason", says: "Since its listing in 2005 the Company has never cut its dividend." },
  { in: "Reason", says: "This is the 14th consecutive year of dividend increases." },
  {
    in: "Reason",
    says: "We also resolved to buy back up to 1,200,000 shares for 3 billion yen by March 31, 2030.",
  },
  { in: "Reason", says: "Ten years ago the dividend was 4 yen per share." },
  {
    in: "Reason",
    says: "Under the medium-term plan to FY2030 we intend to pay at least 20 yen per share.",
  },
  { in: "Reason", says: "Operating profit per employee was 12.5 million yen." },
  {
    in: "Reason",
    says: "Earnings per share were 214.37 yen, and net assets per share 1,980.12 yen.",
  },
  {
    in: "Reason",
    says: "The new plant, costing 4,300 million yen, will start operation on October 1, 2031.",
  },
  { in: "Reason", says: "The dividend yield at the closing price of 2,345 yen is 2.4%." },
  { in: "Reason", says: "Last year's dividend was {previous} per share." },
  { in: "Reason", says: "In {previousFy} we paid {previousTotal} to shareholders." },
  { in: "Reason", says: "Our forecast of {forecastDay} had been {forecast} per share." },
  {
    in: "Reason",
    says: "The interim dividend of {interim} was paid in December.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "For the full year, the dividend comes to {annual} per share.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "Shareholders holding 100 shares or more receive a gift card worth 1,000 yen.",
  },
  { in: "Reason", says: "The Company employs 3,412 people at 27 sites in 11 countries." },
  { in: "Reason", says: "We will announce the forecast for the next fiscal year on May 10, 2032." },
  { in: "Reason", says: "Our subsidiary paid us dividends of 850 million yen in June." },
  { in: "Notes", says: "Figures are rounded down to the nearest million yen." },
  {
    in: "Notes",
    says: "The total does not include dividends on 85,400 shares held by the ESOP trust, which amount to 2 million yen.",
  },
  { in: "Notes", says: "Dividends are subject to withholding tax of 20.315%." },
  { in: "Notes", says: "The decrease ratio of net assets is 0.012." },
  { in: "Notes", says: "Questions may be put until 5 p.m. on weekdays at extension 4410." },
  {
    in: "Notes",
    says: "The Articles of Incorporation (Article 38) set the record dates at March 31 and September 30.",
    when: "march",
  },
  {
    in: "Notes",
    says: "Record date {record}; effective date {effective}; {dps} per share; {total} in total.",
  },
  { in: "Lead", says: "A briefing on the results will be held on June 3, 2033 at 10:30." },
  {
    in: "Lead",
    says: "The Company's 50,000 shareholders hold 60% of its shares through 214 brokers.",
  },
  {
    in: "Approval",
    says: "Proposal No. 1 requires a majority of the votes; 33% of the voting rights form the quorum.",
  },
];

export const twelfthTrueJapanese: readonly Shape[] = [
  { in: "Reason", says: "連結配当性向35％、株主資本配当率（DOE）3.5％を目標としております。" },
  { in: "Reason", says: "当四半期の売上高は1,204百万円（前年同期比8.2％増）となりました。" },
  { in: "Reason", says: "2005年の上場以来、当社は一度も減配しておりません。" },
  { in: "Reason", says: "今回の配当により、14期連続の増配となります。", when: "up" },
  {
    in: "Reason",
    says: "あわせて、取得株式数120万株、取得価額30億円をそれぞれ上限とする自己株式の取得を決議いたしました。",
  },
  { in: "Reason", says: "10年前の配当金は1株当たり4円でした。" },
  {
    in: "Reason",
    says: "中期経営計画の最終年度である2030年度には1株当たり20円以上の配当を目指します。",
  },
  { in: "Reason", says: "従業員1人当たりの営業利益は1,250万円でした。" },
  {
    in: "Reason",
    says: "1株当たり当期純利益は214円37銭、1株当たり純資産は1,980円12銭となりました。",
  },
  { in: "Reason", says: "総工費43億円の新工場は2031年10月1日に稼働する予定です。" },
  { in: "Reason", says: "終値2,345円に対する配当利回りは2.4％です。" },
  { in: "Reason", says: "前期の配当金は1株当たり{previous}でした。" },
  { in: "Reason", says: "{previousFy}の配当金の総額は{previousTotal}でした。" },
  { in: "Reason", says: "{forecastDay}に公表した配当予想は1株当たり{forecast}でした。" },
  { in: "Reason", says: "中間配当金{interim}は12月にお支払い済みです。", when: "yearEnd" },
  { in: "Reason", says: "年間の配当金は1株当たり{annual}となります。", when: "yearEnd" },
  { in: "Reason", says: "100株以上を保有する株主様には1,000円相当のクオカードを贈呈いたします。" },
  { in: "Reason", says: "当社グループは11か国27拠点に3,412名の従業員を擁しております。" },
  { in: "Reason", says: "次期の配当予想は2032年5月10日に公表する予定です。" },
  { in: "Reason", says: "当社は6月に子会社から8億50百万円の配当金を受領いたしました。" },
  { in: "Notes", says: "金額は百万円未満を切り捨てて表示しております。" },
  {
    in: "Notes",
    says: "配当金の総額には、信託が保有する当社株式85,400株に対する配当金2百万円は含まれておりません。",
  },
  { in: "Notes", says: "配当金には20.315％の税率による源泉徴収が行われます。" },
  { in: "Notes", says: "純資産減少割合は0.012です。" },
  { in: "Notes", says: "お問い合わせは、平日の午前9時から午後5時まで、内線4410で承ります。" },
  {
    in: "Notes",
    says: "定款第38条により、基準日は毎年3月31日および9月30日としております。",
    when: "march",
  },
  { in: "Notes", says: "基準日{record}、効力発生日{effective}、1株当たり{dps}、総額{total}" },
  { in: "Lead", says: "なお、決算説明会は2033年6月3日午前10時30分より開催いたします。" },
  { in: "Lead", says: "当社の株主数は5万名、うち個人株主の比率は60％です。" },
  {
    in: "Approval",
    says: "第1号議案は出席株主の議決権の過半数をもって可決され、定足数は議決権の33％です。",
  },
];
