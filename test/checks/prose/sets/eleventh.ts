import type { Shape } from "./shapes";

// Written before the checks were run on them, in the ordinary wording of releases, notices of meetings and summaries of results.
export const eleventhEnglish: readonly Shape[] = [
  {
    in: "Lead",
    says: "The Company announces that its Board of Directors, at a meeting held on {board}, resolved to pay an interim dividend of {dps} per share to shareholders of record as of {record}.",
    when: "interim",
  },
  {
    in: "Lead",
    says: "We hereby announce that the Board of Directors resolved on {board} to submit a proposal for a year-end dividend with a record date of {record} to the {ordinal} Ordinary General Meeting of Shareholders to be held on {meeting}.",
    when: "meeting",
  },
  {
    in: "Headline",
    says: "Notice of Year-end Dividend of {dps} per Share for the Fiscal Year Ended {fy:ended}",
    when: "yearEnd",
  },
  {
    in: "Headline",
    says: "Notice Regarding Dividend of Surplus ([[Increase|Decrease]] of {fromForecast} per Share from the Latest Forecast)",
    when: "aboveForecast",
  },
  { in: "Banner", says: "Record date: {record} / Start of dividend payment: {effective}" },
  {
    in: "Approval",
    says: "The above dividend is subject to approval at the {ordinal} Annual General Meeting of Shareholders scheduled for {meeting:weekday}.",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "Subject to the approval of the shareholders on {meeting}, payment of the year-end dividend, {total} in total, is scheduled to begin on {effective}.",
    when: "meeting",
  },
  {
    in: "Reason",
    says: "Together with the interim dividend of {interim} per share already paid, the annual dividend for the fiscal year ended {fy:ended} will be {annual} per share.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "In consideration of its business results, the Company will [[increase|reduce]] the dividend by {fromForecast} from the most recent forecast of {forecast} per share, announced on {forecastDay}, to {dps} per share.",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "As a result, the annual dividend will be {annual} per share, [[up|down]] {annualGrowth} from {previousAnnual} per share for the fiscal year ended {previousFy:ended}.",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "The year-end dividend of {dps} per share consists of an ordinary dividend of {ordinary} and a commemorative dividend of {commemorative} marking our 70th anniversary.",
    when: "subaru",
  },
  {
    in: "Notes",
    says: "Dividend per share: {dps} (latest forecast announced on {forecastDay}: {forecast}; result for the previous fiscal year: {previous})",
  },
  {
    in: "Notes",
    says: "Total amount of dividends: {total} (previous fiscal year: {previousTotal}); effective date: {effective} (previous fiscal year: {previousEffective})",
  },
  {
    in: "Notes",
    says: "The total amount of dividends has been calculated based on {entitled} shares, being the number of issued shares as of {record} less treasury shares.",
  },
  {
    in: "Notes",
    says: "Number of issued shares at the end of the period: {issued} shares, including {treasury} treasury shares",
  },
  {
    in: "Notes",
    says: "The total amount of dividends on common shares is {total}. Including the Class A preferred shares, for which the dividend is {preferred} per share, the aggregate amount is {grand}.",
  },
  {
    in: "Reason",
    says: "The interim dividend will be {dps} per share, [[an increase|a decrease]] of {fromBefore} from the interim dividend of {previous} per share for the same period of the previous fiscal year.",
    when: "interim up",
  },
  {
    in: "Reason",
    says: "In view of the decline in earnings, the dividend per share has been [[reduced|increased]] by {fromBefore} from {previous} for the corresponding period of the previous fiscal year to {dps}.",
    when: "down",
  },
  {
    in: "Reason",
    says: "There is no change from the dividend forecast announced on {forecastDay}, and the dividend will be {dps} per share as planned.",
    when: "sameForecast",
  },
  {
    in: "Notes",
    says: "Scheduled date of Ordinary General Meeting of Shareholders: {meeting}; scheduled date of commencement of dividend payments: {effective}",
    when: "meeting",
  },
  {
    in: "Notes",
    says: "Dividends with a record date in the fiscal year ended {fy:ended} and an effective date in the following fiscal year: total amount {total}, dividend per share {dps}, effective date {effective}",
    when: "yearEnd",
  },
  {
    in: "Notes",
    says: "Matters concerning the allotment of dividend property and the total amount thereof: {dps} per share of common stock of the Company, for a total of {total}. Effective date of the distribution of surplus: {effective:british}.",
  },
  {
    in: "Reason",
    says: "The Company has set the year-end dividend for {fy} at {dps} per share, compared with {previous} per share for {previousFy}.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "Total year-end dividends will amount to {total:billion}, compared with {previousTotal:billion} for the previous year-end.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "The previous forecast for the interim dividend, released on {forecastDay}, was {forecast} per share, and the Board of Directors resolved on {board} to pay {dps} per share.",
    when: "interim",
  },
];

