import type { Shape } from "./shapes";

// Written before the checks were run on them, as lawyers, accountants and the authors of convocation notices and of questions and answers write.
export const tenthEnglish: readonly Shape[] = [
  {
    in: "Headline",
    says: "{total} to Be Distributed on Common Stock; Dividend per Share of {dps}",
  },
  {
    in: "Headline",
    says: "Company [[Cuts|Lifts]] Dividend to {dps}, from {previous} a Year Ago",
    when: "down",
  },
  {
    in: "Banner",
    says: "FOR IMMEDIATE RELEASE: dividend of {dps:yenSign} per share, payable from {effective}",
  },
  { in: "Banner", says: "Resolution of the Board of Directors dated {board:british}" },
  {
    in: "Lead",
    says: "Pursuant to Article 454, Paragraph 5 of the Companies Act, the Board of Directors resolved on {board} that an interim dividend of {dps} per share be paid to the shareholders recorded in the register as of {record}.",
    when: "interim",
  },
  {
    in: "Lead",
    says: "Notice is hereby given that a cash dividend of {dps:code} per share of common stock, aggregating {total}, shall be submitted to the {ordinal} Ordinary General Meeting of Shareholders.",
    when: "meeting",
  },
  {
    in: "Lead",
    says: "Please find below the particulars of the dividend, the record date of which fell on {record} and which takes effect on {effective}.",
  },
  {
    in: "Approval",
    says: "Effectiveness of the dividend is conditional upon a resolution of the {ordinal} Ordinary General Meeting of Shareholders (date of the meeting: {meeting:british}).",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "No resolution of a shareholders' meeting is required for the interim dividend, the Board's decision of {board} being final.",
    when: "interim",
  },
  {
    in: "Approval",
    says: "The agenda of the shareholders' meeting of {meeting} includes the payment of {dps} per share with effect from {effective}.",
    when: "meeting",
  },
  {
    in: "Notes",
    says: "Matters concerning the allotment of dividend property and the total amount thereof: {dps} per share of common stock; {total} in total",
  },
  { in: "Notes", says: "Date on which the dividend of surplus becomes effective: {effective}" },
  {
    in: "Reason",
    says: "How much will I receive? {dps} for every share you owned at the close of {record}.",
  },
  {
    in: "Reason",
    says: "The year-end dividend comes to {dps}; in the prior year it had come to {previous}.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "The full-year figure is {annual} ({interim} interim, {dps} year-end), [[up|down]] {annualGrowth} from {previousAnnual} in {previousFy}.",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "Our guidance as of {forecastDay} had called for {forecast} at year-end; we now [[exceed|undershoot]] it by {fromForecast}.",
    when: "yearEnd aboveForecast",
  },
  {
    in: "Notes",
    says: "Dividend decided: {dps}. Dividend forecast: {forecast}. Difference: {fromForecast}.",
  },
  {
    in: "Reason",
    says: "A holder of one share throughout the fiscal year ended {fy:ended} collects {annual}, [[less|more]] than the {previousAnnual} of the fiscal year before.",
    when: "yearEnd down",
  },
  {
    in: "Notes",
    says: "Interim dividend in the fiscal year ending {fy:ended}: {dps} (first half of the preceding fiscal year: {previous})",
    when: "interim",
  },
  {
    in: "Reason",
    says: "Dividends on common stock will absorb {total}, having absorbed {previousTotal} a year ago.",
  },
  {
    in: "Reason",
    says: "The commemorative component, {commemorative} per share, is a one-off, whereas the ordinary component of {ordinary} is meant to last.",
    when: "subaru",
  },
  {
    in: "Notes",
    says: "Class A preferred: {preferred} per share. Common: {dps} per share. Aggregate for both classes: {grand}.",
    when: "kitahama",
  },
  {
    in: "Notes",
    says: "Basis of calculation: {issued} shares in issue, minus {treasury} shares in treasury.",
    when: "kitahama",
  },
  {
    in: "Reason",
    says: "No dividend being paid on treasury shares, {entitled} shares rank for it.",
  },
  { in: "Notes", says: "{entitled} shares × {dps} = {total}" },
  {
    in: "Reason",
    says: "Year on year, the interim dividend has [[gained|lost]] {fromBefore}.",
    when: "interim up",
  },
  {
    in: "Reason",
    says: "It being considered prudent to preserve liquidity, the amount per share has been [[reduced|increased]] by {fromBefore} against the corresponding dividend of the preceding fiscal year.",
    when: "down",
  },
  {
    in: "Notes",
    says: "The money will be in shareholders' bank accounts on the morning of {effective:shortWeekday}.",
  },
  {
    in: "Reason",
    says: "What was {forecast} on paper in the forecast of {forecastDay} has become {dps} in fact.",
    when: "aboveForecast",
  },
  {
    in: "Notes",
    says: "Last year's payment began on {previousEffective}; this year's begins on {effective}.",
  },
];

