import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Language } from '../../src/i18n/language';
import { loadPaneText } from '../../src/i18n/pane-text';
import { ExplainCell } from '../../src/taskpane/explain/ExplainCell';
import { ReaderProvider } from '../../src/taskpane/words';
import { WorkbookProvider } from '../../src/taskpane/workbook';
import { addSheet, select, selected, type } from '../excel/sheets';
import { barriers, office, openPane } from './pane';

async function open(language: Language = 'en-US'): Promise<void> {
  const text = await loadPaneText(language);
  render(
    <FluentProvider theme={webLightTheme}>
      <ReaderProvider value={{ ...text, language }}>
        <WorkbookProvider>
          <main>
            <ExplainCell />
          </main>
        </WorkbookProvider>
      </ReaderProvider>
    </FluentProvider>,
  );
}

const heading = (name: string) => screen.findByRole('heading', { name });
const cellsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );

const KPIS = [
  ['KPI', 'Weight', 'Floor', 'Target'],
  ['Distribution', 0.6, 0.6, 0.9],
  ['Display', 0.4, 0.5, 0.8],
];

/** Actuals on one sheet, the scheme on another; the formula's function is not loaded here, so it shows #NAME?. */
async function scoreSheet(actuals: readonly (string | number)[], formula: string): Promise<void> {
  await addSheet('Scheme');
  await type('Scheme', KPIS);
  await type('Sheet1', [[...actuals, formula]]);
}

test('a cell with a score shows result, formula in words and KPI by KPI, without barriers', async () => {
  await scoreSheet([0.75, 0.8], '=CHANNEL.SOFTSCORE(A1:B1,Scheme!A1:D3)');
  await select('Sheet1', 'C1');
  await open();
  await heading('C1: CHANNEL.SOFTSCORE');
  expect(screen.getByText('Result: 70')).toBeTruthy();
  expect(screen.getByText(/100 × Σ/)).toBeTruthy();
  expect(cellsOf(screen.getByRole('table', { name: 'KPI by KPI' }))).toEqual([
    ['Distribution', '75%', '60%', '90%', '60%', '50%', '30'],
    ['Display', '80%', '50%', '80%', '40%', '100%', '40'],
  ]);
  expect(await barriers()).toEqual([]);
});

test('it follows the active cell, and is silent on cells without our functions', async () => {
  await scoreSheet([0.75, 0.8], '=CHANNEL.SOFTSCORE(A1:B1,Scheme!A1:D3)');
  await select('Sheet1', 'A1');
  await open();
  await office.host.settled();
  expect(screen.queryByRole('heading')).toBeNull();
  await select('Sheet1', 'C1');
  await heading('C1: CHANNEL.SOFTSCORE');
  await select('Sheet1', 'B1');
  await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
});

test('an error is its full sentence, a click away from the cell it lies in', async () => {
  await scoreSheet([0.75, 'n/a'], '=CHANNEL.SOFTSCORE(A1:B1,Scheme!A1:D3)');
  await select('Sheet1', 'C1');
  await open();
  await heading('C1: CHANNEL.SOFTSCORE');
  expect(screen.getByText(/The actual of “Display” is missing\./)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Go to Sheet1!B1' }));
  await waitFor(async () => expect(await selected()).toBe('Sheet1!B1'));
});

test('an error in a table leads to the table’s own sheet', async () => {
  await addSheet('Scheme');
  await type('Scheme', [['', '', '', ''], ...KPIS.slice(0, 2), ['Display', 'much', 0.5, 0.8]]);
  await type('Sheet1', [[0.75, 0.8, '=CHANNEL.SOFTSCORE(A1:B1,Scheme!A2:D4)']]);
  await select('Sheet1', 'C1');
  await open();
  await screen.findByText(/“much” is not a number/);
  expect(screen.getByRole('button', { name: 'Go to Scheme!B4' })).toBeTruthy();
});

test('in Chinese everything is Chinese', async () => {
  await type('Sheet1', [
    ['起', '比例', 300],
    [0, 0.01, '=CHANNEL.REBATE(C1,A1:B3,"分段")'],
    [100, 0.02, ''],
  ]);
  await select('Sheet1', 'C2');
  await open('zh-CN');
  await heading('C2：CHANNEL.REBATE');
  // 100 × 1 % + 200 × 2 %
  expect(screen.getByText('结果：5')).toBeTruthy();
  expect(cellsOf(screen.getByRole('table', { name: '逐段计算' }))).toEqual([
    ['0', '100', '1%', '100', '1'],
    ['100', '无', '2%', '200', '4'],
  ]);
  expect(screen.getByText('分段累进：各段按本档比例')).toBeTruthy();
  expect(screen.getByRole('button', { name: '修复公式' })).toBeTruthy();
});

test('a calculation as an argument is told, and how to have it explained', async () => {
  await type('Sheet1', [[1, 2, '=CHANNEL.COVERDAYS(A1*2,B1,30)']]);
  await select('Sheet1', 'C1');
  await open();
  expect(await screen.findByText(/“stock” is a calculation of its own \(A1\*2\)/)).toBeTruthy();
});

test('a broken formula is said to be broken, and repaired on demand', async () => {
  await type('Sheet1', [[90, 300, '=_xldudf_CHANNEL_COVERDAYS(A1,B1,30)']]);
  await select('Sheet1', 'C1');
  await open();
  await heading('C1: CHANNEL.COVERDAYS');
  // 90 ÷ (300 ÷ 30)
  expect(screen.getByText('Result: 9')).toBeTruthy();
  expect(screen.getByText(/This formula was broken/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Repair formulas' }));
  await screen.findByText('1 formula was entered again.');
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('C1').load('formulas');
    await context.sync();
    expect(cell.formulas).toEqual([['=CHANNEL.COVERDAYS(A1,B1,30)']]);
  });
});

test('broken formulas are repaired from the Scheme tab, whatever cell is selected', async () => {
  await type('Sheet1', [[90, 300, '=_xldudf_CHANNEL_COVERDAYS(A1,B1,30)']]);
  await select('Sheet1', 'A1');
  await openPane('scheme');
  fireEvent.click(await screen.findByText('Formulas show #NAME?'));
  fireEvent.click(await screen.findByRole('button', { name: 'Repair formulas' }));
  await screen.findByText('1 formula was entered again.');
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('C1').load('formulas');
    await context.sync();
    expect(cell.formulas).toEqual([['=CHANNEL.COVERDAYS(A1,B1,30)']]);
  });
});

test('formulas on protected sheets are told with a way to them', async () => {
  await type('Sheet1', [[90, 300, '=_xldudf_CHANNEL_COVERDAYS(A1,B1,30)']]);
  await select('Sheet1', 'C1');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Repair formulas' }));
  await screen.findByText(/1 formula is on protected sheets/);
  expect(screen.getByRole('button', { name: 'Go to Sheet1!C1' })).toBeTruthy();
});