export const eleventhJapanese: readonly Shape[] = [
  {
    in: "Lead",
    says: "当社は、{board}開催の取締役会において、{record}を基準日とする中間配当を1株当たり{dps}とすることを決議いたしましたので、お知らせいたします。",
    when: "interim",
  },
  {
    in: "Lead",
    says: "当社は、{board}開催の取締役会において、{record}を基準日とする剰余金の配当に関する議案を、{meeting}開催予定の{ordinal}定時株主総会に付議することを決議いたしました。",
    when: "meeting",
  },
  { in: "Headline", says: "{fy} 期末配当（1株当たり{dps}）に関するお知らせ", when: "yearEnd" },
  {
    in: "Headline",
    says: "剰余金の配当（直近の配当予想から1株当たり{fromForecast}の[[増額|減額]]）に関するお知らせ",
    when: "aboveForecast",
  },
  { in: "Banner", says: "基準日　{record}　配当金支払開始日　{effective}" },
  {
    in: "Approval",
    says: "本件は、{meeting:weekday}開催予定の当社{ordinal}定時株主総会におけるご承認を条件としております。",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "{meeting}の定時株主総会においてご承認いただいた場合、期末配当金の総額は{total}、支払開始日は{effective}となります。",
    when: "meeting",
  },
  {
    in: "Reason",
    says: "これにより、中間配当金1株当たり{interim}と合わせました{fy}の年間配当金は、1株当たり{annual}となります。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "業績等を総合的に勘案し、{forecastDay}に公表いたしました配当予想の1株当たり{forecast}から{fromForecast}[[増額|減額]]し、1株当たり{dps}といたします。",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "この結果、年間配当金は1株当たり{annual}となり、前期の{previousAnnual}と比べ{annualGrowth}の[[増配|減配]]となります。",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "期末配当金につきましては、普通配当{ordinary}に創立70周年記念配当{commemorative}を加え、1株につき{dps}といたします。",
    when: "subaru",
  },
  {
    in: "Notes",
    says: "1株当たり配当金　決定額：{dps}　直近の配当予想（{forecastDay}公表）：{forecast}　前期実績：{previous}",
  },
  {
    in: "Notes",
    says: "配当金の総額　{total}（前期実績　{previousTotal}）、効力発生日　{effective}（前期実績　{previousEffective}）",
  },
  {
    in: "Notes",
    says: "配当金の総額は、{record}現在の発行済株式総数から自己株式数を控除した{entitled}を基に算出しております。",
  },
  { in: "Notes", says: "期末発行済株式数（自己株式を含む）　{issued}、期末自己株式数　{treasury}" },
  {
    in: "Notes",
    says: "普通株式の配当金の総額は{total}、Ａ種優先株式の1株当たり配当金は{preferred}であり、両者を合わせた配当金の総額は{grand}であります。",
  },
  {
    in: "Reason",
    says: "当期の中間配当金につきましては、前年同期の1株当たり{previous}から{fromBefore}[[増配|減配]]し、1株当たり{dps}とさせていただきます。",
    when: "interim up",
  },
  {
    in: "Reason",
    says: "当期の業績を踏まえ、誠に遺憾ながら配当金を前年同期の1株当たり{previous}から{fromBefore}[[減額|増額]]し、1株当たり{dps}とさせていただきます。",
    when: "down",
  },
  {
    in: "Reason",
    says: "配当金につきましては、{forecastDay}に公表いたしました配当予想のとおり、1株当たり{dps}といたします。",
    when: "sameForecast",
  },
  {
    in: "Notes",
    says: "定時株主総会開催予定日　{meeting}　　配当支払開始予定日　{effective}",
    when: "meeting",
  },
  {
    in: "Notes",
    says: "基準日が当期に属する配当のうち、配当の効力発生日が翌期となるもの　配当金の総額：{total}　1株当たり配当額：{dps}　効力発生日：{effective}",
    when: "yearEnd",
  },
  {
    in: "Notes",
    says: "配当財産の割当てに関する事項およびその総額　当社普通株式1株につき{dps:kin}　総額{total}　剰余金の配当が効力を生じる日　{effective}",
  },
  {
    in: "Reason",
    says: "中間配当につきましては、{forecastDay}公表の前回予想では1株当たり{forecast}としておりましたが、{board}開催の取締役会において1株当たり{dps}と決定いたしました。",
    when: "interim",
  },
  {
    in: "Reason",
    says: "期末配当金の総額は{total:oku}となります（前期の期末配当金の総額は{previousTotal:oku}）。",
    when: "yearEnd",
  },
  { in: "Notes", says: "配当金のお支払いは、{effective:shortWeekday}より開始いたします。" },
];

