import type { Shape } from "./shapes";

// Written before the checks were run on them, after the notes of annual reports, company pages on dividends and their translations.
export const seventhEnglish: readonly Shape[] = [
  {
    in: "Lead",
    says: "We hereby inform you that the Board of Directors, in its session of {board}, fixed the distribution at {dps} per common share ({total} in aggregate).",
  },
  {
    in: "Lead",
    says: "Holders appearing in the register at the end of {record} qualify; the money is remitted on {effective}.",
  },
  {
    in: "Reason",
    says: "For the {fy} we paid an interim dividend of {interim} per share, and we have set the year-end dividend at {dps}, {fromForecast} more than the {forecast} forecast.",
    when: "yearEnd aboveForecast",
  },
  {
    in: "Reason",
    says: "With this, the payment for the full term reaches {annual} ({previousAnnual} a year earlier).",
    when: "yearEnd",
  },
  {
    in: "Notes",
    says: "Resolution: Board of Directors, {board}. Type of shares: common. Total dividends: {total}. Dividend per share: {dps}. Record date: {record}. Effective date: {effective}. Source: retained earnings.",
  },
  {
    in: "Approval",
    says: "Resolution: {ordinal} Ordinary General Meeting of Shareholders, {meeting}",
  },
  {
    in: "Reason",
    says: "The payout last term totalled {previousTotal}; that of the present term will total {total}.",
  },
  { in: "Reason", says: "This compares with {forecast} in the outlook given on {forecastDay}." },
  { in: "Headline", says: "Dividend for {fy} Set at {dps}", when: "yearEnd" },
  { in: "Notes", says: "Payment of dividends to start: {effective:weekday}" },
  {
    in: "Reason",
    says: "Shares outstanding net of treasury stock, {entitled}, form the basis of the total of {total}.",
  },
  {
    in: "Reason",
    says: "Class A preferred shares carry a dividend of {preferred} per share, and {grand} is needed for both classes.",
  },
  {
    in: "Reason",
    says: "We made a dividend of {previous} in the same period last year and make one of {dps} now.",
    when: "interim",
  },
  {
    in: "Approval",
    says: "If the shareholders agree on {meeting}, the dividend becomes payable on {effective}.",
  },
  {
    in: "Reason",
    says: "The dividend was [[raised|lowered]] by {fromBefore} compared with the preceding term.",
    when: "up",
  },
  {
    in: "Reason",
    says: "The dividend contains a regular portion of {ordinary} and an anniversary portion of {commemorative}.",
  },
];

export const seventhJapanese: readonly Shape[] = [
  {
    in: "Notes",
    says: "決議：{board}取締役会　株式の種類：普通株式　配当金の総額：{total}　1株当たり配当額：{dps}　基準日：{record}　効力発生日：{effective}",
  },
  {
    in: "Approval",
    says: "{meeting}開催の{ordinal}定時株主総会の議案として付議し、効力発生日は{effective}を予定しております。",
  },
  {
    in: "Reason",
    says: "{fy}の期末配当金については、1株につき{dps}を予定しており、実施済みの中間配当{interim}とあわせて年{annual}となります。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "{forecastDay}時点の見通し{forecast}から{fromForecast}[[増やし|減らし]]、1株配当を{dps}と決めました。",
    when: "aboveForecast",
  },
  {
    in: "Lead",
    says: "このほど{board}の取締役会で、{record}の株主様を対象に1株{dps}を配当することを決めました。",
  },
  { in: "Reason", says: "配当支払総額は昨年の{previousTotal}から{total}になります。" },
  { in: "Notes", says: "入金日：{effective}（基準日　{record}）" },
  {
    in: "Reason",
    says: "1株当たりの配当額は前年同期の{previous}に対して{dps}です。",
    when: "interim",
  },
  {
    in: "Reason",
    says: "期末配当は{previousFy}の{previous}に対し{dps}、年間配当は{previousAnnual}に対し{annual}です。",
    when: "yearEnd",
  },
  { in: "Notes", says: "当該配当の対象となる株式は{entitled}です。" },
  {
    in: "Reason",
    says: "Ａ種優先株式の配当金は1株当たり{preferred}、普通株式と合わせた総額は{grand}です。",
  },
  {
    in: "Reason",
    says: "減益に伴い、配当を前期の{previous}から{fromBefore}[[減らし|増やし]]ます。",
    when: "down",
  },
  { in: "Headline", says: "{fy} 剰余金の配当について（総額{total}）" },
  { in: "Notes", says: "銀行口座への振込日は{effective:short}です。" },
  { in: "Reason", says: "配当の内訳は普通分が{ordinary}、記念分が{commemorative}です。" },
];

