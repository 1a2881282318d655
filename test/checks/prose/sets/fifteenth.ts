import type { Shape } from "./shapes";

// Written after issuers' notices, policies, notes and their translations, some of them clumsy, without a look at the checks and before they were run on them.
export const fifteenthEnglish: readonly Shape[] = [
  {
    in: "Headline",
    says: "Notice on Disposal of Surplus (Year-end Dividend: {dps} per Share)",
    when: "meeting yearEnd",
  },
  {
    in: "Headline",
    says: "Dividend Forecast Revised [[Upward|Downward]] from {forecast} to {dps} per Share, and Distribution of Surplus",
    when: "aboveForecast",
  },
  {
    in: "Headline",
    says: "Determination of Dividend with Record Date of {record} (Total Payment: {total})",
  },
  {
    in: "Headline",
    says: "Second-Quarter-End Dividend Fixed at {dps}; Start of Payment on {effective}",
    when: "interim",
  },
  { in: "Banner", says: "Translation for reference only / {board:british}" },
  {
    in: "Lead",
    says: "It has been resolved by our Board of Directors today that {dps} per share be distributed out of surplus to shareholders as at {record}, the aggregate being {total} and payment commencing on {effective}.",
    when: "interim",
  },
  {
    in: "Lead",
    says: "We would like to inform you that the Board of Directors' meeting of {board:weekday} resolved to bring the proposal on dividends set out below before the {ordinal} Ordinary General Meeting of Shareholders, planned for {meeting:weekday}.",
  },
  {
    in: "Lead",
    says: "The amount of the year-end dividend for the current fiscal year ({fy}), whose record date is {record}, is planned to be {dps} per share.",
    when: "meeting yearEnd",
  },
  {
    in: "Lead",
    says: "With {effective} as the effective date, the Company is going to execute the dividend of {dps} per one common share, the contents of which are as under.",
  },
  {
    in: "Lead",
    says: "Under its Articles of Incorporation based on Article 459, Paragraph 1 of the Companies Act, the Company determined the year-end dividend of {dps} per share by resolution of the Board of Directors of {board}.",
    when: "nidec",
  },
  {
    in: "Lead",
    says: "Our directors today ({board}) resolved upon dividends amounting to {total}, to be paid from retained earnings to shareholders on the record date of {record}.",
    when: "interim",
  },
  {
    in: "Approval",
    says: "The dividend of surplus is a matter to be resolved by the {ordinal} Ordinary General Meeting of Shareholders, the holding of which is planned on {meeting}.",
  },
  {
    in: "Approval",
    says: "Once Proposal No. 1 has been carried at the shareholders' meeting ({meeting:shortWeekday}), dividends of {total} will be paid from {effective:short}.",
  },
  {
    in: "Approval",
    says: "Until the {ordinal} Annual General Meeting of Shareholders has voted on {meeting}, the amount is not final. Start of payment is scheduled for {effective}.",
  },
  {
    in: "Approval",
    says: "The year-end dividend is to be formally determined by the {ordinal} Ordinary General Meeting of Shareholders and paid from the business day following it, {effective:weekday}.",
  },
  {
    in: "Approval",
    says: "As provided for in the Articles of Incorporation, the interim dividend ({dps} per share) is implemented by the Board resolution of {board} alone.",
    when: "interim",
  },
  {
    in: "Approval",
    says: "Considering the basic policy, it was decided that {dps} per common share be paid as the {fy} year-end dividend. This matter is scheduled to be resolved on {meeting}.",
    when: "meeting yearEnd",
  },
  {
    in: "Reason",
    says: "On the basis of this policy, and after examining our financial position and funding needs, we plan {dps} per common share as the dividend at the end of the period under review.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "Adding the year-end dividend of {dps} to the {interim} per share distributed for the end of the second quarter, we will have returned {annual} per share for the year (previous year: {previousAnnual}).",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "As profit turned out higher than projected, the year-end dividend is to be {dps} per share, {fromForecast} [[above|below]] the {forecast} per share of our previous forecast (announced on {forecastDay}).",
    when: "yearEnd aboveForecast",
  },
  {
    in: "Reason",
    says: "Viewed over the full year, the dividend per share is {annual}, a [[plus|minus]] of {annualGrowth} on the previous year's actual {previousAnnual}.",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "The year-end dividend for the previous fiscal year was {previous} per share (total payment: {previousTotal}), whereas the one for the current fiscal year is {dps} per share (total payment: {total}).",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: 'The dividend of {dps} per share is [[identical with|larger than]] the amount written in the "Notice of Revision to Dividend Forecast" disclosed on {forecastDay}.',
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "Since first-half results fell short of the plan, the interim dividend, for which the forecast had assumed {forecast} per share, had to be [[reduced|increased]] by {fromForecast} to {dps}.",
    when: "advantest",
  },
  {
    in: "Reason",
    says: "The dividend for the current interim period was set at {dps} per share, {fromBefore} [[more|less]] than the actual amount for the previous interim period ({previous} per share).",
    when: "interim up",
  },
  {
    in: "Reason",
    says: "Amid continuing adverse conditions, the year-end dividend is [[lowered|raised]] to {dps} from {previous} per share at the previous year-end, and the annual dividend comes to {annual}.",
    when: "minato",
  },
  {
    in: "Reason",
    says: "On the occasion of the 70th anniversary of its establishment, the Company incorporates a commemorative dividend of {commemorative} per share into the year-end dividend, apart from the ordinary dividend of {ordinary}.",
  },
  {
    in: "Reason",
    says: "The annual dividend of {annual} includes the commemorative dividend of {commemorative} at year-end; without it, the ordinary year-end dividend would be {ordinary}.",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "As for shareholder returns, besides the dividends of {total} announced here, we will flexibly consider the acquisition of own shares.",
  },
  {
    in: "Reason",
    says: "By [[stepping up|scaling back]] total dividends from {previousTotal} in the previous period to {total}, we wish to meet the expectations of our shareholders.",
    when: "up",
  },
  {
    in: "Reason",
    says: "The basic rule is to pay dividends twice a year: {interim} at the end of the second quarter and {dps} at year-end, which compares with {previous} at the end of the previous fiscal year.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "At the time of the latest forecast ({forecastDay}) the year-end dividend was put at {forecast} per share, which has been [[topped up|trimmed back]] to {dps} now that full-year results are final.",
    when: "yearEnd aboveForecast",
  },
  {
    in: "Reason",
    says: "The Board saw no reason to depart from the forecast of {forecast} per share which was issued on {forecastDay}.",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "Compared to the dividend at the end of the previous fiscal year, it [[will be increased|will be decreased]] by {fromBefore} per share to become {dps}.",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "Our dividend for the half year, {dps} per share, is {fromForecast} [[better|worse]] than the forecast figure of {forecast}.",
    when: "interim aboveForecast",
  },
  {
    in: "Notes",
    says: "(Note) Dividends on treasury shares are not included in the total amount of dividends of {total}.",
  },
  {
    in: "Notes",
    says: "(Note) Number of shares used in computing the total amount of dividends: {entitled} ({issued} issued as of the period-end minus {treasury} held as treasury stock)",
  },
  {
    in: "Notes",
    says: "Reference: The effective date of last year's dividend was {previousEffective} and its total amount was {previousTotal}.",
  },
  {
    in: "Notes",
    says: "Documents concerning receipt of the dividend will be delivered on {effective:shortWeekday} to the shareholders of {record}.",
  },
  {
    in: "Notes",
    says: "(Reference) Annual dividend per share: previous fiscal year ({previousFy}) {previousAnnual}; current fiscal year ({fy}) {annual}",
    when: "yearEnd",
  },
  {
    in: "Notes",
    says: "(Reference) Breakdown of annual dividend: interim {interim} (paid), year-end {dps} (planned), total {annual}",
    when: "yearEnd",
  },
  {
    in: "Notes",
    says: "Class A preferred shares: {preferred} per share in accordance with the terms of issue. Combined with the {total} on common shares, dividends come to {grand}.",
  },
  {
    in: "Notes",
    says: "Based on the shareholder register as of the record date ({record:british}), payment procedures will be taken as of {effective:british}.",
  },
  {
    in: "Notes",
    says: "Dividend resource: retained earnings. Amount per share: {dps}. Effective date: {effective:weekday}.",
  },
  {
    in: "Notes",
    says: "Schedule: Board resolution {board:short}; General Meeting of Shareholders {meeting:short}; start of dividend payment {effective:short}",
  },
  {
    in: "Notes",
    says: "Remark on the forecast: the year-end dividend forecast of {forecast} per share, published on {forecastDay}, is replaced by {dps} as of today.",
    when: "yearEnd aboveForecast",
  },
  {
    in: "Notes",
    says: "The difference of {fromForecast} between the amount determined ({dps}) and the latest forecast ({forecast}) is mainly due to an increase in orders.",
    when: "aboveForecast",
  },
  {
    in: "Notes",
    says: "Q: Which shareholders are eligible? A: Those listed in the register of shareholders on {record}. Payment will be made on {effective}.",
  },
];