export const eleventhTrueEnglish: readonly Shape[] = [
  {
    in: "Reason",
    says: "Our basic policy is to provide stable and continuous dividends, targeting a consolidated payout ratio of 35% and a DOE of 3.5%.",
  },
  {
    in: "Reason",
    says: "From the fiscal year ending March 31, 2032, the lower limit of the annual dividend will be 60 yen per share.",
  },
  {
    in: "Reason",
    says: "For the fiscal year ending March 31, 2025, the Company plans an interim dividend of 57.00 yen and a year-end dividend of 58.00 yen, for an annual dividend of 115.00 yen per share.",
    when: "subaru",
  },
  {
    in: "Notes",
    says: "Dividend forecast for the fiscal year ending March 31, 2020: interim 55 yen, year-end 55 yen, annual 110 yen",
    when: "nidec",
  },
  {
    in: "Notes",
    says: "Year ended March 31, 2022: interim dividend 28.00 yen, year-end dividend 28.00 yen, total 56.00 yen",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "The annual dividend for the fiscal year ended March 31, 2022 was 120 yen per share, and the total amount of dividends for that year was 13,100 million yen.",
    when: "minato",
  },
  {
    in: "Notes",
    says: "Basic earnings per share were 182.45 yen, and net assets per share were 1,903.27 yen.",
  },
  {
    in: "Reason",
    says: "Net sales were 84,210 million yen, up 6.3% year on year, and operating profit was 7,905 million yen, up 11.8%.",
  },
  {
    in: "Notes",
    says: "The Articles of Incorporation set March 31 and September 30 of each year as the record dates for dividends.",
    when: "march",
  },
  {
    in: "Notes",
    says: "For the fiscal year ended December 31, 2024, the Company paid an interim dividend of 36.00 yen per share with a record date of June 30, 2024.",
    when: "kitahama",
  },
  {
    in: "Reason",
    says: "The interim dividend of JPY23.00 per share, with September 30, 2021 as the record date, was paid on December 3, 2021.",
    when: "iij2022",
  },
  {
    in: "Notes",
    says: "The year-end dividend for the fiscal year ended March 31, 2020 was 342 yen per share, and the annual dividend for that year was 588 yen per share.",
    when: "tel2020",
  },
  {
    in: "Reason",
    says: "The forecast of the year-end dividend for the fiscal year ending March 31, 2025 remains 20 yen per share, and the annual dividend is forecast at 38 yen per share.",
    when: "tsukuba",
  },
  {
    in: "Notes",
    says: "The year-end dividend for the fiscal year ending March 31, 2010 has not been determined; the annual dividend for the fiscal year ended March 31, 2009 was 30.00 yen per share.",
    when: "advantest",
  },
  {
    in: "Notes",
    says: "The Company also resolved to acquire up to 1,500,000 of its own shares for a maximum of 3,000 million yen.",
  },
  {
    in: "Notes",
    says: "The earnings forecast assumes exchange rates of 135 yen to the U.S. dollar and 145 yen to the euro.",
  },
  {
    in: "Notes",
    says: "The total amount of dividends includes 12 million yen on the shares held by the Board Incentive Plan trust.",
  },
  {
    in: "Reason",
    says: "Cash and deposits at the end of the period were 32,480 million yen, and the equity ratio was 54.2%.",
  },
  {
    in: "Reason",
    says: "Under the medium-term management plan ending in 2032, we intend to return 60 billion yen to shareholders over five years.",
  },
  {
    in: "Notes",
    says: "The notice of convocation will be posted on the Company's website on May 28, 2024.",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "The dividend forecast was announced on {forecastDay} and has not been revised since.",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "The year-end dividend for the previous fiscal year, ended {previousFy:ended}, was {previous} per share, {previousTotal} in total.",
    when: "yearEnd",
  },
  {
    in: "Notes",
    says: "The effective date of the dividend for the corresponding period of the previous fiscal year was {previousEffective}.",
  },
  {
    in: "Notes",
    says: "At the 70th Ordinary General Meeting of Shareholders held on March 28, 2025, a year-end dividend of 38.00 yen per share was approved.",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "Shareholders holding 500 shares or more are presented with a gift card worth 3,000 yen under the shareholder benefit program.",
  },
];

