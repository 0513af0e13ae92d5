import type { ValueProblemCode } from '../../../core/values/problem';

export const valuesProblems: Record<ValueProblemCode, string> = {
  'not-a-number': '“{text}” is not a number. Type a number such as 85%, 1,234.5 or 3万.',
  'not-yes-no': '“{text}” is neither yes nor no. Type TRUE or FALSE, yes or no, 是 or 否, or 1 or 0.',
  'error-value': 'The cell shows {text}, not a value. Mend the formula in it, or type the value.',
  'not-a-date':
    '“{text}” is not a date. Enter an Excel date, or text with the year first, such as 2026-03-01.',
  'missing-cell': 'This cell is empty, but a value is needed. Fill it in.',
  'empty-range': 'The range has no cells. Select at least one cell.',
  'shape-mismatch':
    'The range is {rows} × {columns}, but {otherArgument} is {otherRows} × {otherColumns}. Select ranges of the same size, or a single row, column or cell.',
  'too-many-columns': 'The range has {found} columns; {allowed} can be read. Select fewer columns.',
  'heading-missing': 'No column is headed “{heading}”. Add the column, or correct its heading.',
  'heading-twice': 'Two columns are headed “{heading}”. Rename or remove one of them.',
  'not-an-option': '“{text}” is not one of: {options}.',
  'amount-too-large': 'Amounts above 1,000,000,000,000 cannot be computed exactly. Check the unit.',
  'negative-number': 'This number is below 0, which it can never be. Correct its sign.',
  'one-cell': 'The range is {rows} × {columns}, but one value holds for all rows. Select a single cell.',
  'not-decimals': 'Decimals are a whole number from {least} to {most}.',
  'error-cell':
    'This cell holds the error {text}, so what was meant is not known. Mend its formula, or type the value.',
  'headings-again':
    'This row holds headings again: the table already has them in row {row}. Keep one table here.',
  'no-rows-below': 'There is no row below the headings. Select the rows under them too.',
};
