import { assess } from '../../../src/core/eligibility/assessment';
import { planSheet } from '../../../src/core/plan/planSheet';
import { planWords } from '../../../src/i18n/en-US/plan';
import { bookOf, sheetOf } from './books';
import { everyGate, FACTS } from './everyGate';
import { rowOf, shown } from './shown';
import { calculate, type Values } from './workbook';

const STATUS = 3;

const book = everyGate;
const { gates } = book.scheme;
const plans = book.reading.accounts.map(({ code }) => ({
  ...planSheet(book.plan(code)),
  name: `plan ${code}`,
}));
const { passed, failed, unknown } = planWords.gates;
const word = { passed, failed, unknown };

test.each(FACTS.map((fact, index) => [JSON.stringify(fact), index] as const))(
  'a fact of %s is judged by native formulas as VERDICT judges it',
  (_, index) => {
    const values = calculated();
    const account = book.reading.accounts[index];
    const plan = plans[index];
    if (!gates || !account || !plan) throw new Error(JSON.stringify(book.scheme.problems));
    const assessment = assess([book.reading.table.headings, account.cells], gates.gates);
    if ('problem' in assessment) throw new Error(assessment.problem);
    const expected = assessment
      .findings(0)
      .map(({ gate, outcome }) => [gate.test, gate.bound, word[outcome]]);
    const found = gates.gates.map((gate, at) => [
      gate.test,
      gate.bound,
      shown(values, plan, `gate:${at + 1}`, STATUS),
    ]);
    expect(found).toEqual(expected);
  },
);

let state: Values | undefined;
const calculated = (): Values => (state ??= calculate([...book.sheets, ...plans])[0] as Values);

test('a bound that is changed in the gates table is followed; a test that is changed is said', () => {
  const plan = plans[FACTS.indexOf(15)];
  if (!plan) throw new Error('no plan');
  const [before, bound, changed] = calculate(
    [...book.sheets, plan],
    [
      { sheet: 'Gates', row: 1, column: 2, content: 16 },
      { sheet: 'Gates', row: 1, column: 1, content: '>' },
    ],
  ) as [Values, Values, Values];
  expect(shown(before, plan, 'gate:1', STATUS)).toBe(failed);
  expect(shown(bound, plan, 'gate:1', STATUS)).toBe(passed);
  expect(shown(changed, plan, 'gate:1', STATUS)).toBe(planWords.gates.changed);
});

test('a gate whose field has no column is an input, and unknown until it is filled in', () => {
  const lone = bookOf(
    {
      accounts: sheetOf('Accounts', [
        ['Code', 'Name'],
        ['C1', 'One'],
      ]),
      gates: sheetOf('Gates', [
        ['Field', 'Test', 'Value'],
        ['Overdue', '<=', 15],
      ]),
    },
    planWords,
  );
  const plan = planSheet(lone.plan('C1'));
  const row = rowOf(plan, 'gate:1');
  expect(plan.inputs).toContainEqual({ row, column: 2, rows: 1, columns: 1 });
  const [empty, filled] = calculate(
    [...lone.sheets, plan],
    [{ sheet: plan.name, row, column: 2, content: 10 }],
  ) as [Values, Values];
  expect(shown(empty, plan, 'gate:1', STATUS)).toBe(unknown);
  expect(shown(empty, plan, 'gates:verdict', STATUS)).toBe(planWords.gates.pending);
  expect(shown(filled, plan, 'gate:1', STATUS)).toBe(passed);
  expect(shown(filled, plan, 'gates:verdict', STATUS)).toBe(planWords.gates.eligible);
});