export const eleventhTrueJapanese: readonly Shape[] = [
  {
    in: "Reason",
    says: "当社は、安定的な配当の継続を基本方針とし、連結配当性向35％およびDOE3.5％を目標としております。",
  },
  {
    in: "Reason",
    says: "次期（2025年3月期）の配当につきましては、1株当たり中間配当57円、期末配当58円、年間配当115円を予定しております。",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "2022年3月期の年間配当金は1株当たり120円、配当金総額は13,100百万円でした。",
    when: "minato",
  },
  {
    in: "Notes",
    says: "（参考）2020年3月期　中間配当13円50銭　期末配当13円50銭　年間配当27円00銭",
    when: "iij2022",
  },
  {
    in: "Notes",
    says: "2024年12月期の中間配当金36円00銭は、2024年6月30日を基準日としてお支払いいたしました。",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "2020年3月期の配当予想　第2四半期末　55円　期末　55円　合計　110円",
    when: "nidec",
  },
  {
    in: "Reason",
    says: "2025年3月期の期末配当予想につきましては1株当たり20円を据え置き、年間配当予想は38円となります。",
    when: "tsukuba",
  },
  {
    in: "Notes",
    says: "2010年3月期の期末配当予想は未定です。なお、2009年3月期の年間配当金は1株当たり30円でした。",
    when: "advantest",
  },
  {
    in: "Notes",
    says: "前期（2020年3月期）の期末配当金は1株当たり342円、年間配当金は588円でありました。",
    when: "tel2020",
  },
  { in: "Notes", says: "1株当たり当期純利益は182円45銭、1株当たり純資産は1,903円27銭であります。" },
  {
    in: "Reason",
    says: "売上高は84,210百万円（前期比6.3％増）、営業利益は7,905百万円（同11.8％増）となりました。",
  },
  { in: "Notes", says: "業績予想の前提となる為替レートは、1米ドル135円、1ユーロ145円であります。" },
  {
    in: "Notes",
    says: "あわせて、取得株式数150万株、取得価額30億円を上限とする自己株式の取得を決議いたしました。",
  },
  {
    in: "Notes",
    says: "当社は2005年4月1日付で普通株式1株につき2株の割合で株式分割を行っております。",
  },
  {
    in: "Notes",
    says: "500株以上を保有する株主様には、株主優待として3,000円相当のギフトカードを贈呈いたします。",
  },
  {
    in: "Notes",
    says: "配当金の総額には、役員報酬BIP信託が保有する当社株式に対する配当金12百万円を含めております。",
  },
  { in: "Reason", says: "期末の現金及び預金は32,480百万円、自己資本比率は54.2％となりました。" },
  {
    in: "Reason",
    says: "2032年度を最終年度とする中期経営計画では、5年間で総額600億円の株主還元を計画しております。",
  },
  {
    in: "Notes",
    says: "招集通知は2024年5月28日に当社ウェブサイトに掲載する予定です。",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "前期（{previousFy}）の期末配当金は1株当たり{previous}、配当金の総額は{previousTotal}でした。",
    when: "yearEnd",
  },
  { in: "Notes", says: "なお、前年同期の配当の効力発生日は{previousEffective}でありました。" },
  {
    in: "Reason",
    says: "配当予想は{forecastDay}に公表したものから変更しておりません。",
    when: "sameForecast",
  },
  {
    in: "Notes",
    says: "2025年3月28日開催の第70回定時株主総会において、1株当たり38円00銭の期末配当をご承認いただいております。",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "当社は定款において、毎年3月31日および9月30日を剰余金の配当の基準日と定めております。",
    when: "march",
  },
  {
    in: "Notes",
    says: "配当金が支払開始の日から満3年を経過してもなお受領されないときは、当社は支払義務を免れるものといたします。",
  },
];
