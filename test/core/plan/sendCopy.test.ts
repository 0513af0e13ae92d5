import { planSheet } from '../../../src/core/plan/planSheet';
import { outwardChanges } from '../../../src/core/plan/sendCopy';
import { shownAmount } from '../../../src/core/paper/shown';
import { isFormula } from '../../../src/core/sheet/document';
import type { Cell } from '../../../src/core/values/cell';
import { planOf } from './oneAccount';

const cells = planSheet(planOf({})).contents.map((row) =>
  row.map((content): Cell => (content !== null && isFormula(content) ? 'shown' : content)),
);

test('a copy for the account goes without what is there for formulas alone', () => {
  const hidden = ['A:A', 'J:J', 'K:K', 'L:L', 'M:M', 'N:N', 'O:O', '1:1', '2:2', '3:3'];
  expect(outwardChanges(cells).cleared).toEqual(hidden);
});

test('nor does it hold limits, approvers, risks or what tells us how to fill it in; the line on its figures is replaced', () => {
  const { removed, source } = outwardChanges(cells);
  const gone = new Set(
    removed.flatMap((rows) => {
      const [first = 0, last = 0] = rows.split(':').map(Number);
      return Array.from({ length: last - first + 1 }, (_, at) => String(cells[first + at - 1]?.[0]));
    }),
  );
  for (const key of [
    'limits:headings',
    'limit:1',
    'commitments:note',
    'risks',
    'risk:1',
    'risks:note',
    'budget:note',
  ])
    expect([key, gone.has(key)]).toEqual([key, true]);
  for (const key of ['commitments', 'commitment:1', 'gates:note', 'scorecard:note', 'sign-off:agreement'])
    expect([key, gone.has(key)]).toEqual([key, false]);
  expect(removed.map((rows) => parseInt(rows))).toEqual(
    [...removed].map((rows) => parseInt(rows)).sort((a, b) => b - a),
  );
  expect(cells[source?.row ?? -1]?.[0]).toBe('header:source');
});

test('they are found by their keys, wherever people moved them', () => {
  const moved = [cells[0] ?? [], ['', 'ours'], ...cells.slice(1)].map((row) => [
    ...row.slice(0, 2),
    'h1 of ours',
    ...row.slice(2),
  ]);
  expect(outwardChanges(moved).cleared).toEqual([
    'A:A',
    ...['K:K', 'L:L', 'M:M', 'N:N', 'O:O', 'P:P'],
    ...['1:1', '3:3', '4:4'],
  ]);
});

test('a sheet that the add-in did not draw is sent as it is', () => {
  expect(outwardChanges([['channel-planner/own-plan/1|1|2027|Plan', 'h1'], ['links']])).toEqual({
    cleared: [],
    removed: [],
  });
  expect(outwardChanges([['Code', 'h1'], ['links']])).toEqual({ cleared: [], removed: [] });
  expect(outwardChanges([])).toEqual({ cleared: [], removed: [] });
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [-1234567, '-1,234,567'],
  [12.5, '12.5'],
  [1234.5678, '1,234.5678'],
])('the amount %d is shown as %s', (amount, text) => {
  expect(shownAmount(amount)).toBe(text);
});
