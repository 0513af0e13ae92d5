import { type Behaviour, ORDINARY } from './behaviour';

/** A way in which a real Excel differs from the ordinary one, made from what is documented or reported of it. */
interface Mood {
  readonly behaviour: Partial<Behaviour>;
  /** The pages and threads that the mood is made from. */
  readonly sources: readonly string[];
}

const issue = (number: number): string => `https://github.com/OfficeDev/office-js/issues/${number}`;
const page = (path: string): string => `https://learn.microsoft.com/${path}`;

/** What fails while another workbook has the focus. */
const NEEDS_THE_FOCUS: Behaviour['failing'] = {
  'Range.select': 'GeneralException',
  'Workbook.getActiveCell': 'InvalidSelection',
  'Workbook.getSelectedRange': 'InvalidSelection',
  'Workbook.getSelectedRanges': 'InvalidSelection',
  'Worksheet.activate': 'GeneralException',
  'Worksheet.delete': 'InvalidSelection',
  // `showGridlines` under the name by which the client sets it.
  'Worksheet.gridlines': 'GeneralException',
  'WorksheetCollection.add': 'GeneralException',
  'WorksheetFreezePanes.freezeAt': 'GeneralException',
  'WorksheetFreezePanes.freezeColumns': 'GeneralException',
  'WorksheetFreezePanes.freezeRows': 'GeneralException',
  'WorksheetFreezePanes.getLocationOrNullObject': 'GeneralException',
  'WorksheetFreezePanes.unfreeze': 'GeneralException',
};

/** The sets of an Excel with older Excel and function APIs than the newest. */
const older = (excel: string, functions: string): Partial<Behaviour> => ({
  requirementSets: {
    ...ORDINARY.requirementSets,
    ExcelApi: excel,
    CustomFunctionsRuntime: functions,
    SharedRuntime: '1.1',
  },
});

const desktop: Partial<Behaviour> = { blankCell: 0, freezeActivates: true };

export const MOODS = {
  ordinary: { behaviour: {}, sources: [] },
  desktop: {
    behaviour: desktop,
    sources: [issue(1951), issue(4702), issue(3148)],
  },
  web: {
    behaviour: { latency: 150, payloadLimit: 5 * 1024 * 1024 },
    sources: [page('office/dev/add-ins/concepts/resource-limits-and-performance-optimization')],
  },
  typing: {
    behaviour: { typing: true },
    sources: [page('javascript/api/excel/excel.runoptions')],
  },
  otherWorkbook: {
    behaviour: { failing: NEEDS_THE_FOCUS },
    sources: [page('office/dev/add-ins/excel/excel-add-ins-troubleshooting'), issue(771), issue(5319)],
  },
  manual: {
    behaviour: { calculationMode: 'Manual' },
    sources: [page('javascript/api/excel/excel.calculationmode')],
  },
  calculating: {
    behaviour: { functionsBusy: true },
    sources: [issue(4152), issue(6930)],
  },
  excel2021: {
    behaviour: { ...desktop, ...older('1.14', '1.3') },
    sources: [
      page('javascript/api/requirement-sets/excel/excel-api-requirement-sets'),
      page('javascript/api/requirement-sets/excel/custom-functions-requirement-sets'),
      page('javascript/api/requirement-sets/common/shared-runtime-requirement-sets'),
    ],
  },
  oldest: {
    behaviour: { ...desktop, ...older('1.10', '1.2') },
    sources: [page('javascript/api/requirement-sets/excel/excel-api-requirement-sets')],
  },
  german: {
    behaviour: {
      ...desktop,
      listSeparator: ';',
      culture: { name: 'de-DE', decimal: ',', thousands: '.' },
      defaultNames: { sheet: 'Tabelle', table: 'Tabelle', column: 'Spalte' },
    },
    sources: [issue(1167), issue(1985), page('office/dev/add-ins/excel/excel-add-ins-workbooks')],
  },
  chinese: {
    behaviour: {
      ...desktop,
      culture: { name: 'zh-CN', decimal: '.', thousands: ',' },
      defaultNames: { sheet: 'Sheet', table: '表', column: '列' },
    },
    sources: [page('office/dev/add-ins/excel/excel-add-ins-workbooks')],
  },
} as const satisfies Readonly<Record<string, Mood>>;

export type MoodName = keyof typeof MOODS;

export const isMood = (name: string | null): name is MoodName => name !== null && Object.hasOwn(MOODS, name);

/** All of how Excel behaves in a mood. */
export const behaviourIn = (mood: MoodName): Behaviour => ({ ...ORDINARY, ...MOODS[mood].behaviour });