export const seventhTrueEnglish: readonly Shape[] = [
  {
    in: "Reason",
    says: "For FY03/2031, we expect interim and year-end dividends of 20.00 yen each, for a prospective annual dividend of 40.00 yen.",
  },
  { in: "Reason", says: "The minimum annual dividend per share is set at 40 yen until then." },
  {
    in: "Reason",
    says: "Our benchmark is a payout ratio of 45 to 50 percent or a DOE of 3%, whichever gives the higher amount.",
  },
  {
    in: "Notes",
    says: "The total includes dividends of 6 million yen on shares held by the trust for employee stock benefits.",
  },
  {
    in: "Notes",
    says: "Our Articles of Incorporation stipulate that an interim dividend may be paid with October 31 as its record date.",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "Until the share consolidation of October 1, 2006, at a ratio of 5 shares to 1, the dividend stood at 2 yen.",
  },
  {
    in: "Reason",
    says: "A mix of Company products worth 5,000 yen is sent once a year to holders of 100 shares or more, in early June.",
  },
  {
    in: "Notes",
    says: "Results for the term were published on {board}, the same day as this notice.",
  },
  {
    in: "Reason",
    says: "Operating cash flow came to 21.3 billion yen and we invested 9.8 billion yen of it.",
  },
  {
    in: "Notes",
    says: "The annual securities report is due on June 28, 2024 and this notice is not part of it.",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "The average closing price through October was 1,624 yen, which gives a dividend yield of 3.08%.",
  },
  {
    in: "Notes",
    says: "Payments at the transfer agent's counters end on August 10; thereafter please apply by post.",
  },
  { in: "Reason", says: "Shareholders' equity per share rose from 1,204 yen to 1,318 yen." },
  { in: "Reason", says: "Next term, the dividend will likewise be decided in May and November." },
  {
    in: "Notes",
    says: "The dividend of the subsidiary in Thailand, 1,200 million yen, was received on April 3.",
  },
  { in: "Reason", says: "We declared our first dividend, 0.5 yen, in 1963." },
  {
    in: "Notes",
    says: "As was announced on {forecastDay}, the dividend forecast then was {forecast}.",
  },
  {
    in: "Reason",
    says: "We reached our goal of 100 billion yen in sales two years early and will celebrate it on November 1.",
  },
  {
    in: "Lead",
    says: "After its meeting of {board} the Board issues this notice; the record date was {record} and the effective date is {effective}.",
  },
  {
    in: "Reason",
    says: "In the year before last the Company skipped its interim dividend because of a loss of 3,400 million yen.",
  },
  {
    in: "Reason",
    says: "Inventories fell by 12% and debt by 4,000 million yen, and we can pay the dividend from cash on hand.",
  },
  { in: "Notes", says: "Shareholders who registered a bank account by May 31 will be paid there." },
  {
    in: "Reason",
    says: "The share price has risen 35% since the buyback of 2,000 million yen on August 5, 2019.",
  },
  { in: "Reason", says: "The interim dividend of {interim} was paid on time.", when: "yearEnd" },
  {
    in: "Reason",
    says: "As in the previous year ({previousAnnual} for the year), dividends are paid twice.",
    when: "yearEnd",
  },
];

export const seventhTrueJapanese: readonly Shape[] = [
  { in: "Reason", says: "2031年3月期の配当は中間・期末とも各20円、年間40円を見込んでおります。" },
  {
    in: "Notes",
    says: "配当金の総額には、株式給付信託が保有する当社株式に対する配当金6百万円が含まれております。",
  },
  { in: "Reason", says: "1株当たり年間40円を下限とし、配当性向50％を目安としております。" },
  {
    in: "Notes",
    says: "当社定款は毎年3月31日および9月30日を配当の基準日と定めております。",
    when: "march",
  },
  { in: "Reason", says: "2006年10月1日付の株式併合（5株を1株）より前の配当は2円でした。" },
  {
    in: "Reason",
    says: "100株以上保有の株主様に年1回、5,000円相当の自社製品を6月上旬にお届けします。",
  },
  { in: "Notes", says: "決算短信は{board}に本通知とあわせて開示しております。" },
  { in: "Reason", says: "営業活動によるキャッシュ・フローは213億円、設備投資は98億円でした。" },
  { in: "Notes", says: "有価証券報告書は2024年6月28日に提出の予定です。", when: "subaru" },
  { in: "Reason", says: "10月の平均終値1,624円に対する利回りは3.08％です。" },
  { in: "Notes", says: "支払取扱窓口での受取りは8月10日までとなります。" },
  { in: "Reason", says: "1株当たり純資産は1,204円から1,318円に増加いたしました。" },
  { in: "Notes", says: "タイ子会社からの配当12億円は4月3日に受け取っております。" },
  { in: "Reason", says: "当社の初配当は1963年の50銭でした。" },
  { in: "Notes", says: "{forecastDay}に公表した予想では1株当たり{forecast}としておりました。" },
  { in: "Reason", says: "売上高1,000億円の目標を2年前倒しで達成し、11月1日に記念式典を行います。" },
  {
    in: "Lead",
    says: "{board}の取締役会決議に基づき、基準日を{record}、効力発生日を{effective}といたします。",
  },
  { in: "Reason", says: "一昨年は34億円の損失により中間配当を見送りました。" },
  {
    in: "Notes",
    says: "5月31日までに口座をご登録いただいた株主様には振込によりお支払いいたします。",
  },
  {
    in: "Reason",
    says: "2019年8月5日に行った20億円の自己株式取得以降、株価は35％上昇いたしました。",
  },
  { in: "Reason", says: "中間配当{interim}は予定どおりお支払いいたしました。", when: "yearEnd" },
  { in: "Reason", says: "在庫は12％、借入金は40億円減少し、配当は手元資金で賄えます。" },
  { in: "Notes", says: "配当金は1円未満を切り捨ててお支払いいたします。" },
  { in: "Reason", says: "今後5年間で累計500億円を株主の皆様に還元する計画です。" },
  {
    in: "Notes",
    says: "配当についてのお問い合わせは、証券代行部（0120-123-456）までお願いいたします。",
  },
];
