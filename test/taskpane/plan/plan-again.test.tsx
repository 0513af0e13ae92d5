import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { addSheet, select, sheetNames, type } from '../../excel/sheets';
import { barriers, openPane } from '../pane';
import { openSample } from '../sample';

const heading = (name: string | RegExp) => screen.findByRole('heading', { name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });

const cellsOf = (sheetName: string) =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange(true).load('values');
    await context.sync();
    return used.values as unknown[][];
  });
const rowOf = (cells: unknown[][], key: string) => cells.findIndex(([cell]) => cell === key);
const write = (sheetName: string, row: number, column: number, value: string | number) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(row, column, 1, 1).values = [[value]];
    await context.sync();
  });

test('running again keeps what was typed and says what changed; the index lists the plan and keeps its status', async () => {
  const accounts = await openSample('A2');
  await openPane();
  fireEvent.click(await button('Create 1 plan'));
  await heading('1 plan created');
  const name = (await sheetNames()).at(-2) ?? '';
  const plan = await cellsOf(name);
  const action = rowOf(plan, 'action:1');
  await write(name, action, 1, 'we agreed on this');
  await write('Plan index', 2, 7, 'Signed');

  // The accounts' target moves.
  const table = await cellsOf(accounts);
  const target = (table[0] ?? []).indexOf('Sales target');
  await write(accounts, 1, target, 987654);
  await select(accounts, 'A2');
  fireEvent.click(await button('Back to the selection'));
  await screen.findByText('No sheet will be added; 1 plan will be kept');
  fireEvent.click(await button('Update 1 plan'));
  await heading('1 plan kept, none created');
  expect(screen.getByText('1 plan gained a line in the change log')).toBeTruthy();
  expect(await barriers()).toEqual([]);

  const after = await cellsOf(name);
  expect(after[action]?.[1]).toBe('we agreed on this');
  expect(after[rowOf(after, 'log:2')]?.[2]).toMatch(/^target .* → 987,654/);
  const index = await cellsOf('Plan index');
  expect([index[2]?.[7], index.length]).toEqual(['Signed', 3]);
  // Its figures are the plan's own, and so is the total above them.
  expect([index[2]?.[12], index[0]?.[12]]).toEqual([987654, 987654]);

  fireEvent.click(await button('Back to the selection'));
  fireEvent.click(await button('Update 1 plan'));
  await screen.findByText('1 plan was there already and up to date');

  fireEvent.click(await button('Make 1 copy'));
  await screen.findByText(/^To send one, right-click its tab/);
  const copy = await cellsOf((await sheetNames()).at(-1) ?? '');
  expect(copy.flat()).toContain('we agreed on this');
  expect(copy.flat().filter((cell) => /^(links|log:1|kpi:.*|h1|history)$/.test(String(cell)))).toEqual([]);
  expect(copy[0]?.[0]).toMatch(/^Ningbo Yongan/);
});

test('accounts of one name, long names, names that look like formulas: each gets a sheet of its own', async () => {
  const long = '宁波市海曙区甬江街道世纪大药房连锁有限公司第一分公司'.repeat(3).slice(0, 60);
  await type('Sheet1', [
    ['Code', 'Name', 'Sales target'],
    ["'0001", 'Twin', 10],
    ["'0002", 'Twin', 20],
    ["'0003", long, 30],
    ["'0004", 'A/B: [C]?', 40],
    ["'0005", '🌶️ Chili 🌶️', 50],
    ["'0006", "'=HYPERLINK(1)", 60],
  ]);
  await select('Sheet1', 'A2:A7');
  await openPane();
  fireEvent.click(await button('Create 6 plans'));
  await heading('6 plans created');
  const plans = (await sheetNames()).filter((name) => name.startsWith('Plan 0'));
  expect(new Set(plans).size).toBe(6);
  const last = await cellsOf(plans[5] ?? '');
  expect(last[rowOf(last, 'plan')]?.[1]).toBe('=HYPERLINK(1)');
});

