import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type CellAddress, a1, sameCell } from "../../../dividend/fact";
import { openAfter } from "../../../filling/openCells";
import type { ReadingProps } from "../paneProps";
import { FillCell } from "./FillCell";
import { OpenCellList } from "./OpenCellList";
import { UsualValues } from "./UsualValues";
import { usePageStyles } from "./pageStyles";
import { startWords } from "./startWords";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

const beforeAll: CellAddress = { row: -1, column: -1 };

/** Leads from one open cell to the next, and lists them all. */
export function FillPanel(props: ReadingProps) {
  const { reading, state, actions } = props;
  const styles = useStyles();
  const page = usePageStyles();
  const { fill: words } = startWords(state.language);
  const [at, setAt] = useState<CellAddress>(beforeAll);
  // A new round takes the focus back to the line that is typed in.
  const [round, setRound] = useState(0);
  const cells = reading.open.cells.filter(
    (cell) => cell.state !== "optional" || state.shown.optional,
  );
  // A cell that was filled in is open no longer, and the next one behind it is due.
  const current = cells.find(({ cell }) => sameCell(cell, at)) ?? openAfter(cells, at);
  const address = current === null ? null : a1(current.cell);
  const { selectCell } = actions;
  useEffect(() => {
    if (current !== null) selectCell(current.cell);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- shown once, as it becomes the one that is due
  }, [address]);
  const missing = reading.open.cells.filter((cell) => cell.state !== "optional");
  const end = (
    <Button
      size="small"
      appearance="subtle"
      onClick={() => {
        props.keepFocus();
        actions.leadThrough(false);
      }}
    >
      {words.end}
    </Button>
  );
  return (
    <section className={styles.panel} aria-label={words.heading}>
      <h2 className={page.heading}>{words.heading}</h2>
      {missing.length === 0 && reading.open.withoutRow.length === 0 && (
        <div className={page.group}>
          <Text weight="semibold">{words.nothingMissing}</Text>
          <Text size={200}>{words.nothingMissingHint}</Text>
          <div className={page.actions}>
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                actions.leadThrough(false);
                actions.chooseTab("release");
              }}
            >
              {words.toRelease}
            </Button>
          </div>
        </div>
      )}
      {current !== null && (
        <FillCell
          key={`${address ?? ""} ${String(round)}`}
          target={current}
          goOn={() => {
            setAt(openAfter(cells, current.cell)?.cell ?? current.cell);
          }}
          stay={() => {
            setAt(current.cell);
          }}
          {...props}
        />
      )}
      <UsualValues
        cells={cells}
        written={() => {
          setRound(round + 1);
        }}
        {...props}
      />
      <OpenCellList cells={cells} go={setAt} {...props} />
      <div>{end}</div>
    </section>
  );
}
