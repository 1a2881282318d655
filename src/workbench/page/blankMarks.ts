import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../workbook/engine";
import type { Workbook } from "../workbook/workbook";

/** Draws what conditional formats on blank cells say: a fill for as long as a cell holds nothing. */
export function drawBlankMarks({ injector }: Engine, workbook: Workbook): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "blank-marks",
    priority: 100,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => {
      const isBlank = cell?.v === undefined || cell.v === null || cell.v === "";
      const marks = workbook.worksheet(subUnitId)?.conditionalFormats ?? [];
      const mark = isBlank
        ? marks.find(
            ({ area, criterion }) =>
              criterion === "Blanks" &&
              row >= area.row &&
              row < area.row + area.rows &&
              col >= area.column &&
              col < area.column + area.columns,
          )
        : undefined;
      if (mark?.fill == null) return next(cell);
      return next({
        ...cell,
        interceptorStyle: { ...cell?.interceptorStyle, bg: { rgb: mark.fill } },
      });
    },
  });
}
