import type { MeasuringProblemCode } from '../../../core/measuring/problems';

export const measuringProblems: Record<MeasuringProblemCode, string> = {
  'rows-not-said':
    'Say which rows of an outlet count: all, or the last. Any visit that says yes would count otherwise, and every distribution would come near 100%.',
  'measure-needs': '{measure} cannot be measured without “{heading}”. Fill it in.',
  'figure-twice': '“{figure}” is defined in row {row} already. Keep one of the two.',
  'list-missing':
    'There is no table or sheet named “{list}”. Correct the name, or add the list to the workbook.',
  'list-without-column': 'This list has no column “{heading}”. Correct the name in the Measures table.',
  'list-column-twice': 'Two columns of this list are headed “{heading}”. Rename one.',
  'condition-unknown':
    '“{field}” is blank or cannot be read here, so it is not known whether this row counts. Fill it in.',
  'no-rows-for-account': 'No row of the list counts for this account, so nothing is known.',
  'two-last-values':
    'The last day has two values, {one} and {other}, and which came last is not known. Keep one.',
  'columns-do-not-pair': '{columns} columns were named for {of} columns they are taken of. Name as many.',
};
