import { readOverrides, typedOverride, type Override } from '../../../src/core/scheme/overrides';
import { overridesSheet, overridesUpdate } from '../../../src/core/scheme/overridesTable';
import { isProblem } from '../../../src/core/values/problem';
import type { Cell, Cells } from '../../../src/core/values/cell';

const HELD: Override = {
  account: '00102',
  scope: '软性奖励',
  verdict: 'withheld',
  reason: '=窜货调查中',
  evidence: '渠道字〔2026〕14号',
  by: '钱慧',
  and: '石为明',
};
const PAID: Override = { ...HELD, scope: '', verdict: 'eligible' };

function readBack(cells: Cells): readonly Override[] {
  const read = readOverrides({ sheet: 'S', firstRow: 0, firstColumn: 0, cells, hiddenRows: new Set() });
  if (isProblem(read)) throw new Error(read.problem);
  expect(read.broken).toEqual([]);
  return read.table.values;
}

describe.each(['en-US', 'zh-CN'] as const)('in %s', (language) => {
  const HEADINGS = { 'en-US': 'Decided by', 'zh-CN': '裁定人' };
  const VERDICTS = { 'en-US': ['withheld', 'eligible'], 'zh-CN': ['暂扣', '可兑付'] };

  test('a first override makes a table that says the same when it is read', () => {
    const sheet = overridesSheet('X', 'Overrides', HELD, language);
    const cells = sheet.contents as Cells;
    expect(cells[0]).toContain(HEADINGS[language]);
    expect(cells[1]).toContain(VERDICTS[language][0]);
    expect(readBack(cells)).toEqual([HELD]);
    expect(sheet.tables).toEqual([{ name: 'Overrides', area: { row: 0, column: 0, rows: 2, columns: 7 } }]);
  });

  test('a further one is a row under the headings that are there, whatever their order and language', () => {
    const table: Cell[][] = [
      ['备注', 'Code', '裁定', '原因', 'Proof', '复核人', '裁定人', 'Scope'],
      ['mine', '7', 'hold', 'r', 'e', 'B', 'A', ''],
    ];
    const { changes, rows } = overridesUpdate(table, PAID, language);
    expect(changes).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[0]).toBeNull();
    expect(rows[0]).toContain(VERDICTS[language][1]);
    expect(readBack([...table, ...(rows as Cells)])[1]).toEqual(PAID);
    // Done again it adds nothing; for another scope it does.
    expect(overridesUpdate([...table, ...(rows as Cells)], PAID, language).rows).toEqual([]);
    const scoped = { ...PAID, scope: HELD.scope };
    expect(overridesUpdate([...table, ...(rows as Cells)], scoped, language).rows).toHaveLength(1);
  });
});

describe('what a person has typed', () => {
  const typed = { ...HELD, by: ' 钱慧 ' };

  test('is an override where nothing is missing, without blanks around it', () => {
    expect(typedOverride(typed)).toEqual(HELD);
  });

  test.each([
    ['a reason', { reason: ' ' }, 'override-ungrounded', 'reason'],
    ['its evidence', { evidence: '' }, 'override-ungrounded', 'evidence'],
    ['the first name', { by: '' }, 'override-one-person', 'by'],
    ['the second name', { and: '' }, 'override-one-person', 'and'],
    ['another second name', { and: '钱 慧' }, 'override-one-person', 'and'],
  ])('needs %s', (_what, change, problem, argument) => {
    expect(typedOverride({ ...typed, ...change })).toEqual({ problem, kind: 'value', at: { argument } });
  });
});