export const tenthJapanese: readonly Shape[] = [
  { in: "Headline", says: "普通株式に係る剰余金の配当（総額{total}、1株当たり{dps}）について" },
  {
    in: "Headline",
    says: "前年同期の1株{previous}から{dps}への[[減配|増配]]について",
    when: "down",
  },
  { in: "Banner", says: "適時開示資料（{board:weekday}）" },
  { in: "Banner", says: "配当基準日　{record:era}" },
  {
    in: "Lead",
    says: "会社法第454条第5項の規定に基づき、{board}の取締役会決議により、{record}の最終の株主名簿に記録された株主に対し、1株につき{dps}の中間配当を支払う。",
    when: "interim",
  },
  {
    in: "Lead",
    says: "当社普通株式1株につき{dps}、総額{total}の配当を{ordinal}定時株主総会に付議することといたしましたので、ご報告申し上げます。",
    when: "meeting",
  },
  {
    in: "Lead",
    says: "標記の件につき、下記の要領で実施いたします。基準日は{record}、お支払いは{effective}からとなります。",
  },
  {
    in: "Approval",
    says: "配当の効力は、{meeting:era}開催の{ordinal}定時株主総会における承認可決を条件として生じます。",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "中間配当は株主総会の決議を要せず、{board}の取締役会をもって確定しております。",
    when: "interim",
  },
  {
    in: "Approval",
    says: "議案が原案どおり可決された場合、1株につき{dps}の配当が{effective}付で効力を生じます。",
    when: "meeting",
  },
  {
    in: "Notes",
    says: "配当財産の割当てに関する事項及びその総額　普通株式1株につき{dps}　総額{total}",
  },
  { in: "Notes", says: "剰余金の配当が効力を生じる日　{effective}" },
  {
    in: "Reason",
    says: "今回はいくら受け取れますか。――{record}の時点でお持ちの株式1株につき{dps}です。",
  },
  { in: "Reason", says: "期末配当金は{dps}（前期末は{previous}）であります。", when: "yearEnd" },
  {
    in: "Reason",
    says: "年間配当金は中間{interim}、期末{dps}の計{annual}で、{previousFy}の{previousAnnual}に比べ{annualGrowth}の[[増加|減少]]であります。",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "期末配当は、{forecastDay}付の予想値{forecast}に対して{fromForecast}の[[上振れ|下振れ]]となりました。",
    when: "yearEnd aboveForecast",
  },
  { in: "Notes", says: "1株当たり配当金　決定額{dps}／予想額{forecast}／差額{fromForecast}" },
  {
    in: "Reason",
    says: "通期の配当は前期の{previousAnnual}から{annual}へと[[減少|増加]]いたしますが、財務の健全性を優先した結果であります。",
    when: "yearEnd down",
  },
  { in: "Notes", says: "中間配当：当期{dps}、前年同期{previous}", when: "interim" },
  {
    in: "Reason",
    says: "普通株式に係る配当支払額は{total}（前年同期{previousTotal}）であります。",
  },
  {
    in: "Reason",
    says: "記念配当{commemorative}は今回限りのものですが、普通配当{ordinary}については今後も維持に努めます。",
    when: "subaru",
  },
  {
    in: "Notes",
    says: "1株当たり配当額　普通株式{dps}　Ａ種優先株式{preferred}　両種類合計の配当総額{grand}",
    when: "kitahama",
  },
  { in: "Notes", says: "発行済株式の総数　{issued}　　自己株式の数　{treasury}", when: "kitahama" },
  {
    in: "Reason",
    says: "自己株式には配当いたしませんので、配当を受ける株式は{entitled}となります。",
  },
  { in: "Notes", says: "配当総額の算定：{dps}×{entitled}＝{total}" },
  {
    in: "Reason",
    says: "中間配当は、前年に比べて1株当たり{fromBefore}[[伸びました|縮みました]]。",
    when: "interim up",
  },
  {
    in: "Reason",
    says: "手元流動性の確保を優先し、前年同期の配当に比べ1株当たり{fromBefore}の[[減額|増額]]もやむを得ないと判断いたしました。",
    when: "down",
  },
  { in: "Notes", says: "ご指定の口座には{effective:weekday}の午前中に入金されます。" },
  {
    in: "Reason",
    says: "予想の段階では1株当たり{forecast}であった配当は、最終的に{dps}への[[増額|減額]]で決着いたしました。",
    when: "aboveForecast",
  },
  {
    in: "Notes",
    says: "昨年の同じ配当は{previousEffective}にお支払いいたしましたが、今回のお支払いは{effective}となります。",
  },
];

