import { readFileSync } from 'node:fs';
import { payoutChecker } from '../../src/core/payout/check';
import { leversOf } from '../../src/core/payout/levers';
import { tryOut, whatIf } from '../../src/core/payout/whatIf';
import { scoreRow } from '../../src/core/scoring/scores';
import { totalsOf } from '../../src/core/payout/totals';
import { measureFigures } from '../../src/core/measuring/measure';
import { readMeasures } from '../../src/core/measuring/readMeasures';
import { sampleWorkbook } from '../../src/core/sample/sampleWorkbook';
import type { Cell } from '../../src/core/values/cell';
import { isProblem } from '../../src/core/values/problem';
import { finished, sourceOf } from '../core/measuring/lists';
import { sampleBook } from '../core/plan/sample';

const money = (amount: number) =>
  amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

describe.each([
  ['docs/tutorial.md', 'en-US', ' gain,'],
  ['docs/tutorial.zh-CN.md', 'zh-CN', ' 家增加'],
] as const)('%s tells what the sample comes to', (page, language, gain) => {
  const text = readFileSync(page, 'utf8');
  const { scheme, reading } = sampleBook(language);
  const checker = payoutChecker(reading.table, scheme);
  const explained = (code: string) => {
    const account = reading.accounts.find((each) => each.code === code);
    if (!account) throw new Error(`no account ${code}`);
    return checker.explain(account);
  };

  test('in the payout check', () => {
    const { all, byVerdict } = totalsOf(reading.accounts.map(checker.check));
    expect(text).toContain(`¥${money(all.payout)}`);
    const counts = [byVerdict.eligible, byVerdict.partial, byVerdict.withheld, byVerdict.pending];
    const told = /¥9,031,557\.55([^]*?)\n2\. /.exec(text)?.[1]?.match(/\d+/g)?.map(Number);
    expect(told).toEqual(counts.map(({ accounts }) => accounts));
    const { steps, payout, nearMisses } = explained('01007');
    for (const amount of [...steps.map((step) => step.amount), payout ?? NaN, nearMisses[0]?.worth ?? NaN])
      expect(text).toContain(`¥${money(amount)}`);
    expect(text).toContain(explained('01003').account.values.payout?.toLocaleString('en-US'));
    expect(text).toContain(`¥${money(explained('01003').payout ?? NaN)}`);
    expect(text).toContain(`¥${money(explained('03001').gates[1]?.worth ?? NaN)}`);
    expect(explained('05004').verdict).toBe('pending');
  });

  test('after the display was mended', () => {
    const { account, score } = explained('01007');
    const actuals = checker.rules.facts.kpis.map(({ read }) => read(account));
    if (!scheme.kpis) throw new Error('the sample has KPIs');
    const display = scheme.kpis.kpis.findIndex(({ target }) => target === 0.9);
    const mended = scoreRow(actuals.with(display, 0.9), scheme.kpis.scoring);
    expect(text).toContain(`${Number(score).toFixed(2)} → ${Number(mended.score).toFixed(2)}`);
  });

  test('in the what-if', () => {
    const lever = leversOf(scheme).find(({ kind, bound }) => kind === 'band-share' && bound === 80);
    if (!lever) throw new Error('the sample has a band from 80');
    const { effectOn } = tryOut(reading.table, scheme, [{ lever, value: 0.9 }]);
    const result = whatIf(reading.accounts.map(effectOn));
    expect(result.lose).toBe(0);
    expect(text).toMatch(new RegExp(`${result.gain}( accounts)?${gain}`));
    expect(text).toContain(`¥${money(result.change)}`);
  });

  test('when its sell-in is measured from the invoices', () => {
    const sheets = sampleWorkbook(language);
    const [invoices, measures] = ['Invoices', 'Measures'].map((table) => {
      const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === table));
      if (!sheet) throw new Error(`the sample has no ${table}`);
      return sourceOf(sheet.name, sheet.contents);
    });
    if (!invoices || !measures) throw new Error('both were found above');
    const read = readMeasures(measures);
    if (isProblem(read)) throw new Error(read.problem);
    const PAID_CELL = { row: 327, column: 6 };
    const sellInOf = (paid: Cell) => {
      const cells = invoices.cells.map((row, at) =>
        at === PAID_CELL.row ? row.with(PAID_CELL.column, paid) : row,
      );
      const figures = finished(
        measureFigures({
          measures: read,
          accounts: reading,
          listNamed: (name) => (name === invoices.sheet ? { ...invoices, cells } : undefined),
          period: scheme.settings,
        }),
      );
      const sellIn = figures.at(-1);
      if (!sellIn || 'problem' in sellIn) throw new Error('the invoices are a list that can be read');
      return {
        balance: sellIn.balance,
        after: sellIn.accounts.find(({ account }) => account.code === '01007')?.after,
      };
    };
    const [no, yes] = language === 'en-US' ? ['No', 'Yes'] : ['否', '是'];
    const { balance, after } = sellInOf(no);
    expect(invoices.cells[PAID_CELL.row]?.[PAID_CELL.column]).toBe(no);
    const { rows, counted, excluded, outsidePeriod } = balance;
    for (const number of [rows, counted, excluded, outsidePeriod])
      expect(text).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`));
    for (const amount of [after, sellInOf(yes).after])
      expect(text).toContain(Number(amount).toLocaleString('en-US'));
    expect(sellInOf('').after).toMatchObject({ problem: 'condition-unknown', at: { row: 328, column: 7 } });
  });
});
