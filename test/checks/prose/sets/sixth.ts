import type { Shape } from "./shapes";

// Written before the checks were run on them, in the manner of letters to shareholders, notes of a word or two, summaries of results and
// English by translators.
export const sixthEnglish: readonly Shape[] = [
  {
    in: "Lead",
    says: "We are glad to tell you that you will be paid {dps} for every share you own.",
  },
  { in: "Reason", says: "This time we return {dps} a share to you; a year ago it was {previous}." },
  {
    in: "Lead",
    says: "Following its meeting on {board}, the Board is recommending a final dividend of {dps} per share (prior year: {previous}).",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "Should the {ordinal} general meeting give its consent on {meeting}, the dividend will reach your account on {effective:short}.",
  },
  { in: "Notes", says: "Cheques for the dividend will go out on {effective}." },
  {
    in: "Notes",
    says: "To be entitled to the dividend you must have been on the share register on {record}.",
  },
  { in: "Headline", says: "Interim Dividend of {dps} Declared", when: "interim" },
  { in: "Headline", says: "Board Resolves Dividend Payout of {total}" },
  {
    in: "Lead",
    says: "Board of Directors decided at today's meeting ({board}) dividend as follows: amount per one share {dps}, total amount {total}.",
  },
  {
    in: "Lead",
    says: "Regarding the dividend of surplus whose base date is {record}, it was determined as {dps} per one share.",
  },
  { in: "Notes", says: "Base date: {record} / Payment commencement date: {effective}" },
  {
    in: "Reason",
    says: "The dividend of the term ended {fy:ended} was decided as {dps} per one share, and adding the interim dividend {interim} it becomes annual {annual}.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "In the announcement of {forecastDay} we had foreseen a dividend of {forecast}.",
  },
  {
    in: "Reason",
    says: "We had guided for {forecast} on {forecastDay}; the dividend now decided is {dps}.",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "Against our last guidance of {forecast} the dividend has been [[lifted|trimmed]] by {fromForecast}.",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "Year on year, the dividend is {fromBefore} [[higher|lower]] per share.",
    when: "up",
  },
  {
    in: "Reason",
    says: "For the year as a whole you will receive {annual}, {annualGrowth} [[more|less]] than the {previousAnnual} of a year before.",
    when: "yearEnd up",
  },
  { in: "Reason", says: "Altogether, {total} of dividends flows back to our owners." },
  {
    in: "Reason",
    says: "As dividends, our shareholders received {previousTotal} last year and will receive {total} this year.",
  },
  {
    in: "Reason",
    says: "Of the {dps}, {commemorative} marks our anniversary and {ordinary} is the ordinary dividend.",
  },
  { in: "Reason", says: "Preferred shareholders (Class A) receive {preferred} apiece." },
  { in: "Reason", says: "Common and preferred dividends together require {grand}." },
  { in: "Reason", says: "The number of shares on which the dividend is paid is {entitled}." },
  {
    in: "Notes",
    says: "Shares issued: {issued}; treasury shares: {treasury}; shares ranking for dividend: {entitled}",
  },
  { in: "Headline", says: "{fy}: Final Dividend of {dps}", when: "yearEnd" },
  { in: "Banner", says: "{board} - Dividend of {dps} per share" },
  {
    in: "Approval",
    says: "We will ask you to vote on the dividend at the {ordinal} general meeting, {meeting:weekday}.",
  },
  { in: "Approval", says: "AGM ({ordinal}): {meeting}; dividend payable: {effective}" },
  {
    in: "Approval",
    says: "Without the consent of the general meeting on {meeting:short} no payment can be made on {effective:short}.",
  },
  {
    in: "Reason",
    says: "At mid-year you already received {interim}, and now another {dps} follows.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "The previous term's dividend ({previous} per one share) was paid from {previousEffective}.",
  },
  {
    in: "Reason",
    says: "The dividend is kept [[at the level forecast|above the level forecast|below the level forecast]] on {forecastDay}.",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "Weak demand obliges us to [[pay less|pay more]] than last year: {dps} instead of {previous}.",
    when: "down",
  },
  {
    in: "Notes",
    says: "Ordinary dividend {ordinary} + Commemorative dividend {commemorative} = {dps}",
  },
  { in: "Notes", says: "Scheduled date of dividend payment commencement: {effective}" },
  {
    in: "Notes",
    says: "Cash dividends per share: 2nd quarter-end {interim}; Fiscal year-end {dps}; Total {annual}",
    when: "yearEnd",
  },
  { in: "Notes", says: "Total cash dividends: {total}" },
  { in: "Notes", says: "Scheduled date of ordinary general meeting of shareholders: {meeting}" },
];