export const tenthTrueEnglish: readonly Shape[] = [
  {
    in: "Notes",
    says: "In accordance with Article 459, Paragraph 1 of the Companies Act, our Articles allow the Board to decide on dividends.",
    when: "nidec",
  },
  {
    in: "Reason",
    says: "Payout target: 30%. Total return target: 50%. Equity ratio at the balance sheet date: 58.3%.",
  },
  {
    in: "Notes",
    says: "The amount distributable under the Companies Act stood at 96,400 million yen before this dividend.",
  },
  {
    in: "Reason",
    says: "The Board also resolved to acquire treasury shares for no more than 700 million yen by August 29.",
  },
  {
    in: "Reason",
    says: "Our competitors paid an average of 44 yen per share in their last fiscal years.",
  },
  {
    in: "Notes",
    says: "Our parent company, Hinode Holdings, announced a dividend of its own of 72 yen per share.",
  },
  { in: "Reason", says: "The Company has not once passed its dividend since 1961." },
  {
    in: "Notes",
    says: "Those holding 1,000 shares or more may choose between 5 kg of rice and a donation of 4,000 yen in their name.",
  },
  {
    in: "Reason",
    says: "Founder's Day, September 9, will be celebrated with a concert for 1,200 guests.",
  },
  {
    in: "Reason",
    says: "Capital expenditure of 15,800 million yen and depreciation of 11,200 million yen are budgeted for the coming fiscal year.",
  },
  {
    in: "Reason",
    says: "{previous} per share was what the Company paid for the corresponding period of the prior year.",
  },
  {
    in: "Notes",
    says: "The accounts for {previousFy} show a year-end dividend of {previous} per share, {previousTotal} in all.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "It should be noted that the dividend of one year ago, {previous}, contained no commemorative part.",
  },
  {
    in: "Reason",
    says: "The estimate of {forecastDay} put the dividend at {forecast} on the premise of an operating profit of 8,900 million yen.",
  },
  {
    in: "Reason",
    says: "Each time the yen weakens by 1 yen against the euro, operating profit gains about 140 million yen.",
  },
  {
    in: "Reason",
    says: "In the fiscal year ending in March 2033 we intend to raise the dividend by 5 yen over the year before.",
  },
  {
    in: "Approval",
    says: "The notice of convocation goes out on May 29, 2024, three weeks ahead of the meeting.",
    when: "subaru",
  },
  {
    in: "Approval",
    says: "Votes can be cast online until 6:00 p.m. on June 27, 2022, the day before the meeting.",
    when: "iij2022",
  },
  {
    in: "Approval",
    says: "A further item on the agenda reduces the number of directors from 11 to 9, 3 of them from outside.",
    when: "meeting",
  },
  {
    in: "Notes",
    says: "The shares have traded ex-dividend since December 29, 2025.",
    when: "kitahama",
  },
  {
    in: "Reason",
    says: "This is the 14th consecutive year without a cut in the annual dividend.",
    when: "yearEnd up",
  },
  {
    in: "Notes",
    says: "Our shares moved to the Prime Market of the Tokyo Stock Exchange on April 4, 2022.",
    when: "iij2022",
  },
  {
    in: "Reason",
    says: "Cash and deposits of 47,600 million yen far outweigh borrowings of 6,300 million yen.",
  },
  {
    in: "Notes",
    says: "Each American depositary receipt represents 2 shares, for which the depositary charges a fee of 0.03 U.S. dollars.",
  },
  {
    in: "Reason",
    says: "In the first half of last year we had paid {previous} by way of an interim dividend.",
    when: "interim",
  },
  {
    in: "Notes",
    says: "The interim dividend of {interim} (record date September 30, 2023) is not affected by this resolution.",
    when: "subaru",
  },
  {
    in: "Reason",
    says: "The most recent cut dates from 2002, when the annual dividend went from 9 yen to 6 yen.",
    when: "up",
  },
  {
    in: "Reason",
    says: "Dividends on equity were 3.1% in the year before last and 3.4% last year.",
  },
  { in: "Banner", says: "For questions please call Ms. Okabe, extension 2417, before 5 p.m." },
  {
    in: "Notes",
    says: "All 10 directors and 2 of the 3 auditors attended the Board meeting of {board}.",
  },
];

