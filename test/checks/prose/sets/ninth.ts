import type { Shape } from "./shapes";

// Written before the checks were run on them, as investor relations officers and their translators write: press releases and letters to shareholders.
export const ninthEnglish: readonly Shape[] = [
  {
    in: "Headline",
    says: "Notice of Year-End Dividend of {dps} per Share for {fy}",
    when: "yearEnd",
  },
  {
    in: "Headline",
    says: "Interim Dividend [[Raised|Cut]] to {dps} from the Forecast of {forecast}",
    when: "interim aboveForecast",
  },
  { in: "Banner", says: "News Release of {board} (translation of the Japanese original)" },
  {
    in: "Lead",
    says: "At a meeting held today, {board}, the Board of Directors resolved upon a dividend from surplus of {dps} per share to shareholders of record as of {record}.",
  },
  {
    in: "Lead",
    says: "We are pleased to announce that a year-end dividend of {dps} per common share will be proposed to the {ordinal} Ordinary General Meeting of Shareholders on {meeting}.",
    when: "meeting",
  },
  {
    in: "Lead",
    says: "The Company has decided on an interim dividend of {dps} per share, or {total} altogether, with {record} as the record date and {effective} as the first day of payment.",
    when: "interim",
  },
  {
    in: "Lead",
    says: "To our shareholders: the {fy} interim dividend was set at {dps} by the Board on {board} and will reach you from {effective:shortWeekday} on.",
    when: "interim",
  },
  {
    in: "Approval",
    says: "This distribution requires the consent of the shareholders at the {ordinal} Ordinary General Meeting convened for {meeting:weekday}.",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "Should the proposal pass on {meeting}, payment will begin on the next business day, {effective}.",
    when: "meeting",
  },
  {
    in: "Reason",
    says: "In light of the results for the year, we will pay a year-end dividend of {dps}, [[an increase|a decrease]] of {fromBefore} from the {previous} paid a year ago.",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "Together with the interim dividend of {interim} already paid, the annual dividend will amount to {annual} per share.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "The year-end dividend is unchanged from the forecast of {forecast} that we released on {forecastDay}.",
    when: "yearEnd sameForecast",
  },
  {
    in: "Reason",
    says: "Compared with our forecast of {forecastDay}, the dividend has been [[revised upward|revised downward]] by {fromForecast}, from {forecast} to {dps} per share.",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "As business conditions worsened, we have had to [[lower|raise]] the dividend to {dps} from {previous} a year earlier.",
    when: "down",
  },
  {
    in: "Reason",
    says: "The annual dividend thus [[grows|shrinks]] by {annualGrowth}, from {previousAnnual} in {previousFy} to {annual} in {fy}.",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "Of the {dps} to be paid per share, {ordinary} is the ordinary dividend and {commemorative} commemorates the 70th anniversary of our foundation.",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "Leaving aside the commemorative portion of {commemorative}, the year-end dividend stands at {ordinary}, the very sum we had forecast on {forecastDay}.",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "What we set aside for the holders of common shares, {total}, compares with {previousTotal} twelve months ago.",
  },
  {
    in: "Reason",
    says: "Half a year's work by all of our people is behind these {dps} per share, against {previous} for the first half of last year.",
    when: "interim",
  },
  {
    in: "Reason",
    says: "Nobody likes to see a dividend fall, but last year's {previous} a share could not be sustained, and {dps} is what we can responsibly pay now.",
    when: "down",
  },
  {
    in: "Reason",
    says: "On each Class A preferred share we pay {preferred}, exactly as last year, while each common share receives {dps}.",
    when: "kitahama",
  },
  {
    in: "Reason",
    says: "Common and preferred dividends taken together will draw {grand} out of retained earnings.",
    when: "kitahama",
  },
  {
    in: "Reason",
    says: "Earlier in the term we sent you {interim}; now follow {dps}, so that a share held throughout {fy} earns you {annual}.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "When we last spoke of this dividend, on {forecastDay}, we had {forecast} in mind; the Board has since gone [[up|down]] to {dps}.",
    when: "aboveForecast",
  },
  {
    in: "Notes",
    says: "Number of shares entitled to the dividend: {entitled} (treasury shares excluded)",
  },
  { in: "Notes", says: "Record date: {record:weekday} / Payment date: {effective:weekday}" },
  {
    in: "Notes",
    says: "Shares issued at the end of the term: {issued}; treasury shares held by the Company: {treasury}.",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "The aggregate amount is obtained by multiplying {dps} by the {entitled} shares outstanding and comes to {total}.",
  },
  {
    in: "Notes",
    says: "Those who have chosen bank transfer will find the dividend in their accounts on {effective}.",
  },
  {
    in: "Notes",
    says: "For reference, the same dividend last year: {previous} per share, {previousTotal} in total, paid from {previousEffective}.",
  },
];