export const fifteenthJapanese: readonly Shape[] = [
  {
    in: "Headline",
    says: "剰余金の処分（期末配当　1株につき{dps}）に関するお知らせ",
    when: "meeting yearEnd",
  },
  {
    in: "Headline",
    says: "配当予想の修正（1株当たり{forecast}から{dps}への[[増額|減額]]）および剰余金の配当に関するお知らせ",
    when: "aboveForecast",
  },
  { in: "Headline", says: "{record}を基準日とする配当（支払総額{total}）の決定について" },
  {
    in: "Headline",
    says: "第2四半期末配当（1株当たり{dps}）の決定および支払開始日（{effective:short}）に関するお知らせ",
    when: "interim",
  },
  { in: "Banner", says: "各位　　　　　　　　　　　　　　　　{board:era}" },
  {
    in: "Lead",
    says: "当社取締役会は本日、{record}を基準日とする配当金の額を1株当たり{dps}、その総額を{total}と定め、{effective}に支払いを始めることといたしましたので、ご報告いたします。",
    when: "interim",
  },
  {
    in: "Lead",
    says: "当社は、{board:weekday}に開いた取締役会で、下記の剰余金処分案を{ordinal}定時株主総会に提出することを決めました。同総会の開催日は{meeting:weekday}を予定しております。",
  },
  {
    in: "Lead",
    says: "当期（{fy}）の期末配当（基準日　{record}）につき、その額を1株当たり{dps}とする案を取りまとめましたので、下記のとおりお知らせいたします。",
    when: "meeting yearEnd",
  },
  {
    in: "Lead",
    says: "このたび、{effective}を効力発生日とする剰余金の配当（普通株式1株につき{dps:kin}）を実施いたしますので、その概要をお知らせ申し上げます。",
  },
  {
    in: "Lead",
    says: "会社法第459条第1項の規定に基づく当社定款の定めにより、期末配当を1株当たり{dps}とすることを{board}の取締役会において決議しております。",
    when: "nidec",
  },
  {
    in: "Lead",
    says: "今般、取締役会（{board}）の決議を経て、期末日（{record}）の株主様に利益剰余金から総額{total}を配当いたします。",
    when: "minato",
  },
  {
    in: "Approval",
    says: "剰余金の配当は{ordinal}定時株主総会の決議事項であり、同総会は{meeting}の開催を予定しております。",
  },
  {
    in: "Approval",
    says: "株主総会（{meeting:shortWeekday}開催）で第1号議案が可決されましたときは、配当金{total}を{effective:short}からお支払いいたします。",
  },
  {
    in: "Approval",
    says: "配当額は、{meeting}の{ordinal}定時株主総会においてご決議をいただくまで確定いたしません。支払開始予定日は{effective}です。",
  },
  {
    in: "Approval",
    says: "期末配当につきましては、{ordinal}定時株主総会での決議をもって正式に決定し、翌営業日の{effective:weekday}に支払いを開始する運びです。",
  },
  {
    in: "Approval",
    says: "本中間配当（1株当たり{dps}）は、定款の定めに従い、{board}の取締役会の決議のみで実施するものであります。",
    when: "interim",
  },
  {
    in: "Approval",
    says: "当事業年度の剰余金の配当は、中間配当を含め1株当たり年{annual}とし、うち期末分の{dps}を{meeting}の株主総会にお諮りするものです。",
    when: "meeting yearEnd",
  },
  {
    in: "Reason",
    says: "この方針のもと、当期末の普通株式に対する配当は、財務体質や今後の資金需要も見極めつつ、1株当たり{dps}を予定しております。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "先に実施した1株当たり{interim}の中間配当に今回の期末配当{dps}を積み上げ、当期は年間で{annual}（前期{previousAnnual}）をお返しする形となります。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "計画を上回る利益を確保できたことから、期末配当は前回予想（{forecastDay}公表）の1株当たり{forecast}から{fromForecast}[[増|減]]の{dps}といたしたく存じます。",
    when: "yearEnd aboveForecast",
  },
  {
    in: "Reason",
    says: "通期でみた1株当たり配当金は{annual}で、前期実績の{previousAnnual}に対し{annualGrowth}の[[プラス|マイナス]]となります。",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "前期の期末配当は1株当たり{previous}（支払総額{previousTotal}）であったのに対し、当期の期末配当は1株当たり{dps}（支払総額{total}）となります。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "{forecastDay}に開示した「配当予想の修正に関するお知らせ」に記載の金額（1株当たり{forecast}）[[のとおり|を超える額で]]実施するものであります。",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "上期の業績が計画に届かなかったことから、予想では1株当たり{forecast}を見込んでいた中間配当を{fromForecast}[[引き下げ|引き上げ]]、{dps}とせざるを得ませんでした。",
    when: "advantest",
  },
  {
    in: "Reason",
    says: "当中間期の配当金は、前中間期の実績（1株当たり{previous}）に比し{fromBefore}[[増|減]]の{dps}といたします。",
    when: "interim up",
  },
  {
    in: "Reason",
    says: "厳しい事業環境が続くなか、期末配当は前期末の1株当たり{previous}から{dps}へと[[減配|増配]]し、年間では{annual}にとどまります。",
    when: "minato",
  },
  {
    in: "Reason",
    says: "創立70周年の節目にあたり、期末配当には1株当たり{commemorative}の記念配当を織り込み、普通配当の{ordinary}とともにお支払いいたします。",
  },
  {
    in: "Reason",
    says: "年間配当金{annual}には期末の記念配当{commemorative}が含まれており、これを除く期末の普通配当は{ordinary}です。",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "株主還元としては、今回の配当{total}に加え、自己株式の取得も機動的に検討してまいります。",
  },
  {
    in: "Reason",
    says: "配当総額を前期の{previousTotal}から{total}へ[[積み増す|圧縮する]]ことで、株主の皆様のご期待に応えてまいる所存です。",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "当社は年2回の配当を基本としており、当期の中間は{interim}、期末は{dps}と、いずれも前期の同じ時期（期末は{previous}）を[[上回って|下回って]]おります。",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "直近の予想時（{forecastDay}）には期末配当を1株当たり{forecast}と置いておりましたが、通期決算の確定を受けて{dps}に[[積み増し|切り下げ]]ました。",
    when: "yearEnd aboveForecast",
  },
  {
    in: "Reason",
    says: "1株当たりの配当額{dps}は、{forecastDay}の公表内容を据え置いたものです。",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "この半期の配当は1株当たり{dps}となり、予想に置いた{forecast}より{fromForecast}だけ[[多く|少なく]]なりました。",
    when: "interim aboveForecast",
  },
  {
    in: "Reason",
    says: "株主の皆様には、期末配当金として1株につき{dps}を{effective:short}よりお受け取りいただけるよう準備を進めております。",
    when: "yearEnd",
  },
  {
    in: "Notes",
    says: "（注）自己株式に対する配当は、配当金の総額{total}に含まれておりません。",
  },
  {
    in: "Notes",
    says: "（注）配当金総額の算定に用いた株式数は{entitled}（期末発行済{issued}、自己株式{treasury}）であります。",
  },
  {
    in: "Notes",
    says: "（ご参考）前年の配当に係る効力発生日は{previousEffective}、配当金総額は{previousTotal}です。",
  },
  {
    in: "Notes",
    says: "配当金のお受取りに関する書類は、{effective:shortWeekday}に届くよう、{record}現在の株主様にお送りいたします。",
  },
  {
    in: "Notes",
    says: "（参考）1株当たり年間配当金の比較　前期（{previousFy}）{previousAnnual}　当期（{fy}）{annual}",
    when: "yearEnd",
  },
  {
    in: "Notes",
    says: "（参考）年間配当金の内訳　中間：{interim}（実施済）　期末：{dps}（予定）　計：{annual}",
    when: "yearEnd",
  },
  {
    in: "Notes",
    says: "優先株式（Ａ種）には発行時の条件に従い1株につき{preferred}を配当し、普通株式の配当{total}と合算した総額は{grand}となります。",
  },
  {
    in: "Notes",
    says: "基準日（{record:era}）現在の株主名簿に基づき、{effective:era}付でお支払いの手続きを行います。",
  },
  {
    in: "Notes",
    says: "配当の原資：利益剰余金　1株当たりの金額：{dps}　効力発生日：{effective:weekday}",
  },
  {
    in: "Notes",
    says: "日程　取締役会決議：{board:short}　定時株主総会：{meeting:short}　配当支払開始：{effective:short}",
  },
  {
    in: "Notes",
    says: "予想に関する注記：{forecastDay}に公表した期末配当予想の1株当たり{forecast}は、本日付で{dps}に置き換わります。",
    when: "yearEnd aboveForecast",
  },
  {
    in: "Notes",
    says: "決定額（{dps}）と直近の予想額（{forecast}）との差（{fromForecast}）は、主として受注の増加によるものであります。",
    when: "aboveForecast",
  },
  {
    in: "Notes",
    says: "Ｑ．どの時点の株主が対象ですか。　Ａ．{record}の株主名簿に載っている方が対象で、お支払いは{effective}です。",
  },
];

