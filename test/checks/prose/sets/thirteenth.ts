import type { Shape } from "./shapes";

// Written in the ways of speaking of issuers' own releases, before the checks were run on them, by one who knew the checks.
export const thirteenthEnglish: readonly Shape[] = [
  { in: "Headline", says: "Decision on Dividends of Surplus (Record Date: {record})" },
  { in: "Headline", says: "Year-End Dividend for {fy}: {dps} per Share", when: "yearEnd" },
  {
    in: "Lead",
    says: "The Board of Directors, meeting on {board}, approved the payment of cash dividends of {dps} per share to those entered in the shareholder register as of {record}.",
  },
  {
    in: "Lead",
    says: "We hereby announce that today's Board meeting settled the dividend whose record date is {record}. Payment is scheduled to commence on {effective}.",
  },
  {
    in: "Lead",
    says: "The Company intends to submit a proposal for the appropriation of surplus ({dps} per share, {total} in all) to its {ordinal} Annual General Meeting of Shareholders scheduled for {meeting}.",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "This is subject to a resolution of the {ordinal} Ordinary General Meeting of Shareholders, which is to convene on {meeting:weekday}.",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "Subject to shareholders' consent at the meeting of {meeting}, dividends will be sent out from {effective}.",
    when: "meeting",
  },
  {
    in: "Reason",
    says: "While the initial plan called for {forecast} per share, the Company will pay {dps}, [[raising|cutting]] the amount by {fromForecast}.",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "As a result, the annual dividend per share, including the interim dividend of {interim} already paid, totals {annual}.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "Taking the above into account, we set the year-end dividend at {dps} per share, as opposed to {previous} a year earlier.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "This represents an [[increase|decrease]] of {fromBefore} from the corresponding dividend of the prior year ({previous}).",
    when: "up",
  },
  {
    in: "Reason",
    says: "Together with the interim payment, shareholders will have received {annual} for {fy}, against {previousAnnual} for {previousFy}.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "No change has been made to the forecast of {forecast} per share published on {forecastDay}.",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "Of the {dps} per share, {ordinary} is the ordinary dividend, while {commemorative} commemorates our anniversary.",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "The dividend was {previous} in the previous period; it now stands at {dps}, and the payout climbs to {total}.",
    when: "up",
  },
  { in: "Notes", says: "(1) Record date: {record} (2) Start of payment: {effective}" },
  {
    in: "Notes",
    says: "{entitled} shares, being {issued} issued shares less {treasury} held in treasury, are entitled to the dividend.",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "Adding preferred dividends at {preferred} per share, the aggregate of all dividends is {grand}.",
    when: "kitahama",
  },
  { in: "Notes", says: "Dividend for the previous year: {previous} (total {previousTotal})." },
  { in: "Banner", says: "Tokyo, {board}" },
];

export const thirteenthJapanese: readonly Shape[] = [
  { in: "Headline", says: "剰余金の配当（基準日：{record}）に関するお知らせ" },
  { in: "Headline", says: "{fy}　期末配当1株当たり{dps}の実施について", when: "yearEnd" },
  {
    in: "Lead",
    says: "{board}開催の当社取締役会におきまして、{record}現在の株主名簿に記録された株主様に対し、1株当たり{dps}の配当を行うことを決定しましたので、お知らせ申し上げます。",
  },
  {
    in: "Lead",
    says: "当社は本日、基準日を{record}とする配当につき下記のとおり決議いたしました。なお、支払開始日は{effective}でございます。",
  },
  {
    in: "Lead",
    says: "剰余金の処分（1株につき{dps}、総額{total}）について、{meeting}に開催される{ordinal}定時株主総会に議案として上程いたします。",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "なお、本件は{meeting:weekday}に予定している{ordinal}定時株主総会での承認可決を条件といたします。",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "株主の皆様のご賛同が{meeting}の総会で得られましたら、{effective}よりお届けいたします。",
    when: "meeting",
  },
  {
    in: "Reason",
    says: "期初計画では1株当たり{forecast}としておりましたが、{fromForecast}[[積み増し|減額し]]、{dps}とさせていただきます。",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "この結果、すでに実施済みの中間配当金{interim}と合わせた通期の1株当たり配当金は{annual}となります。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "以上を踏まえ、当期末の配当を1株当たり{dps}（前期末は{previous}）といたします。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "これは前年の同じ配当（{previous}）に比べ{fromBefore}の[[増加|減少]]となります。",
    when: "up",
  },
  {
    in: "Reason",
    says: "中間配当と合わせますと{fy}は{annual}、前の期である{previousFy}は{previousAnnual}でございました。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "{forecastDay}付で開示した1株{forecast}の予想から変更はございません。",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "1株当たり{dps}の内訳は、普通配当が{ordinary}、創立記念の配当が{commemorative}です。",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "前期に{previous}であった配当は今回{dps}となり、支払総額も{total}に増えます。",
    when: "up",
  },
  { in: "Notes", says: "（1）基準日は{record}　（2）支払開始は{effective}" },
  {
    in: "Notes",
    says: "配当の対象は、発行済株式{issued}から自己株式{treasury}を差し引いた{entitled}です。",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "1株当たり{preferred}の優先配当を加えますと、配当の合計額は{grand}となります。",
    when: "kitahama",
  },
  { in: "Notes", says: "前年度の配当：{previous}（総額{previousTotal}）" },
  { in: "Banner", says: "{board}　東京" },
];