export const ninthJapanese: readonly Shape[] = [
  { in: "Headline", says: "{fy} 期末配当（1株当たり{dps}）に関するお知らせ", when: "yearEnd" },
  {
    in: "Headline",
    says: "予想の{forecast}を[[上回る|下回る]]1株{dps}の中間配当実施のお知らせ",
    when: "interim aboveForecast",
  },
  { in: "Banner", says: "{board:era}　株主各位" },
  {
    in: "Lead",
    says: "当社は、{board}開催の取締役会において、下記のとおり{record}を基準日とする剰余金の配当を行うことを決議いたしましたので、お知らせいたします。",
  },
  {
    in: "Lead",
    says: "{board:weekday}開催の取締役会におきまして、1株当たり{dps}、総額{total}の中間配当を決議いたしました。",
    when: "interim",
  },
  {
    in: "Lead",
    says: "拝啓　このたび{fy}の期末配当を1株につき{dps}とさせていただく件を、{ordinal}定時株主総会（{meeting}）にお諮りいたします。",
    when: "meeting",
  },
  {
    in: "Lead",
    says: "平素のご支援への感謝を込め、{effective:short}より、1株につき{dps}の中間配当金をお届け申し上げます。",
    when: "interim",
  },
  {
    in: "Approval",
    says: "本件は、{meeting}開催予定の{ordinal}定時株主総会の決議を経て実施いたします。",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "{meeting:weekday}の株主総会でご承認をいただけましたら、翌営業日の{effective}より配当金をお支払いいたします。",
    when: "meeting",
  },
  {
    in: "Reason",
    says: "当期の期末配当金につきましては、前期の{previous}から{fromBefore}[[増配|減配]]の1株当たり{dps}といたします。",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "これにより、中間配当金{interim}を含めた当期の年間配当金は1株当たり{annual}となります。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "期末配当は、{forecastDay}に公表した直近の予想どおり、1株当たり{dps}といたしました。",
    when: "yearEnd sameForecast",
  },
  {
    in: "Reason",
    says: "前回予想の1株当たり{forecast}より{fromForecast}[[多い|少ない]]{dps}とさせていただきます。",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "誠に遺憾ながら、配当金は前年同期の{previous}から{dps}に[[減額|増額]]させていただきます。",
    when: "down",
  },
  {
    in: "Reason",
    says: "年間の配当は{annual}と、前期に比べて{annualGrowth}の[[増配|減配]]となる見込みでございます。",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "期末配当{dps}は、普通配当{ordinary}に創立70周年の記念配当{commemorative}を加えたものです。",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "記念配当{commemorative}を除いた普通配当だけを見ましても、前期末の{previous}を[[上回る|下回る]]{ordinary}でございます。",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "配当総額は、前年同期の{previousTotal}より[[多い|少ない]]{total}を予定しております。",
    when: "up",
  },
  {
    in: "Reason",
    says: "半期の配当としては、前年の{previous}に対し、本年は{dps}をお届けいたします。",
    when: "interim",
  },
  {
    in: "Reason",
    says: "年間配当{annual}のうち{interim}は中間配当としてお支払い済みですので、今回お受け取りいただくのは{dps}です。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "Ａ種優先株主様には1株につき{preferred}、普通株主様には1株につき{dps}をお支払いいたします。",
    when: "kitahama",
  },
  {
    in: "Reason",
    says: "優先株式の分を含めますと、利益剰余金からのお支払いは合計{grand}に上ります。",
    when: "kitahama",
  },
  {
    in: "Reason",
    says: "{forecastDay}の時点では1株{forecast}と申し上げておりましたが、その後の受注が想定を超え、{dps}まで[[引き上げる|引き下げる]]ことができました。",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "前期は通期で{previousAnnual}でしたが、当期はこれを[[超える|下回る]]{annual}をお支払いできることとなりました。",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "市況の悪化を受け、{forecastDay}に見込んだ{forecast}を{fromForecast}[[下回る|上回る]]{dps}の中間配当とする苦渋の決断をいたしました。",
    when: "advantest",
  },
  { in: "Notes", says: "配当の対象となる株式数：{entitled}（自己株式を除く）" },
  { in: "Notes", says: "支払開始日　{effective:weekday}" },
  {
    in: "Notes",
    says: "期末の発行済株式総数{issued}から自己株式{treasury}を控除した{entitled}に対してお支払いするものです。",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "配当金領収証は{effective:shortWeekday}からゆうちょ銀行の窓口でご利用いただけます。",
  },
  {
    in: "Notes",
    says: "（ご参考）前年の同配当：1株当たり{previous}、総額{previousTotal}、支払開始日{previousEffective}",
  },
];