export const fifteenthTrueEnglish: readonly Shape[] = [
  {
    in: "Reason",
    says: "The number of directly managed stores rose by 18 to 642, and that of franchised stores to 1,127.",
  },
  {
    in: "Reason",
    says: "Profit attributable to owners of the parent hit a record 38.7 billion yen, up 21.4% year on year.",
  },
  {
    in: "Reason",
    says: "As a result, the consolidated payout ratio is expected to be 29.6% and the total payout ratio 53.1%.",
  },
  {
    in: "Reason",
    says: "Through the final year of the plan we will pursue progressive dividends with a DOE of 4.0% as a yardstick.",
  },
  {
    in: "Reason",
    says: "As part of our capital policy we are acquiring own shares in the market within the limits of 3.2 million shares and 5.5 billion yen.",
  },
  {
    in: "Reason",
    says: "From the year ended March 31, 1999 to the year ended March 31, 2003, the annual dividend stayed at 6 yen per share.",
  },
  {
    in: "Reason",
    says: "Our policy takes 25 yen per share as a guideline where net income is 2,000 million yen or more, and 35 yen where it is 3,000 million yen or more.",
  },
  {
    in: "Reason",
    says: "Of the operating cash flow of 180 billion yen envisaged for the five years to fiscal 2035, about 30% is earmarked for shareholder returns.",
  },
  {
    in: "Reason",
    says: "The number of individual shareholders increased by 2,315 from the previous year-end to 41,870.",
  },
  { in: "Reason", says: "ROIC came to 7.8% and the debt-equity ratio to 0.45 times." },
  {
    in: "Reason",
    says: "In the fiscal year ended March 31, 2016, a dividend of 4 yen per share was added to commemorate our listing on the First Section.",
    when: "up yearEnd march",
  },
  {
    in: "Reason",
    says: "As regards the next term (the year to March 2025), dividends of 54 yen for each half, thus 108 yen in all, are contemplated.",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "In the fiscal year ended March 31, 2012, hit by the earthquake, neither an interim nor a year-end dividend was paid.",
    when: "up yearEnd march",
  },
  {
    in: "Reason",
    says: "Over ten fiscal years the annual dividend has grown at least fourfold, from 12 yen.",
    when: "up yearEnd",
  },
  {
    in: "Reason",
    says: "Cashless payments made up 38.5% of sales, and each store served 1,046 customers a day.",
  },
  {
    in: "Reason",
    says: "Wages were raised by 5.8% in April and the starting salary was set at 250,000 yen.",
  },
  { in: "Reason", says: "We sold 14 cross-shareholdings for 7.2 billion yen." },
  {
    in: "Reason",
    says: "A gain of 9.3 billion yen on the sale of a subsidiary had lifted the previous year's profit.",
  },
  {
    in: "Reason",
    says: "The payout ratio for the same period of the previous year was 26.9%.",
  },
  {
    in: "Reason",
    says: "The price-earnings ratio stands at 14.2 and the price-book ratio at 0.94, and we put our cost of equity at about 8%.",
  },
  {
    in: "Reason",
    says: "The policy under which dividends do not fall below 20 yen a year was laid down by the Board on May 10, 2019.",
    when: "up march",
  },
  { in: "Reason", says: "In the past 15 years the dividend was reduced only twice.", when: "up" },
  { in: "Reason", says: "Profit per share before amortization of goodwill was 118.90 yen." },
  {
    in: "Reason",
    says: "Were quarterly dividends introduced, each payment would simply be one fourth of the annual amount.",
  },
  { in: "Reason", says: "We have hedged 60% of next year's dollar revenues at 147 yen." },
  {
    in: "Reason",
    says: "The cut of 5 yen in the year ended February 2003, when many stores were closed, has long been made good.",
    when: "up",
  },
  { in: "Reason", says: "Average equity of 624 billion yen is the denominator of our DOE." },
  {
    in: "Reason",
    says: "Our foundation grants scholarships of 50,000 yen a month to 240 students.",
  },
  {
    in: "Reason",
    says: "The annual dividend of the previous year, {previousAnnual}, was paid in two instalments.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "Last year's year-end dividend ({previous} per share) had been payable from {previousEffective}.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "The forecast of {forecast} given on {forecastDay} had been derived by applying our target payout ratio to the profit then expected.",
  },
  {
    in: "Reason",
    says: "For reference, 8 yen per share was paid for the year ended March 31, 2005 and 9 yen for the year after.",
  },
  {
    in: "Reason",
    says: "Special dividends are, under the policy, limited to 3 yen per share.",
  },
  {
    in: "Reason",
    says: "The plan foresees 30 new hotels with 5,400 rooms, for which 68 billion yen has been set aside.",
  },
  {
    in: "Reason",
    says: "With the tender offer of 2006 we bought 4,120,000 own shares at 1,860 yen apiece.",
  },
  {
    in: "Reason",
    says: "The amount available for distribution was 412,300 million yen at the end of the period.",
  },
  {
    in: "Notes",
    says: "Coupons worth 2,000 yen are presented twice a year to holders of 200 shares or more.",
  },
  {
    in: "Notes",
    says: "Holders of ADRs are paid about 10 days after payment has started in Japan.",
  },
  {
    in: "Notes",
    says: "No dividend is paid for the first quarter, and quarterly dividends are not planned for the coming years either.",
  },
  {
    in: "Notes",
    says: "Ratios are shown to the first decimal place, per-share data to the second (sen).",
  },
  { in: "Notes", says: "The third-quarter results are due on February 6.", when: "interim" },
  {
    in: "Notes",
    says: "During the fiscal year the Board met 17 times and the Audit and Supervisory Committee 13 times.",
  },
  {
    in: "Notes",
    says: "On August 31, 2017, 1,500,000 shares, 3.2% of those issued, were cancelled.",
    when: "up yearEnd march",
  },
  {
    in: "Notes",
    says: "The holding company structure dates from October 1, 2014, and the Group has 57 members.",
    when: "up yearEnd march",
  },
  {
    in: "Notes",
    says: "The extraordinary meeting of shareholders on the merger is planned for September 18, 2026.",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "The new medium-term management plan is to be unveiled on May 15, 2025.",
    when: "tsukuba",
  },
  { in: "Notes", says: "The closing price on March 29, 2024 was 3,450 yen.", when: "subaru" },
  {
    in: "Notes",
    says: "Of the total, JPY4 million goes to the trust for share-based compensation, which holds 94,200 shares.",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "The interim dividend of JPY23.00 (record date: September 30, 2021) could be cashed at post offices until January 14, 2022.",
    when: "iij2022",
  },
  {
    in: "Notes",
    says: "In the allotment of June 30, 2004, every 2 shares became 3; earlier dividends are not restated.",
  },
  {
    in: "Approval",
    says: "Voting forms must arrive by 6 p.m. on the day before the meeting.",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "Reception opens at 9:30 a.m. in the hall on the 7th floor, a venue different from last year's.",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "Proposal No. 2 amends Article 12 of the Articles of Incorporation, and Proposal No. 3 elects 2 members of the Audit & Supervisory Board.",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "A special resolution would need two thirds of the votes; Proposal No. 1 is an ordinary one.",
    when: "meeting",
  },
  {
    in: "Lead",
    says: "The financial report for the second quarter (18 pages) has been published at the same time.",
    when: "interim",
  },
  {
    in: "Headline",
    says: "Notice of Fifth Medium-Term Management Plan (3 Years; Investment of 45 Billion Yen)",
  },
  { in: "Banner", says: "Code Number: 7999 (TSE Prime, NSE Premier)" },
];