export const tenthTrueJapanese: readonly Shape[] = [
  {
    in: "Notes",
    says: "当社は、会社法第459条第1項に基づき、剰余金の配当を取締役会で決定できる旨を定款に定めております。",
    when: "nidec",
  },
  {
    in: "Reason",
    says: "配当性向30％、総還元性向50％を目標とし、自己資本比率は58.3％であります。",
  },
  { in: "Notes", says: "本配当前の会社法上の分配可能額は964億円であります。" },
  {
    in: "Reason",
    says: "あわせて、8月29日までに7億円を上限として自己株式を取得することといたしました。",
  },
  { in: "Reason", says: "同業他社の前事業年度の配当は、平均して1株当たり44円でした。" },
  {
    in: "Notes",
    says: "親会社の日の出ホールディングス株式会社は、同社株式1株につき72円の配当を発表しております。",
  },
  { in: "Reason", says: "1961年以降、当社が無配となったことは一度もございません。" },
  {
    in: "Notes",
    says: "1,000株以上ご所有の株主様は、新米5kgまたは4,000円の寄付のいずれかをお選びいただけます。",
  },
  { in: "Reason", says: "創業記念日の9月9日には、1,200名をお招きして演奏会を催します。" },
  { in: "Reason", says: "翌事業年度の設備投資は158億円、減価償却費は112億円を予定しております。" },
  {
    in: "Reason",
    says: "前年の同じ時期に当社がお支払いしたのは、1株につき{previous}でございました。",
  },
  {
    in: "Notes",
    says: "{previousFy}の計算書類には、期末配当1株当たり{previous}、総額{previousTotal}と記載しております。",
    when: "yearEnd",
  },
  { in: "Reason", says: "ちょうど一年前の配当{previous}には、記念配当は含まれておりません。" },
  {
    in: "Reason",
    says: "{forecastDay}の見通しは、営業利益89億円を前提に1株配当を{forecast}とするものでした。",
  },
  {
    in: "Reason",
    says: "対ユーロで1円の円安が進みますと、営業利益は約1億40百万円増加いたします。",
  },
  { in: "Reason", says: "2033年3月期には前年から5円の増配を目指してまいります。" },
  {
    in: "Approval",
    says: "招集通知は、総会の3週間前にあたる2024年5月29日に発送いたします。",
    when: "subaru",
  },
  {
    in: "Approval",
    says: "議決権の電子行使は、総会前日の2022年6月27日18時まで可能です。",
    when: "iij2022",
  },
  {
    in: "Approval",
    says: "取締役の員数を11名から9名（うち社外3名）に減らす議案もあわせて上程いたします。",
    when: "meeting",
  },
  { in: "Notes", says: "当社株式は2025年12月29日に権利落ちとなっております。", when: "kitahama" },
  {
    in: "Reason",
    says: "年間配当につきましては、14期にわたり減配がございません。",
    when: "yearEnd up",
  },
  {
    in: "Notes",
    says: "当社株式は2022年4月4日に東京証券取引所プライム市場へ移行いたしました。",
    when: "iij2022",
  },
  { in: "Reason", says: "現金及び預金は476億円と、借入金63億円を大きく上回っております。" },
  {
    in: "Notes",
    says: "資本準備金のうち25億円をその他資本剰余金に振り替えましたが、本配当の原資ではありません。",
  },
  {
    in: "Reason",
    says: "前年の中間期には、{previous}を中間配当としてお支払いしておりました。",
    when: "interim",
  },
  {
    in: "Notes",
    says: "2023年9月30日を基準日とする中間配当{interim}には、本決議による変更はありません。",
    when: "subaru",
  },
  { in: "Reason", says: "直近の減配は2002年に年間9円から6円としたときに遡ります。", when: "up" },
  { in: "Reason", says: "株主資本配当率は前々期が3.1％、前期が3.4％でした。" },
  {
    in: "Banner",
    says: "お問い合わせは総務部（内線2417、岡部）まで、17時までにお願いいたします。",
  },
  {
    in: "Notes",
    says: "{board}の取締役会には、取締役10名全員と監査役3名中2名が出席いたしました。",
  },
];