export const ninthTrueEnglish: readonly Shape[] = [
  {
    in: "Reason",
    says: "Our policy is to return 40% or more of consolidated net profit to shareholders over the medium term.",
  },
  {
    in: "Reason",
    says: "Separately from this dividend, we will buy back up to 1,500,000 of our own shares for at most 3,000 million yen.",
  },
  {
    in: "Reason",
    says: "Net sales rose 8.4% to 214,300 million yen, and operating profit reached 19,750 million yen.",
  },
  {
    in: "Notes",
    says: "Shareholders who hold 300 shares or more receive a gift card worth 3,000 yen every December.",
  },
  {
    in: "Approval",
    says: "Last year's meeting, the 92nd, took place on June 21, 2023 and was attended by 412 shareholders.",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "For the fiscal year ending in March 2032 we plan an annual dividend of 130 yen, in two equal payments of 65 yen.",
  },
  {
    in: "Reason",
    says: "A year earlier the sum that went out to shareholders was {previousTotal}, transferred on {previousEffective}.",
  },
  { in: "Lead", says: "Twelve months ago our shareholders received {previous} a share." },
  {
    in: "Notes",
    says: "Our affiliate Nagara Foods, in which we hold 34%, pays 12 yen a share on July 8.",
  },
  {
    in: "Reason",
    says: "In 1998 the Company paid a special dividend of 7 yen to celebrate its listing on March 12 of that year.",
  },
  {
    in: "Notes",
    says: "The 2-for-1 stock split of April 1, 2005 is reflected in all figures for earlier years.",
  },
  {
    in: "Notes",
    says: "Income tax and other taxes of 20.315% are withheld from dividends paid to individuals residing in Japan.",
    when: "kitahama",
  },
  { in: "Reason", says: "Earnings per share for the same period of last year had been 61.20 yen." },
  { in: "Banner", says: "The results briefing for analysts on {board} starts at 3:30 p.m." },
  {
    in: "Notes",
    says: "The Company had 12,406 shareholders at the end of the period, 318 more than half a year before.",
  },
  {
    in: "Reason",
    says: "At the interim stage we distributed {interim} to our shareholders.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "Our forecast of {forecastDay} assumed an exchange rate of 108 yen to the U.S. dollar.",
  },
  { in: "Reason", says: "In the year before last, the annual dividend had been 33.50 yen." },
  {
    in: "Notes",
    says: "Dividends left unclaimed for three years from the first day of payment revert to the Company under Article 47 of its Articles of Incorporation.",
  },
  {
    in: "Reason",
    says: "Under our plan Vision 2035 we aim for a DOE of 4.5% and will invest 90 billion yen over five years.",
  },
  {
    in: "Reason",
    says: "The previous outlook, {forecast} per share, was drawn up before we sold the Kawagoe site for 2,150 million yen.",
  },
  {
    in: "Notes",
    says: "The employee stock ownership trust, with 212,500 shares, also has a right to dividends.",
  },
  {
    in: "Reason",
    says: "Interest-bearing debt shrank by 5,600 million yen to 31,400 million yen within twelve months.",
  },
  {
    in: "Banner",
    says: "This is a translation; in case of doubt the Japanese text dated {board} prevails.",
  },
  {
    in: "Reason",
    says: "Our founder set out in 1921 with 30 employees and a capital of 50,000 yen.",
  },
  {
    in: "Notes",
    says: "The transfer agent answers inquiries on weekdays from 9:00 to 17:00 at 0120-555-210.",
  },
  {
    in: "Reason",
    says: "In {previousFy} each share brought its holder {previousAnnual} in two payments.",
    when: "yearEnd",
  },
  {
    in: "Notes",
    says: "On February 3, 2004 the Company disposed of 480,000 treasury shares at 1,115 yen each.",
  },
  {
    in: "Headline",
    says: "Results Briefing on Our Five-Year Plan and 90 Billion Yen of Investment",
  },
  {
    in: "Reason",
    says: "The {previous} with which we thanked you this time last year came out of much the same profit.",
  },
];

