import { HostTrouble, hostTroubleOf } from '../../src/excel/host-trouble';

test.each([
  ['AccessDenied', 'protected'],
  ['InvalidOperationInCellEditMode', 'editing-cell'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['FormulaLengthExceedsLimit', 'too-large'],
  ['FilteredRangeConflict', 'in-the-way'],
  ['MergedRangeConflict', 'in-the-way'],
  ['InactiveWorkbook', 'other-workbook'],
  ['UnsupportedFeature', 'old-excel'],
  ['ItemNotFound', 'gone'],
  ['ApiNotFound', 'old-excel'],
  ['SomethingNew', 'unknown'],
])('Excel’s %s is the trouble %s', (code, expected) => {
  const trouble = hostTroubleOf(Object.assign(new Error('what Excel says'), { code }));
  expect(trouble).toBeInstanceOf(HostTrouble);
  expect(trouble.code).toBe(expected);
  expect(trouble.detail).toContain('what Excel says');
});

test('a programmer’s mistake is no trouble with Excel: it is thrown on', () => {
  const mistake = new TypeError('x is undefined');
  expect(() => hostTroubleOf(mistake)).toThrow(mistake);
});

test.each([
  ['GeneralException', 'WorksheetCollection.add', 'other-workbook'],
  ['InvalidSelection', 'Worksheet.delete', 'other-workbook'],
  ['GeneralException', 'Range.formulas', 'unknown'],
  ['InvalidSelection', 'Workbook.getSelectedRanges', 'not-cells'],
])('Excel’s %s at %s is the trouble %s', (code, errorLocation, expected) => {
  const error = Object.assign(new Error('no'), { code, debugInfo: { errorLocation } });
  expect(hostTroubleOf(error).code).toBe(expected);
});
