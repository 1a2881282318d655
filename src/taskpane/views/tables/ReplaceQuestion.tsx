import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../../dividend/language";
import type { ReplacedCell } from "../../../excel/tablesRequest";
import { fewCells } from "../fewCells";
import type { ReadingProps } from "../paneProps";
import { narrowPane } from "../narrowPane";
import { paneWords } from "../paneWords";
import { phraseBreaks } from "../phraseBreaks";
import { shortened } from "../shortened";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  table: {
    borderCollapse: "collapse",
    tableLayout: "fixed",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
  },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "break-word",
    whiteSpace: "pre-wrap",
    // Side by side, words would be torn there.
    [narrowPane]: { display: "block", borderBottom: "none", paddingRight: 0 },
  },
  address: { width: "48px", [narrowPane]: { width: "auto" } },
});

/** More would hide the buttons below them. */
const mostListed = 6;

/**
 * Shows the cells that hold something, what they hold and what they would show, before they are replaced.
 * The dialog stays mounted while it is closed: taken away while open, it would leave the pane hidden from
 * screen readers.
 */
export function ReplaceQuestion({ state, actions, keepFocus }: ReadingProps) {
  const styles = useStyles();
  const { tables: words, common } = paneWords(state.language);
  const { question } = state;
  const { sheet, cells } = question ?? { sheet: "", cells: [] };
  const answer = (replace: boolean) => {
    actions.answer(replace);
    keepFocus();
  };
  return (
    <Dialog
      open={question !== null}
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) answer(false);
      }}
    >
      <DialogSurface style={phraseBreaks}>
        <DialogBody>
          <DialogTitle>{words.occupied(cells.length)}</DialogTitle>
          {/* It scrolls where the pane is low, and keys must reach it then. */}
          <DialogContent
            className={styles.content}
            role="group"
            aria-label={words.occupiedWhat(sheet)}
            tabIndex={0}
          >
            <Text size={200}>{words.occupiedWhat(sheet)}</Text>
            <Replaced cells={cells} language={state.language} />
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                answer(true);
              }}
            >
              {words.overwrite}
            </Button>
            <Button
              onClick={() => {
                answer(false);
              }}
            >
              {common.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface ReplacedProps {
  readonly cells: readonly ReplacedCell[];
  readonly language: Language;
}

function Replaced({ cells, language }: ReplacedProps) {
  const styles = useStyles();
  const { tables: words } = paneWords(language);
  const { cell, now, then } = words.replaced;
  const further = cells.slice(mostListed).map((each) => each.cell);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.address)}>
              {cell}
            </th>
            <th scope="col" className={styles.cell}>
              {now}
            </th>
            <th scope="col" className={styles.cell}>
              {then}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, mostListed).map(({ cell: address, holds, becomes }) => (
            <tr key={address}>
              <th scope="row" className={mergeClasses(styles.cell, styles.address)}>
                {address}
              </th>
              <td className={styles.cell}>
                {holds === null ? words.notLookedAt : shortened(holds)}
              </td>
              <td className={styles.cell}>
                {becomes === null ? words.split : shortened(becomes === "" ? words.empty : becomes)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {further.length > 0 && (
        <Text size={200}>{words.alsoReplaced(fewCells(further, language))}</Text>
      )}
    </>
  );
}
