import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { PlanTable } from "../PlanTable";
import type { ReadingProps } from "../checks/ChecksView";
import { OutputLanguage } from "../OutputLanguage";
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
        const title = words.title(plan.table, plan.shareClass);
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

function Inserted({ state, actions, reading }: ReadingProps) {
  const styles = useStyles();
  const { tables: words, common } = paneWords(state.language);
  const places = placesText(reading.inserted, state.language);
  const { notInserted, leftOver } = reading.apart;
  const titles = notInserted.map(({ table, shareClass }) => words.title(table, shareClass));
  return (
    <div className={styles.inserted}>
      <Text size={200} className={styles.hint}>
        {words.updateHint(places)}
      </Text>
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
