/**
 * The wrong texts of the sets, of one in six, that the checks do not tell: most name a year that the worksheet knows nothing
 * of, whose dividend may well have been so, or an initial plan, which may not be the latest; others may be true as they stand.
 */
export const untold: ReadonlySet<string> = new Set([
  "Shares outstanding net of treasury stock, 43,435,700, form the basis of the total of JPY55 million.",
  "2021年3月期の年間配当金は1株当たり76.00円でした。",
  "In view of difficult trading conditions, the Company regrettably lifts its dividend to 5.00 yen a share, 20.00 yen less than last year.",
  "Last year's payment began on December 4, 2023; this year's begins on September 30, 2024.",
  "The JPY1,653 million shown above is the product of JPY42.50 and 43,435,700 shares (shares issued 44,120,000, treasury shares 684,300).",
  "通期では81円50銭となり、2014年12月期より7円50銭多くなります。",
  "記念配当10.00円を除いた普通配当だけを見ましても、前期末の380.00円を上回る48.00円でございます。",
  "2024年5月10日の時点では1株金16円と申し上げておりましたが、その後の受注が想定を超え、金18円まで引き下げることができました。",
  "The JPY1,846 billion shown above is the product of JPY42.50 and 43,435,700 shares (shares issued 44,120,000, treasury shares 684,300).",
  "業績が計画を上回りましたことから、2020年6月18日に公表いたしました予想の306円に540円を加え、360円といたします。",
  "While the initial plan called for 160 yen per share, the Company will pay 18 yen, raising the amount by 2 yen.",
  "While the initial plan called for ¥84.00 per share, the Company will pay ¥58.00, raising the amount by ¥10.00.",
  "2021年3月期配当を306円から360円に増額することについて",
]);

/** The right texts of which a figure is not tied: "from 38 to 58" does not say whether 38 was last year's or the forecast, and an initial plan may not be the latest. */
export const leftUntied: ReadonlySet<string> = new Set([
  "The dividend will go up from ¥38.00 to ¥58.00.",
  "通期の配当は74円00銭から81円50銭へと7円50銭の増額です。",
  "We have lifted the dividend from JPY38.00 to JPY42.50 in view of the record profit.",
  "Owing to weaker earnings the dividend goes down to 5.00 yen from 25.00 yen.",
  "過去最高益を踏まえ、配当を246円から360円へ引き上げました。",
  "記念配当10.00円を除いた普通配当だけを見ましても、前期末の38.00円を上回る48.00円でございます。",
  "Compared with the previous year's 15 yen the dividend is higher by 3 yen, and compared with our forecast of 16 yen it is higher by 2 yen.",
  "Compared with the previous year's ¥38.00 the dividend is higher by ¥20.00, and compared with our forecast of ¥48.00 it is higher by ¥10.00.",
  "While the initial plan called for 16 yen per share, the Company will pay 18 yen, raising the amount by 2 yen.",
  "While the initial plan called for ¥48.00 per share, the Company will pay ¥58.00, raising the amount by ¥10.00.",
  "期初計画では1株当たり金16円としておりましたが、金2円積み増し、金18円とさせていただきます。",
  "期初計画では1株当たり48.00円としておりましたが、10.00円積み増し、58.00円とさせていただきます。",
  "Dividend for FY2018 Raised to 55 yen per Share from 50 yen",
  "Dividend for FY2020 Raised to 360 yen per Share from 246 yen",
  "2019年3月期配当を50円から55円に増額することについて",
  "2021年3月期配当を246円から360円に増額することについて",
]);

/** Wrong texts in which another figure is told too, the wrong one against another cell, or none: an initial plan may be any. */
export const toldOtherwise: ReadonlySet<string> = new Set([
  "Last year's payment began on December 4, 2023; this year's begins on December 1, 2024.",
  "Last year's payment began on December 4, 2023; this year's begins on November 2, 2024.",
  "期初計画では1株当たり金160円としておりましたが、金2円積み増し、金18円とさせていただきます。",
  "The JPY1,846 million shown above is the product of JPY43.50 and 43,435,700 shares (shares issued 44,120,000, treasury shares 684,300).",
  "The JPY1,846 million shown above is the product of JPY81.50 and 43,435,700 shares (shares issued 44,120,000, treasury shares 684,300).",
  "To our shareholders: the FY2009 interim dividend was set at 5.00 yen by the Board on October 28, 2009 and will reach you from Monday, December 1 on.",
  "年間配当金は中間23円00銭、期末25円00銭の計48円00銭で、2021年3月期の20円75銭に比べ18円25銭の増加であります。",
  "通期の配当は79円00銭から81円50銭へと7円50銭の増額です。",
  "過去最高益を踏まえ、配当を306円から360円へ引き上げました。",
  "通期では480円00銭となり、2021年3月期より18円25銭多くなります。",
  "期初計画では1株当たり84.00円としておりましたが、10.00円積み増し、58.00円とさせていただきます。",
  "Last year's payment began on December 4, 2023; this year's begins on November 2, 2024.",
  "期初計画では1株当たり金160円としておりましたが、金2円積み増し、金18円とさせていただきます。",
]);
