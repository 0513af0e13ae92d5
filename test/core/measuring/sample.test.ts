import { sampleWorkbook } from '../../../src/core/sample/sampleWorkbook';
import { readMeasures } from '../../../src/core/measuring/readMeasures';
import { measureFigures, differs } from '../../../src/core/measuring/measure';
import { isProblem } from '../../../src/core/values/problem';
import { sampleBook } from '../plan/sample';
import { finished, sourceOf } from './lists';

test.each(['en-US', 'zh-CN'] as const)(
  'the sample (%s): KPIs and sell-in come from its lists as they stand in Accounts',
  (language) => {
    const sheets = sampleWorkbook(language);
    const named = (name: string) => {
      const sheet = sheets.find((one) => one.name === name);
      return sheet && sourceOf(sheet.name, sheet.contents);
    };
    const measures = readMeasures(named(language === 'en-US' ? 'Measures' : '指标口径') ?? sourceOf('', []));
    if (isProblem(measures)) throw new Error(JSON.stringify(measures));
    const { reading, scheme } = sampleBook(language);
    const figures = finished(
      measureFigures({ measures, listNamed: named, accounts: reading, period: scheme.settings }),
    );
    expect(figures.map(({ definition }) => definition.measure)).toEqual([
      'numericDistribution',
      'listingRate',
      'displayScore',
      'speedIndex',
      'promotionRate',
      'sum',
    ]);
    for (const figure of figures) {
      if ('problem' in figure) throw new Error(JSON.stringify(figure.problem));
      expect(figure.column).toBeDefined();
      const measured = figure.accounts.filter(({ after }) => !isProblem(after));
      expect(measured).toHaveLength(figure.definition.measure === 'sum' ? 40 : 6);
      expect(measured.filter(differs)).toEqual([]);
      expect(figure.strangers).toEqual([]);
    }
    const [visits, , , , , invoices] = figures.map((figure) =>
      'balance' in figure ? figure.balance : undefined,
    );
    expect(visits).toMatchObject({ rows: 630, counted: 315, earlier: 315, excluded: 0 });
    expect(invoices).toMatchObject({ rows: 400, counted: 280, excluded: 80, outsidePeriod: 40 });
  },
);
