import { ACTION_HEADINGS } from '../plan/tables/actionLibrary';
import { LEVEL_HEADINGS } from '../plan/tables/serviceLevels';
import { RULE_HEADINGS } from '../plan/tables/templateRules';
import { TEMPLATE_WORDS } from '../plan/template';
import type { SheetDocument } from '../sheet/document';
import { inLanguage, type SheetLanguage, type Vocabulary } from '../values/heading';
import { KPI_ORDER, type SoftKpi } from './accountFacts';
import { ACTIONS, RULES } from './planFacts';
import { FORMAT, listSheet, type SheetColumn } from '../sheet/listSheet';
import type { SampleWords } from './words';

const TAB = '#7A5B00';

/** Grade, days between visits and between reviews, lead days, safety days, supply priority. */
const LEVELS = [
  ['A', 21, 90, 7, 30, 1],
  ['B', 45, 90, 10, 25, 2],
  ['C', 90, 180, 12, 20, 3],
] as const;

/** Columns under the headings of a vocabulary, in the sample's language. */
const columnsOf = <Field extends string>(
  headings: Vocabulary<Field>,
  words: SampleWords,
  looks: Readonly<Record<NoInfer<Field>, Omit<SheetColumn, 'heading'>>>,
): SheetColumn[] =>
  (Object.keys(looks) as Field[]).map((field) => ({
    heading: inLanguage(headings[field], words.language),
    ...looks[field],
  }));

/** Which accounts need which plan. */
export function planRulesSheet(words: SampleWords): SheetDocument {
  const templates = Object.values(TEMPLATE_WORDS).map((each) => inLanguage(each, words.language));
  return listSheet({
    name: words.sheets.planRules,
    tabColor: TAB,
    table: 'PlanRules',
    columns: columnsOf(RULE_HEADINGS, words, {
      field: { width: 120 },
      test: { width: 64, format: FORMAT.text, align: 'center' },
      value: { width: 84, align: 'center' },
      template: {
        width: 84,
        align: 'center',
        allow: { list: templates },
        message: words.messages.template,
      },
      reason: { width: 330 },
    }),
    rows: RULES[words.language].map(([field, test, value, template, reason]) => [
      field,
      test,
      value,
      inLanguage(TEMPLATE_WORDS[template], words.language),
      reason,
    ]),
  });
}

/** What is done about a KPI that falls short. */
export function actionLibrarySheet(words: SampleWords): SheetDocument {
  const actions: Readonly<Record<SoftKpi, (typeof ACTIONS)[SheetLanguage][SoftKpi]>> =
    ACTIONS[words.language];
  return listSheet({
    name: words.sheets.actionLibrary,
    tabColor: TAB,
    table: 'ActionLibrary',
    columns: columnsOf(ACTION_HEADINGS, words, {
      kpi: { width: 120 },
      action: { width: 330 },
      owner: { width: 110 },
      evidence: { width: 190 },
      days: { width: 72, format: FORMAT.count, align: 'center' },
    }),
    rows: KPI_ORDER.flatMap((kpi) => actions[kpi].map((action) => [words.kpis[kpi], ...action])),
  });
}

/** What accounts of a grade are promised. */
export function serviceLevelsSheet(words: SampleWords): SheetDocument {
  const days: Omit<SheetColumn, 'heading'> = { width: 84, format: FORMAT.count, align: 'center' };
  return listSheet({
    name: words.sheets.serviceLevels,
    tabColor: TAB,
    table: 'ServiceLevels',
    columns: columnsOf(LEVEL_HEADINGS, words, {
      grade: { width: 72, align: 'center' },
      visitDays: days,
      reviewDays: days,
      leadDays: days,
      safetyDays: days,
      priority: days,
    }),
    rows: LEVELS,
  });
}