test('a sheet with placeholders is one more template: faults are told first, then each account gets a filled copy', async () => {
  await addSheet('Our form');
  await type('Our form', [
    ['{{name}} ({{code}})', '{{nmae}}'],
    ['{{kpi.name}}', '{{kpi.target}}'],
  ]);
  const accounts = await openSample('A2:A3');
  await openPane();
  const choice = await screen.findByRole('combobox', { name: 'Kind of plan' });
  await within(choice).findByRole('option', { name: 'Own template “Our form”' });
  fireEvent.change(choice, { target: { value: 'own:Our form' } });
  await screen.findByText('1 placeholder of the template cannot be filled. Mend or remove it first.', {});
  expect(screen.getByText(/\{\{nmae\}\}: no column/)).toBeTruthy();
  expect((await button(/^Create/)).hasAttribute('disabled')).toBe(true);
  expect(await barriers()).toEqual([]);

  await write('Our form', 0, 1, '{{verdict}}');
  await select(accounts, 'A2:A3');
  fireEvent.click(await button('Read again'));
  fireEvent.click(await button('Create 2 plans'));
  await heading('2 plans created');
  const [, copy = ''] = (await sheetNames()).filter((name) => name.startsWith('Our form 0'));
  const cells = await cellsOf(copy);
  expect(cells[0]?.[0]).toMatch(/\(01002\)$/);
  expect(cells.slice(1).map(([kpi]) => kpi)).toHaveLength(5);
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('who is overdue a visit stands in the pane, a click from the row', async () => {
  await openSample('A2');
  await openPane();
  await heading('Should not wait');
  const group = screen.getByText(/overdue a visit$/);
  fireEvent.click(group);
  expect(screen.getAllByText(/^\d+ days late$/).length).toBeGreaterThan(0);
});

test.each(['en-US', 'zh-CN'] as const)(
  'in %s, a plan that the scheme has left behind is redrawn: what was typed is in it, the old sheet behind it',
  async (language) => {
    const text = {
      'en-US': {
        create: 'Create 1 plan',
        back: 'Back to the selection',
        update: 'Update 1 plan',
        anew: 'Redraw 1 plan',
        done: '1 plan redrawn',
        log: /^Redrawn: gate added: Credit review/,
        index: 'Plan index',
        old: ' (old)',
      },
      'zh-CN': {
        create: '生成 1 份计划',
        back: '返回选择',
        update: '更新 1 份计划',
        anew: '重新生成 1 份计划',
        done: '已重新生成 1 份计划',
        log: /^重新生成：新增门槛 Credit review/,
        index: '计划总览',
        old: '（旧）',
      },
    }[language];
    const accounts = await openSample('A2', language);
    await openPane('plan', language);
    fireEvent.click(await button(text.create));
    await button(text.back);
    const name = (await sheetNames()).at(-2) ?? '';
    await write(name, rowOf(await cellsOf(name), 'action:1'), 1, 'we agreed on this');
    await write(name, rowOf(await cellsOf(name), 'sign:1'), 2, 'Wang Li');

    // The scheme gains a gate: the last one's terms, for another field.
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Gates');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      const [, ...terms] = body.values.at(-1) ?? [];
      table.rows.add(undefined, [['Credit review', ...(terms as string[])]]);
      await context.sync();
    });
    await select(accounts, 'A2');
    fireEvent.click(await button(text.back));
    fireEvent.click(await button(text.update));
    fireEvent.click(await button(text.anew));
    await heading(text.done);
    expect(await barriers()).toEqual([]);
    expect(screen.queryByRole('button', { name: text.anew })).toBeNull();

    const all = await sheetNames();
    const behind = all[all.indexOf(name) + 1] ?? '';
    expect(behind.endsWith(text.old)).toBe(true);
    const plan = await cellsOf(name);
    expect(plan[rowOf(plan, 'action:1')]?.[1]).toBe('we agreed on this');
    expect(plan[rowOf(plan, 'log:2')]?.[2]).toMatch(text.log);
    expect(plan.filter(([key]) => /^unplaced:\d/.test(String(key))).map((row) => row[3])).toContain(
      'Wang Li',
    );
    const old = await cellsOf(behind);
    expect(old[rowOf(old, 'sign:1')]?.[2]).toBe('Wang Li');
    const index = await cellsOf(text.index);
    expect(index).toHaveLength(3);

    fireEvent.click(await button(text.back));
    fireEvent.click(await button(text.update));
    await heading(language === 'en-US' ? '1 plan kept, none created' : '保留已有的 1 份计划，未新建');
    expect(screen.queryByRole('button', { name: text.anew })).toBeNull();
  },
);