export const sixthJapanese: readonly Shape[] = [
  { in: "Lead", says: "株主の皆様へ　このたびの配当は1株{dps}とさせていただきました。" },
  { in: "Reason", says: "今回の配当額は{dps}（昨年は{previous}）です。" },
  { in: "Reason", says: "期末の1株配当は{dps}、年間では{annual}となります。", when: "yearEnd" },
  { in: "Reason", says: "ひとこと：当期は1株につき{dps}をお届けいたします。", when: "yearEnd" },
  { in: "Reason", says: "配当金は{effective}に皆様のお手元へお届けする予定です。" },
  { in: "Notes", says: "配当金は{effective}にご指定の口座へお振り込みいたします。" },
  { in: "Notes", says: "株主名簿の確定日は{record}です。" },
  { in: "Lead", says: "{record}時点で当社株式をお持ちの方に、1株{dps}をお支払いします。" },
  { in: "Headline", says: "配当金（1株{dps}）のお支払いについて" },
  { in: "Headline", says: "{fy} 期末配当（総額{total}）の件", when: "yearEnd" },
  {
    in: "Lead",
    says: "{board}の取締役会で下記の事項を決議いたしました。1株当たり配当額 {dps}、配当総額 {total}、効力発生日 {effective}",
  },
  { in: "Notes", says: "決議日　{board}" },
  { in: "Notes", says: "取締役会決議年月日：{board}／株主総会開催日：{meeting}" },
  {
    in: "Reason",
    says: "{ordinal}定時株主総会招集ご通知（{meeting}開催）に記載のとおり、期末配当は1株{dps}です。",
    when: "yearEnd",
  },
  { in: "Approval", says: "第1号議案　剰余金の処分の件　1株につき金{dps}、総額{total}" },
  { in: "Reason", says: "配当予想は{forecastDay}の発表では{forecast}でした。" },
  {
    in: "Reason",
    says: "1株当たり配当金は従来予想の{forecast}を{fromForecast}[[上回り|下回り]]ます。",
    when: "aboveForecast",
  },
  { in: "Reason", says: "配当は前期比で{fromBefore}の[[増|減]]となります。", when: "up" },
  {
    in: "Reason",
    says: "通期の配当は{previousAnnual}から{annual}へと{annualGrowth}の[[増額|減額]]です。",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "{interim}の中間配当はすでにお支払い済みで、期末は{dps}を予定しています。",
    when: "yearEnd",
  },
  { in: "Reason", says: "1株配当の内訳：普通{ordinary}、記念{commemorative}、計{dps}" },
  { in: "Reason", says: "A種優先株主の皆様には1株{preferred}をお支払いします。" },
  { in: "Reason", says: "普通・優先を合わせた配当総額は{grand}です。" },
  { in: "Reason", says: "対象株式数は{entitled}、配当総額は{total}です。" },
  { in: "Notes", says: "発行済株式数 {issued}／自己株式数 {treasury}" },
  { in: "Reason", says: "前年の配当の支払日は{previousEffective}、総額は{previousTotal}でした。" },
  {
    in: "Reason",
    says: "業績悪化のため、前期の{previous}から{dps}へ[[減額|増額]]いたします。",
    when: "down",
  },
  {
    in: "Reason",
    says: "{forecastDay}の公表値[[のとおり|を超える]]、1株{dps}で配当を実施いたします。",
    when: "sameForecast",
  },
  { in: "Notes", says: "{fy}の1株配当金：{dps}", when: "yearEnd" },
  {
    in: "Reason",
    says: "期末配当金は{previousFy}が{previous}、{fy}が{dps}です。",
    when: "yearEnd",
  },
  { in: "Notes", says: "配当支払開始予定日　{effective}" },
  { in: "Notes", says: "定時株主総会開催予定日　{meeting}" },
  { in: "Notes", says: "配当金総額（合計）　{total}" },
  { in: "Notes", says: "第2四半期末 {interim}、期末 {dps}、合計 {annual}", when: "yearEnd" },
  {
    in: "Lead",
    says: "本日{board:short}の取締役会で決まりました配当は、{effective:short}からお受け取りいただけます。",
  },
  {
    in: "Approval",
    says: "{meeting:shortWeekday}の総会でご承認をいただければ、配当金を{effective:shortWeekday}にお支払いいたします。",
  },
  {
    in: "Reason",
    says: "半期分の配当として1株{dps}をお支払いします（前年同期{previous}）。",
    when: "interim",
  },
];
