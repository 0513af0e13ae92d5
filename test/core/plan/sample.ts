import { sampleWorkbook } from '../../../src/core/sample/sampleWorkbook';
import { readScheme } from '../../../src/core/scheme/scheme';
import { scoreRow } from '../../../src/core/scoring/scores';
import { isFormula, type Content, type SheetDocument } from '../../../src/core/sheet/document';
import type { SheetLanguage } from '../../../src/core/values/heading';
import { planWords as english } from '../../../src/i18n/en-US/plan';
import { planWords as chinese } from '../../../src/i18n/zh-CN/plan';
import { bookOf, tableOf, type Book, type Parts } from './books';

const NAMES = {
  'zh-CN': {
    accounts: '经销商',
    kpis: '软性指标',
    gates: '门槛',
    tiers: '返利阶梯',
    bands: '兑付档位',
    scheme: '方案',
    signals: '预警',
    rules: '计划推荐规则',
    actions: '行动库',
    service: '服务标准',
  },
  'en-US': {
    accounts: 'Accounts',
    kpis: 'Soft KPIs',
    gates: 'Gates',
    tiers: 'Tiers',
    bands: 'Payout bands',
    scheme: 'Scheme',
    signals: 'Signals',
    rules: 'Plan rules',
    actions: 'Action library',
    service: 'Service levels',
  },
} as const;

/** The sample workbook, its custom functions replaced by what they come to: the engine of the tests has none. */
export function sampleBook(language: SheetLanguage, words = language === 'zh-CN' ? chinese : english): Book {
  const documents = sampleWorkbook(language);
  const named = (name: string): SheetDocument => {
    const found = documents.find((document) => document.name === name);
    if (!found) throw new Error(`no sheet ${name} among ${documents.map((each) => each.name).join(', ')}`);
    return found;
  };
  const { accounts, ...names } = NAMES[language];
  const parts = Object.fromEntries(Object.entries(names).map(([part, name]) => [part, named(name)])) as Omit<
    Parts,
    'accounts'
  >;
  return bookOf({ accounts: withScores(named(accounts), parts.kpis), ...parts }, words);
}

/** The accounts sheet with the soft-KPI score's custom function replaced by its result. */
function withScores(document: SheetDocument, kpiSheet: SheetDocument | undefined): SheetDocument {
  const kpis = kpiSheet && readScheme({ kpis: tableOf(kpiSheet) }).kpis;
  if (!kpis) throw new Error('no KPIs');
  const [headings = []] = document.contents;
  const columns = kpis.kpis.map(({ name }) => headings.indexOf(name));
  const settle = (row: readonly Content[]): readonly Content[] =>
    row.map((content) => {
      if (content === null || !isFormula(content)) return content;
      const { score } = scoreRow(
        columns.map((column) => row[column] as string | number | null),
        kpis.scoring,
      );
      return typeof score === 'number' ? score : null;
    });
  return { ...document, contents: document.contents.map(settle) };
}