export const fifteenthTrueJapanese: readonly Shape[] = [
  {
    in: "Reason",
    says: "国内の直営店は前期末から18店増えて642店、フランチャイズ店は1,127店となりました。",
  },
  {
    in: "Reason",
    says: "親会社株主に帰属する当期純利益は過去最高の387億円（前期比21.4％増）を計上いたしました。",
  },
  { in: "Reason", says: "この結果、連結配当性向は29.6％、総還元性向は53.1％となる見込みです。" },
  {
    in: "Reason",
    says: "中期経営計画の最終年度までは、DOE4.0％を目安として累進的な配当を行う方針です。",
  },
  {
    in: "Reason",
    says: "資本政策の一環として、総数320万株、総額55億円を限度に市場買付けによる自己株式の取得を進めております。",
  },
  {
    in: "Reason",
    says: "1999年3月期から2003年3月期までは、1株当たり年間6円の配当を続けておりました。",
  },
  {
    in: "Reason",
    says: "純利益が20億円以上の場合には1株当たり25円、30億円以上の場合には1株当たり35円を目安とする方針です。",
  },
  {
    in: "Reason",
    says: "2035年度までの5年間に見込む営業キャッシュ・フロー1,800億円のうち、3割程度を株主還元に振り向けてまいります。",
  },
  { in: "Reason", says: "個人株主数は前期末比2,315名増の41,870名となりました。" },
  { in: "Reason", says: "ROICは7.8％、D/Eレシオは0.45倍となりました。" },
  {
    in: "Reason",
    says: "2016年3月期には、市場第一部への指定を記念した1株当たり4円の配当をあわせて実施しております。",
    when: "up yearEnd march",
  },
  {
    in: "Reason",
    says: "翌事業年度（2025年3月期）の1株当たり配当予想は、中間54円、期末54円、年間108円であります。",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "東日本大震災の影響を受けた2012年3月期は、中間、期末とも無配といたしました。",
    when: "up yearEnd march",
  },
  {
    in: "Reason",
    says: "1株当たり年間配当金は、10期前の12円から4倍以上に増えております。",
    when: "up yearEnd",
  },
  {
    in: "Reason",
    says: "キャッシュレス決済の比率は38.5％に上昇し、1店舗当たりの客数は1日平均1,046人となりました。",
  },
  { in: "Reason", says: "本年4月の賃上げ率は5.8％、大卒初任給は25万円といたしました。" },
  { in: "Reason", says: "政策保有株式14銘柄を72億円で売却いたしました。" },
  {
    in: "Reason",
    says: "前期は子会社株式の売却益93億円により、当期純利益が一時的に押し上げられておりました。",
  },
  { in: "Reason", says: "前年同期の配当性向は26.9％でした。" },
  {
    in: "Reason",
    says: "株価収益率は14.2倍、株価純資産倍率は0.94倍であり、資本コストは8％程度と認識しております。",
  },
  {
    in: "Reason",
    says: "年間配当20円を下回らないとする方針は、2019年5月10日の取締役会で定めたものです。",
    when: "up march",
  },
  { in: "Reason", says: "過去15年間に減配いたしましたのは2度のみであります。", when: "up" },
  { in: "Reason", says: "のれん償却前の1株当たり当期純利益は118円90銭となりました。" },
  {
    in: "Reason",
    says: "四半期配当を導入した場合、1回当たりの額は単純計算で年間配当の4分の1となります。",
  },
  { in: "Reason", says: "来期のドル建て売上の60％は1ドル147円で予約済みであります。" },
  {
    in: "Reason",
    says: "店舗の大量閉鎖に踏み切った2003年2月期には、期末配当を5円減額しております。",
    when: "up",
  },
  { in: "Reason", says: "DOEの算定には期中平均の株主資本6,240億円を用いております。" },
  {
    in: "Reason",
    says: "当社の財団は、奨学生240名に月額5万円の奨学金を支給しております。",
  },
  {
    in: "Reason",
    says: "前期の年間配当{previousAnnual}は、中間と期末の2度に分けてお支払いいたしました。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "前期の期末配当（1株当たり{previous}）は、{previousEffective}をお支払いの開始日としておりました。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "{forecastDay}時点の配当予想{forecast}は、当時の利益見通しに目標配当性向を乗じて算出したものであります。",
  },
  {
    in: "Reason",
    says: "ちなみに2005年3月期は1株当たり8円、その翌期は9円を配当しております。",
  },
  { in: "Reason", says: "特別配当は1株当たり3円を上限とする方針であります。" },
  {
    in: "Reason",
    says: "計画期間中に30ホテル、5,400室を新設することとし、680億円の資金を確保しております。",
  },
  {
    in: "Reason",
    says: "2006年の公開買付けにより、自己株式4,120,000株を1株1,860円で取得いたしました。",
  },
  { in: "Reason", says: "期末における分配可能額は4,123億円であります。" },
  {
    in: "Notes",
    says: "200株以上ご所有の株主様に、2,000円相当の優待券を年2回進呈しております。",
  },
  {
    in: "Notes",
    says: "米国預託証券（ADR）の保有者へのお支払いは、国内の支払開始から約10日後となります。",
  },
  {
    in: "Notes",
    says: "第1四半期末の配当は行っておらず、来期以降も四半期配当の予定はございません。",
  },
  { in: "Notes", says: "比率は小数第1位まで、1株当たりの指標は銭単位まで表示しております。" },
  { in: "Notes", says: "第3四半期決算の発表は2月6日を予定しております。", when: "interim" },
  {
    in: "Notes",
    says: "当事業年度は取締役会を17回、監査等委員会を13回開催いたしました。",
  },
  {
    in: "Notes",
    says: "2017年8月31日に、発行済株式総数の3.2％に相当する1,500,000株を消却しております。",
    when: "up yearEnd march",
  },
  {
    in: "Notes",
    says: "持株会社体制へは2014年10月1日に移行しており、グループ会社は57社を数えます。",
    when: "up yearEnd march",
  },
  {
    in: "Notes",
    says: "合併契約の承認に関する臨時株主総会は、2026年9月18日に開催する予定です。",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "新しい中期経営計画は2025年5月15日に発表する予定です。",
    when: "tsukuba",
  },
  {
    in: "Notes",
    says: "2024年3月29日の当社株式の終値は3,450円でありました。",
    when: "subaru",
  },
  {
    in: "Notes",
    says: "配当金の総額のうち4百万円は、株式報酬制度の信託が保有する94,200株に対するものです。",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "2021年9月30日を基準日とする中間配当金23円00銭の払渡期間は、2022年1月14日に終了しております。",
    when: "iij2022",
  },
  {
    in: "Notes",
    says: "2004年6月30日を割当ての基準日として2株を3株に分割しましたが、それ以前の配当は遡って修正しておりません。",
  },
  {
    in: "Approval",
    says: "議決権行使書は、総会前日の午後6時までに到着するようご返送ください。",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "会場は昨年と異なる本社7階ホールで、午前9時30分より受付を開始いたします。",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "第2号議案は定款第12条の変更、第3号議案は監査役2名の選任に係るものです。",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "特別決議には議決権の3分の2以上の賛成を要しますが、第1号議案は普通決議事項です。",
    when: "meeting",
  },
  {
    in: "Lead",
    says: "なお、第2四半期の決算短信（全18ページ）も同時に公表しております。",
    when: "interim",
  },
  { in: "Headline", says: "第5次中期経営計画（3か年、投資総額450億円）策定のお知らせ" },
  { in: "Banner", says: "コード番号　7999（東証プライム・名証プレミア）" },
];
