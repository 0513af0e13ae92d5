import { isDifferent } from '../../src/jobs/explain-cell';

const missing = { problem: 'kpi-missing', kind: 'na' } as const;

test.each([
  [70, 70, false],
  [70.00000000001, 70, false],
  [69.99, 70, true],
  ['#N/A', missing, false],
  [0, missing, true],
  ['#BUSY!', 70, true],
  ['', '', false],
  [true, true, false],
  ['eligible', 'pending', true],
  [0, undefined, false],
])('a cell that shows %p for %p differs: %p', (shown, result, differs) => {
  expect(isDifferent(shown, result)).toBe(differs);
});
