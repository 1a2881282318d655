import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { paneWords } from "../paneWords";
import type { ComparedProps } from "../paneProps";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Gives the draft back: marked, or as a list to sign. */
export function MarkedCopy({ state, actions, returned }: ComparedProps) {
  const styles = useStyles();
  const [ticks, setTicks] = useState(false);
  const id = useId();
  const words = paneWords(state.language).draft;
  const isBusy = state.working !== null;
  // A draft that agrees is marked only by who wants its ticks.
  const isOpen = returned.settled.some(({ accepted }) => accepted === null);
  const saving = (
    <>
      <Button
        appearance={isOpen ? "primary" : "secondary"}
        aria-describedby={`${id}-marked`}
        disabledFocusable={isBusy}
        onClick={() => {
          actions.saveMarked(ticks);
        }}
      >
        {words.saveMarked}
      </Button>
      <Text id={`${id}-marked`} size={200} className={styles.hint}>
        {words.saveMarkedHint}
      </Text>
      <Checkbox
        label={words.withTicks}
        checked={ticks}
        onChange={(_, { checked }) => {
          setTicks(checked === true);
        }}
      />
    </>
  );
  // A PDF is not written into; its figures are listed by their pages.
  return (
    <div className={styles.group}>
      {returned.format !== "pdf" && saving}
      <Button
        aria-describedby={`${id}-tie-out`}
        disabledFocusable={isBusy}
        onClick={actions.writeTieOut}
      >
        {words.tieOut}
      </Button>
      <Text id={`${id}-tie-out`} size={200} className={styles.hint}>
        {words.tieOutHint}
      </Text>
    </div>
  );
}
