import fc from "fast-check";
import {
  areaOfAddress,
  blockAddress,
  blockOfReference,
  blockReference,
  cellReference,
} from "../../src/worksheet/reference";

test("sheet names are quoted, and quotes in them doubled", () => {
  expect(cellReference("FY '19", { row: 11, column: 2 })).toBe("'FY ''19'!$C$12");
  expect(cellReference("配当", { row: 0, column: 27 })).toBe("'配当'!$AB$1");
});

test("a block's reference reads back as the block, whatever its sheet is called", () => {
  const name = fc
    .string({ minLength: 1, maxLength: 31 })
    .filter((text) => !/[:\\/?*[\]]/u.test(text));
  const at = fc.record({ row: fc.nat(1000), column: fc.nat(700) });
  fc.assert(
    fc.property(name, at, fc.integer({ min: 1, max: 50 }), (sheet, first, size) => {
      const address = blockAddress(first, size, size);
      expect(blockOfReference(blockReference(sheet, address))).toEqual({ sheet, address });
      expect(areaOfAddress(address)).toEqual({ rows: size, columns: size });
    }),
  );
});

test("what Excel leaves of a deleted block is no block", () => {
  expect(blockOfReference("=#REF!")).toBeNull();
  expect(blockOfReference("='Tables'!#REF!")).toBeNull();
  expect(blockOfReference("=1+1")).toBeNull();
  expect(blockOfReference("='[FY 2019.xlsx]Tables'!$A$1:$B$2")).toBeNull();
  expect(blockOfReference("=[Book1.xlsx]Tables!$A$1:$B$2")).toBeNull();
  expect(blockOfReference("=Tables!$A$1:$B$2")).toEqual({ sheet: "Tables", address: "A1:B2" });
});
