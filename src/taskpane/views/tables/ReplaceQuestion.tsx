import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReadingProps } from "../paneProps";
import { fewCells } from "../fewCells";
import { paneWords } from "../paneWords";
import { phraseBreaks } from "../phraseBreaks";

/**
 * Names the cells that hold something before they are replaced. The dialog stays mounted while it is
 * closed: taken away while open, it would leave the pane hidden from screen readers.
 */
export function ReplaceQuestion({ state, actions, keepFocus }: ReadingProps) {
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
          <DialogTitle>{words.occupied}</DialogTitle>
          <DialogContent>
            {words.occupiedWhat(cells.length, `${sheet}!${fewCells(cells, state.language)}`)}
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