export const thirteenthTrueEnglish: readonly Shape[] = [
  { in: "Reason", says: "ROE for the period came to 11.3%, exceeding our hurdle rate of 8%." },
  {
    in: "Reason",
    says: "Our shareholder return policy, adopted on May 12, 2017, calls for a total return ratio of 50% over three years.",
  },
  { in: "Reason", says: "Order backlog at the end of March stood at 21.4 billion yen." },
  {
    in: "Reason",
    says: "The Company marked the 70th anniversary of its founding on November 3, 2028.",
  },
  {
    in: "Reason",
    says: "An impairment loss of 640 million yen was recorded on the Chiba facility.",
  },
  { in: "Reason", says: "The minimum dividend of 12 yen per share set by our policy is kept." },
  { in: "Reason", says: "We paid 7 yen per share in fiscal 2009, in the midst of the crisis." },
  { in: "Reason", says: "Had we paid 30% of profit, the dividend would have been 33 yen." },
  { in: "Reason", says: "The offices reopen on Monday, August 18, 2031." },
  { in: "Reason", says: "The forecast for the next fiscal year is 95 yen per share." },
  {
    in: "Reason",
    says: "As against {previous} in the previous year, the amount is now {dps} per share.",
  },
  { in: "Reason", says: "The dividend is {dps}. It had been {previous} until now." },
  {
    in: "Notes",
    says: "The exchange rate used for reference is 148.21 yen to the dollar as of September 30, 2030.",
  },
  { in: "Notes", says: "A 3-for-1 share split took effect on April 1, 2015." },
  { in: "Notes", says: "Form 8937 is not required. Contact: 03-1234-5678, 9:00 to 17:30." },
  { in: "Notes", says: "The stock option pool of 450,000 shares is not included." },
  { in: "Lead", says: "The consolidated results will be released at 15:30 on the same day." },
  {
    in: "Lead",
    says: "Founded in 1952, the Company operates 38 stores and 1,204 vending machines.",
  },
  {
    in: "Approval",
    says: "Shareholders may exercise their votes by 5:30 p.m. on June 20, 2034.",
  },
  { in: "Approval", says: "Proposal No. 2 concerns the election of 9 directors." },
];

export const thirteenthTrueJapanese: readonly Shape[] = [
  { in: "Reason", says: "当期のROEは11.3％となり、基準とする8％を上回りました。" },
  {
    in: "Reason",
    says: "2017年5月12日に策定した還元方針では、3年間の総還元性向を50％としております。",
  },
  { in: "Reason", says: "3月末の受注残高は214億円となりました。" },
  { in: "Reason", says: "当社は2028年11月3日に創業70周年を迎えました。" },
  { in: "Reason", says: "千葉工場につき6億40百万円の減損損失を計上いたしました。" },
  { in: "Reason", says: "方針に定める1株当たり年間12円の下限は維持しております。" },
  { in: "Reason", says: "リーマンショック後の2009年度には1株当たり7円をお支払いいたしました。" },
  { in: "Reason", says: "仮に配当性向を30％とした場合、配当は33円となります。" },
  { in: "Reason", says: "夏季休業明けの営業開始は2031年8月18日（月）です。" },
  { in: "Reason", says: "次期の配当予想は1株当たり95円です。" },
  { in: "Reason", says: "前期の{previous}に対し、今回は1株当たり{dps}といたしました。" },
  { in: "Reason", says: "配当は{dps}です。これまでは{previous}でした。" },
  { in: "Notes", says: "参考に用いた為替レートは2030年9月30日時点の1ドル148円21銭です。" },
  { in: "Notes", says: "2015年4月1日付で1株につき3株の割合で株式分割を行っております。" },
  { in: "Notes", says: "お問い合わせ先：03-1234-5678（9時から17時30分まで）" },
  { in: "Notes", says: "新株予約権の目的となる株式45万株は含めておりません。" },
  { in: "Lead", says: "連結業績は同日15時30分に公表いたします。" },
  { in: "Lead", says: "当社は1952年の創業で、38店舗、自動販売機1,204台を運営しております。" },
  {
    in: "Approval",
    says: "議決権は2034年6月20日午後5時30分までにご行使くださいますようお願い申し上げます。",
  },
  { in: "Approval", says: "第2号議案は取締役9名の選任に関するものです。" },
];
