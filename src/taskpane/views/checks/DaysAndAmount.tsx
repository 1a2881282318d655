import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { dividendDays } from "../../../checks/days/dividendDays";
import { japaneseHolidays } from "../../../checks/japaneseHolidays";
import { distributableAmount } from "../../../dividend/distributable/distributableAmount";
import { printedFigures, typedFigures } from "../../../dividend/distributable/section";
import { sayIn } from "../../../languages/say";
import { dayRows, unknownDaysText } from "../../../papers/dayTable";
import { resultRatios } from "../../../papers/resultRows";
import type { OptionalSection } from "../../../worksheet/writing/addedSection";
import { CellLink } from "../CellLink";
import { Disclosure } from "../Disclosure";
import { cellsText } from "../noticeText";
import { paneWords } from "../paneWords";
import type { ReadingProps } from "../paneProps";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  day: { display: "flex", flexDirection: "column" },
  date: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
});

/** The days of the dividend, what may be distributed and the ratios of the results, where the worksheet gives them. */
export function DaysAndAmount(props: ReadingProps) {
  return (
    <div>
      <Days {...props} />
      <Amount {...props} />
      <Ratios {...props} />
    </div>
  );
}

function Days({ state, actions, reading }: ReadingProps) {
  const styles = useStyles();
  const { language, working } = state;
  const words = paneWords(language).papers;
  const days = dividendDays(reading.announcement, japaneseHolidays);
  if (days.days.length === 0) return null;
  const unknown = unknownDaysText(days, language);
  return (
    <Disclosure label={words.days(days.days.length)}>
      <div className={styles.part}>
        <ul className={styles.list}>
          {dayRows(days, language).map(({ name, dateText, reason, cell, day }) => (
            <li key={`${day.name} ${dateText}`} className={styles.day}>
              <Text weight="semibold">{name}</Text>
              <div className={styles.date}>
                <Text>{dateText}</Text>
                {cell !== null && (
                  <CellLink cell={cell} language={language} select={actions.selectCell} />
                )}
              </div>
              <Text size={200} className={styles.hint}>
                {reason}
              </Text>
            </li>
          ))}
        </ul>
        {unknown !== null && <Text size={200}>{unknown}</Text>}
        <div className={styles.actions}>
          <Button size="small" disabledFocusable={working !== null} onClick={actions.writeDays}>
            {words.daysOnSheet}
          </Button>
          <Button size="small" disabledFocusable={working !== null} onClick={actions.saveCalendar}>
            {words.saveCalendar}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function Amount({ state, actions, reading }: ReadingProps) {
  const styles = useStyles();
  const { language, working } = state;
  const words = paneWords(language).papers;
  const { distributable, presentation } = reading.announcement;
  if (presentation.market !== "japan") return null;
  if (distributable === undefined) {
    return (
      <Disclosure label={words.amount}>
        <Lacking section="distributable" state={state} actions={actions} />
      </Disclosure>
    );
  }
  const say = sayIn(language, presentation.currency);
  const unread = distributable.unread ?? [];
  if (unread.length > 0) {
    const cells = cellsText(
      unread.map(({ cell }) => cell),
      language,
    );
    return (
      <Disclosure label={words.amount}>
        <Text>{words.notWorkedOut(cells)}</Text>
      </Disclosure>
    );
  }
  const isTyped = typedFigures(distributable).length > 0;
  const amount = distributableAmount(printedFigures(distributable)).distributable;
  return (
    <Disclosure label={words.amount}>
      <div className={styles.part}>
        <Text>{isTyped ? words.comesTo(say.money(amount)) : words.nothingTyped}</Text>
        <div className={styles.actions}>
          <Button
            size="small"
            disabledFocusable={working !== null}
            onClick={actions.writeWorkPaper}
          >
            {words.workPaper}
          </Button>
        </div>
        <Text size={200} className={styles.hint}>
          {words.workPaperHint}
        </Text>
      </div>
    </Disclosure>
  );
}

/** That the worksheet lacks a section, and the click that adds it. */
function Lacking({
  section,
  state: { language, working },
  actions,
}: Pick<ReadingProps, "state" | "actions"> & { readonly section: OptionalSection }) {
  const styles = useStyles();
  const words = paneWords(language).papers;
  return (
    <div className={styles.part}>
      <Text>{words.lacking(section)}</Text>
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={working !== null}
          onClick={() => {
            actions.addSection(section);
          }}
        >
          {words.addSection(section)}
        </Button>
      </div>
    </div>
  );
}

function Ratios({ state, actions, reading }: ReadingProps) {
  const styles = useStyles();
  const words = paneWords(state.language).papers;
  const ratios = resultRatios(reading.announcement);
  if (reading.announcement.results === undefined) {
    return (
      <Disclosure label={words.ratios}>
        <Lacking section="results" state={state} actions={actions} />
      </Disclosure>
    );
  }
  if (ratios.length === 0) return null;
  return (
    <Disclosure label={words.ratios}>
      <ul className={styles.list}>
        {ratios.map(({ name, column, ratio, cells }) => (
          <li key={`${name} ${column}`} className={styles.day}>
            <Text>{words.ratio(name, column, ratio === null ? null : ratio.toFixed(1))}</Text>
            <Text size={200} className={styles.hint}>
              {words.ratioFrom(cells)}
            </Text>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
