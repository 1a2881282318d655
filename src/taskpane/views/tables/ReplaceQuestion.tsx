import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { Question } from "../../state/pane";
import type { ReadingProps } from "../checks/ChecksView";
import { fewCells } from "../fewCells";
import { paneWords } from "../paneWords";

interface ReplaceQuestionProps extends ReadingProps {
  readonly question: Question;
}

/** Names the cells that hold something before they are replaced. */
export function ReplaceQuestion({ question, state, actions, keepFocus }: ReplaceQuestionProps) {
  const { tables: words, common } = paneWords(state.language);
  const { sheet, cells } = question;
  const answer = (replace: boolean) => {
    actions.answer(replace);
    keepFocus();
  };
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) answer(false);
      }}
    >
      <DialogSurface>
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