export const ninthTrueJapanese: readonly Shape[] = [
  { in: "Reason", says: "当社は、連結純利益の40％以上を中期的に株主の皆様へ還元する方針です。" },
  { in: "Reason", says: "本配当とは別に、上限150万株、総額30億円の自己株式取得を実施いたします。" },
  {
    in: "Reason",
    says: "売上高は前年同期比8.4％増の2,143億円、営業利益は197億50百万円となりました。",
  },
  {
    in: "Notes",
    says: "毎年12月、300株以上ご所有の株主様に3,000円分のギフトカードを贈呈しております。",
  },
  {
    in: "Approval",
    says: "昨年の第92回定時株主総会は2023年6月21日に開催し、412名の株主様にご出席いただきました。",
    when: "subaru",
  },
  { in: "Reason", says: "2032年3月期は、中間・期末とも65円、年間130円の配当を計画しております。" },
  {
    in: "Reason",
    says: "前年同期の配当総額は{previousTotal}で、{previousEffective}にお支払いしております。",
  },
  { in: "Lead", says: "一年前のこの時期には、1株につき{previous}をお届けいたしました。" },
  {
    in: "Notes",
    says: "持分法適用会社の長良食品株式会社（当社持分34％）は、7月8日に1株12円の配当を支払います。",
  },
  {
    in: "Reason",
    says: "1998年3月12日の上場を記念し、同年には1株7円の特別配当を実施いたしました。",
  },
  { in: "Notes", says: "2005年4月1日付で普通株式1株を2株に分割しております。" },
  {
    in: "Notes",
    says: "個人の株主様の配当金からは、所得税等20.315％が源泉徴収されます。",
    when: "kitahama",
  },
  { in: "Reason", says: "前年同期の1株当たり当期純利益は61円20銭でした。" },
  { in: "Banner", says: "{board}15時30分よりアナリスト向け説明会を開催" },
  { in: "Notes", says: "当期間末の株主数は12,406名で、半年前より318名増加いたしました。" },
  {
    in: "Reason",
    says: "中間配当といたしましては、1株当たり{interim}を実施済みでございます。",
    when: "yearEnd",
  },
  { in: "Reason", says: "{forecastDay}の予想は、1米ドル108円の為替レートを前提としておりました。" },
  { in: "Reason", says: "前々期の年間配当は33円50銭でした。" },
  {
    in: "Notes",
    says: "支払開始の日から満3年を経過しても受領されない配当金は、定款第47条により当社に帰属いたします。",
  },
  {
    in: "Reason",
    says: "「ビジョン2035」においてはDOE4.5％を目指し、5年間で900億円を投資いたします。",
  },
  {
    in: "Reason",
    says: "前回予想の1株当たり{forecast}は、川越の用地売却（21億50百万円）を織り込んでおりませんでした。",
  },
  { in: "Notes", says: "従業員持株会信託が所有する212,500株も配当を受ける権利を有しております。" },
  { in: "Reason", says: "有利子負債はこの1年で56億円減少し、314億円となりました。" },
  { in: "Banner", says: "本資料は{board}現在の情報に基づいております。" },
  { in: "Reason", says: "当社は大正10年、資本金5万円、従業員30名で産声を上げました。" },
  {
    in: "Notes",
    says: "お問い合わせは、平日の9時から17時まで、フリーダイヤル0120-555-210で承ります。",
  },
  {
    in: "Reason",
    says: "{previousFy}は、二度の配当を合わせて1株に{previousAnnual}をお配りした年でした。",
    when: "yearEnd",
  },
  { in: "Notes", says: "2004年2月3日、自己株式480,000株を1株1,115円で処分しております。" },
  { in: "Headline", says: "5か年計画（総投資額900億円）説明会のご案内" },
  {
    in: "Reason",
    says: "昨年の今ごろ感謝を込めてお渡しした{previous}も、ほぼ同じ水準の利益から生まれたものでした。",
  },
];
