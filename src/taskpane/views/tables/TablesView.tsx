import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { type Language, nameIn } from "../../../dividend/language";
import { PlanTable } from "../PlanTable";
import type { ReadingProps } from "../paneProps";
import { OutputLanguage } from "../OutputLanguage";
import type { Place } from "../../state/pane";
import { SeverityMark } from "../SeverityMark";
import { fewCells } from "../fewCells";
import { joined, placeText, placesText } from "../noticeText";
import { paneWords } from "../paneWords";
import { ReplaceQuestion } from "./ReplaceQuestion";
import { TextAmounts } from "./TextAmounts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  inserted: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  places: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
  standing: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** The two tables as they will look, and the ways to put them into the workbook. */
export function TablesView(props: ReadingProps) {
  const styles = useStyles();
  const { state, actions, reading } = props;
  const { language, working } = state;
  const { tables: words } = paneWords(language);
  const { tables, inserted } = reading;
  const isInserted = inserted.length > 0;
  if (tables.length === 0) return <Text>{words.none}</Text>;
  return (
    <div className={styles.view}>
      <OutputLanguage {...props} />
      {isInserted && <Inserted {...props} />}
      <div className={styles.actions}>
        <Button
          appearance={isInserted ? "secondary" : "primary"}
          disabledFocusable={working !== null}
          onClick={() => {
            actions.insert("newSheet");
          }}
        >
          {words.insertOnNewSheet}
        </Button>
        <Button
          disabledFocusable={working !== null}
          onClick={() => {
            actions.insert("selection");
          }}
        >
          {words.insertAtSelection}
        </Button>
      </div>
      {reading.textSources.length > 0 && <TextAmounts {...props} />}
      {tables.map((plan) => {
        const title = words.title(plan.table, classIn(plan.shareClass, state.language));
        return (
          <section key={`${plan.table} ${plan.shareClass ?? ""}`}>
            <h2 className={styles.heading}>{title}</h2>
            <PlanTable plan={plan} label={title} lang={reading.outputLanguage} />
          </section>
        );
      })}
      <ReplaceQuestion {...props} />
    </div>
  );
}

/** A share class by its name in the language of the pane. */
function classIn(name: string | null, language: Language): string | null {
  return name === null ? null : nameIn(name, language);
}

/** One inserted table with how it stands: green only where every cell was compared and is the same. */
function InsertedTable({
  place,
  index,
  state,
  reading,
}: ReadingProps & { readonly place: Place; readonly index: number }) {
  const styles = useStyles();
  const { tables: words } = paneWords(state.language);
  const standing = reading.tableStates[index] ?? { is: "notCompared" };
  const at = placeText(place);
  switch (standing.is) {
    case "current":
      return (
        <Text size={200} className={styles.standing}>
          <SeverityMark of="clear" />
          <span>{words.tableCurrent(at)}</span>
        </Text>
      );
    case "byHand":
      return (
        <Text size={200} className={styles.standing}>
          <SeverityMark of="note" />
          <span>{words.tableByHand(at, fewCells(standing.cells, state.language))}</span>
        </Text>
      );
    case "outOfDate": {
      const cells = standing.cells.length === 0 ? null : fewCells(standing.cells, state.language);
      return (
        <Text size={200} className={styles.standing}>
          <SeverityMark of="warning" />
          <span>{words.tableOutOfDate(at, cells)}</span>
        </Text>
      );
    }
    case "notCompared":
      return (
        <Text size={200} className={styles.hint}>
          {words.tableNotCompared(at)}
        </Text>
      );
  }
}

function Inserted(props: ReadingProps) {
  const { state, actions, reading } = props;
  const styles = useStyles();
  const { tables: words, common } = paneWords(state.language);
  const { notInserted, leftOver } = reading.apart;
  const titles = notInserted.map(({ table, shareClass }) =>
    words.title(table, classIn(shareClass, state.language)),
  );
  return (
    <div className={styles.inserted}>
      {reading.inserted
        .map((place, index) => ({ place, index, at: placeText(place) }))
        .sort((a, b) => a.at.localeCompare(b.at, "en", { numeric: true }))
        .map(({ place, index, at }) => (
          <InsertedTable key={at} place={place} index={index} {...props} />
        ))}
      {titles.length > 0 && (
        <Text size={200}>{words.notInserted(joined(titles, state.language))}</Text>
      )}
      {leftOver.length > 0 && (
        <Text size={200}>{words.leftOver(placesText(leftOver, state.language))}</Text>
      )}
      <div className={styles.places}>
        <Button
          appearance="primary"
          disabledFocusable={state.working !== null}
          onClick={actions.update}
        >
          {words.update}
        </Button>
        {reading.inserted.slice(0, 1).map((place) => (
          <Button
            key={placeText(place)}
            aria-label={joined([common.goThere, placeText(place)], state.language)}
            onClick={() => {
              actions.goTo(place);
            }}
          >
            {common.goThere}
          </Button>
        ))}
      </div>
    </div>
  );
}
