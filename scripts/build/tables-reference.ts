import { ACCOUNT_FIELDS, ACCOUNTS_TABLE_NAMES, type FieldKind } from '../../src/core/accounts/fields';
import { COLUMN_MAPPING_HEADINGS, COLUMN_MAPPING_TABLE } from '../../src/core/accounts/columnMapping';
import { GATE_HEADINGS } from '../../src/core/eligibility/gates';
import { TESTS } from '../../src/core/eligibility/tests';
import { DERIVED_FACT_NAMES } from '../../src/core/facts/derivedFacts';
import {
  MEASURE_HEADINGS,
  MEASURE_WORDS,
  MEASURES_TABLE_NAMES,
  ROW_WORDS,
} from '../../src/core/measuring/definition';
import { ACTION_HEADINGS } from '../../src/core/plan/tables/actionLibrary';
import { PLAN_TABLE_NAMES } from '../../src/core/plan/tables/planTables';
import { LEVEL_HEADINGS } from '../../src/core/plan/tables/serviceLevels';
import { RULE_HEADINGS } from '../../src/core/plan/tables/templateRules';
import { TEMPLATE_WORDS } from '../../src/core/plan/template';
import { EDGES, METHOD_WORDS } from '../../src/core/rebates';
import { englishWords } from '../../src/core/sample/en-US';
import { chineseWords } from '../../src/core/sample/zh-CN';
import { DEDUCTION_HEADINGS } from '../../src/core/scheme/deductions';
import { ITEM_COLUMNS, SCHEME_ITEMS } from '../../src/core/scheme/fields';
import { EXAMPLE_HEADINGS } from '../../src/core/scheme/examples';
import { LINE_HEADINGS, WAY_WORDS } from '../../src/core/scheme/lines';
import { OVERRIDE_HEADINGS, VERDICT_WORDS } from '../../src/core/scheme/overrides';
import { SCHEDULE_COLUMNS } from '../../src/core/scheme/schedules';
import { SCHEME_TABLE_NAMES } from '../../src/core/scheme/scheme';
import { STATUS_WORDS } from '../../src/core/scheme/settings';
import { BAND_EDGE_WORDS, BAND_HEADINGS } from '../../src/core/scoring/bands';
import { CURVE_WORDS, IF_MISSING_WORDS, KPI_HEADINGS } from '../../src/core/scoring/kpi';
import type { SheetLanguage } from '../../src/core/values/heading';
import * as told from './table-meanings';
import type { Told } from './table-meanings';

/** The languages of the reference; each page is a file. */
export const PAGES: Readonly<Record<SheetLanguage, string>> = {
  'en-US': 'docs/tables.md',
  'zh-CN': 'docs/tables.zh-CN.md',
};

type Words = Readonly<Record<string, readonly string[]>>;
type Meanings = Readonly<Record<string, Told>>;

/** A row of a table in the reference: what it is called, in English, in Chinese and otherwise, and what it means. */
interface Entry {
  readonly names: readonly string[];
  readonly meaning: Told;
}

const MONTH = /^month\d+$/;

const entries = (words: Words, meanings: Meanings): Entry[] =>
  Object.entries(words).map(([name, names]) => ({ names, meaning: meanings[name] ?? ['', ''] }));

function accountEntries(): Entry[] {
  const fields = Object.entries(ACCOUNT_FIELDS) as [
    string,
    { kind: FieldKind; headings: readonly string[] },
  ][];
  const months: Entry = {
    names: ['Jan … Dec', '1月 … 12月', 'January', '一月', 'M1', 'M01', 'Month 1', '1月销售额', '1月销量'],
    meaning: told.accounts.months,
  };
  const before = fields.findIndex(([name]) => MONTH.test(name));
  const meanings: Meanings = told.accounts;
  const others = fields.map(([name, { kind, headings }]): Entry & { name: string } => {
    const [english, chinese] = meanings[name] ?? ['', ''];
    return {
      name,
      names: headings,
      meaning: [`*${told.KINDS[kind][0]}* ${english}`, `*${told.KINDS[kind][1]}* ${chinese}`],
    };
  });
  return [
    ...others.slice(0, before),
    months,
    ...others.slice(before).filter(({ name }) => !MONTH.test(name)),
  ];
}

const outletEntries = (): Entry[] =>
  Object.entries(told.outlets).map(([name, meaning]) => {
    const heading = (words: typeof englishWords) =>
      [words.outletHeadings[name as keyof typeof told.outlets]].flat().join(' · ');
    return { names: [heading(englishWords), heading(chineseWords)], meaning };
  });

/** `|` would end a cell of the page. */
const cell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string) => `\`${text}\``;

/** A table of the page; its own language's name stands first. */
function table(rows: readonly Entry[], at: 0 | 1, heading: Told): string {
  const [own, other] = at === 0 ? ['English', 'Chinese'] : ['中文', '英文'];
  const [also, means] = at === 0 ? ['also', 'meaning'] : ['也可写作', '含义'];
  const hasOthers = rows.some(({ names }) => names.length > 2);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const columns = [`${heading[at]} (${own})`, other, ...(hasOthers ? [also] : []), means];
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(({ names, meaning }) =>
      line([
        `**${cell(names[at] ?? '')}**`,
        cell(names[1 - at] ?? ''),
        ...(hasOthers ? [cell(names.slice(2).join(', '))] : []),
        cell(meaning[at]),
      ]),
    ),
  ].join('\n');
}

/** The columns of a table of bands under the headings that suit it. */
const bandColumns = (bound: Told, result: Told): Words => {
  const led = (names: Told, all: readonly string[]) => [...new Set([...names, ...all])];
  return { bound: led(bound, BAND_HEADINGS.bound), result: led(result, BAND_HEADINGS.result) };
};

const COLUMN: Told = ['column', '列'];

/** Words that a cell of a table may hold. */
const options = (title: Told, words: Words, at: 0 | 1): string =>
  `${title[at]}: ${Object.values(words)
    .map((names) => names.map(code).join(' '))
    .join(' · ')}`;

interface Section {
  /** The names by which the table or its sheet is found; what the reader sees first. */
  readonly names: readonly string[];
  readonly about: Told;
  readonly parts: (at: 0 | 1) => readonly string[];
}

const columns = (words: Words, meanings: Meanings) => (at: 0 | 1) => [
  table(entries(words, meanings), at, COLUMN),
];

const testWords = Object.fromEntries(Object.entries(TESTS).map(([name, { words }]) => [name, words]));

const SECTIONS: readonly Section[] = [
  {
    names: ACCOUNTS_TABLE_NAMES,
    about: [
      'An account a row. The pane also takes any other sheet whose headings name a code or a name. Every column but those may be absent: what is not there is not known. Besides these, every soft KPI has a column of its own name, and gates, lines and deductions may ask for any further column by its heading.',
      '每行一家经销商。窗格也能读取任何标题中有编码或名称的工作表。除此之外各列均可缺省，没有的即为未知。每项软性指标另有一列同名的列；门槛、返利项目和扣减还可以按标题引用其他任何列。',
    ],
    parts: (at) => [table(accountEntries(), at, COLUMN)],
  },
  {
    names: SCHEME_TABLE_NAMES.kpis,
    about: ['A soft KPI a row.', '每行一项软性指标。'],
    parts: (at) => [
      table(entries(KPI_HEADINGS, told.kpis), at, COLUMN),
      options(['Curves', '曲线'], CURVE_WORDS, at),
      options(['If missing', '缺失处理'], IF_MISSING_WORDS, at),
    ],
  },
  {
    names: SCHEME_TABLE_NAMES.gates,
    about: [
      'What must hold before anything is paid, a condition a row. A fact that is not known leaves the account pending; it is not failed.',
      '兑付前须满足的条件，每行一条。事实未知的为待定，不算未通过。',
    ],
    parts: (at) => [
      table(entries(GATE_HEADINGS, told.gates), at, COLUMN),
      options(['Tests', '条件'], testWords, at),
      at === 0
        ? 'Facts that are computed from the row where no column has one of their names, for gates, signals, lines and plan rules:'
        : '可推算的项（没有同名列时由该行数据推算；门槛、预警、返利项目和计划规则通用）：',
      table(entries(DERIVED_FACT_NAMES, told.derivedFacts), at, ['fact', '项']),
    ],
  },
  {
    names: SCHEME_TABLE_NAMES.tiers,
    about: [
      'The rebate’s steps. One of Rate, Per unit and Fixed is there.',
      '返利的各档。比例、单位返利、定额三者用其一。',
    ],
    parts: columns(SCHEDULE_COLUMNS, told.tiers),
  },
  {
    names: SCHEME_TABLE_NAMES.bands,
    about: ['The share of soft-linked lines that a score pays.', '得分对应的软性奖励兑付比例。'],
    parts: columns(bandColumns(['From', '下限'], ['Share', '兑付比例']), told.payoutBands),
  },
  {
    names: SCHEME_TABLE_NAMES.scheme,
    about: ['What holds for the whole scheme, one item per row.', '整个方案的设定，每行一项。'],
    parts: (at) => [
      table(entries(ITEM_COLUMNS, told.schemeColumns), at, COLUMN),
      table(entries(SCHEME_ITEMS, told.scheme), at, ['item', '项目']),
      options(['Status', '状态'], STATUS_WORDS, at),
      options(['Rebate method', '返利方法'], METHOD_WORDS, at),
      options(['Tier edge', '阶梯界限'], EDGES, at),
      options(['Band edge', '分档界限'], BAND_EDGE_WORDS, at),
    ],
  },
  {
    names: SCHEME_TABLE_NAMES.lines,
    about: [
      'Optional: the lines that are paid. Without it there are two, the rebate on sell-in by the tiers and the soft bonus at the scheme’s rate.',
      '可选：要兑付的各个返利项目。没有此表时为两项：按阶梯计算的进货返利，以及按方案比例计算的软性奖励。',
    ],
    parts: (at) => [
      table(entries(LINE_HEADINGS, told.lines), at, COLUMN),
      table(entries(WAY_WORDS, told.ways), at, ['way', '计算方式']),
    ],
  },
  {
    names: SCHEME_TABLE_NAMES.settlement,
    about: [
      'Optional: what early or late payment does to the lines’ sum. More days than the table knows are pending.',
      '可选：按回款天数对各项目之和打折。超出表中天数的为待定。',
    ],
    parts: columns(bandColumns(['Up to', '上限'], ['Factor', '系数']), told.settlement),
  },
  {
    names: SCHEME_TABLE_NAMES.deductions,
    about: ['Optional: what events cost. Nobody is paid less than 0.', '可选：各类事项的扣减，扣至 0 为止。'],
    parts: columns(DEDUCTION_HEADINGS, told.deductions),
  },
  {
    names: SCHEME_TABLE_NAMES.signals,
    about: [
      'Optional: warning signs, written as gates are. A test that holds raises the sign. It informs; it never changes a verdict or an amount.',
      '可选：预警，写法与门槛相同。条件成立即提示，仅供参考，不改变结论和金额。',
    ],
    parts: columns(
      Object.fromEntries(Object.entries(GATE_HEADINGS).filter(([name]) => name !== 'scope')),
      told.gates,
    ),
  },
  {
    names: SCHEME_TABLE_NAMES.overrides,
    about: [
      'Optional: verdicts that two people set by hand. They never change an amount.',
      '可选：由两人作出的人工裁定，不改变金额的算法。',
    ],
    parts: (at) => [
      table(entries(OVERRIDE_HEADINGS, told.overrides), at, COLUMN),
      options(['Verdicts', '裁定'], VERDICT_WORDS, at),
    ],
  },
  {
    names: SCHEME_TABLE_NAMES.examples,
    about: [
      'Optional: the worked examples that the policy prints. Beside these two columns stand the inputs, under the headings of Accounts; what an example says nothing about counts as met. The Scheme tab pays each and marks it; a scheme that fails one cannot be active. They are in its hash and in every audit.',
      '可选：协议中印出的算例。除这两列外，各列为输入，列标题与经销商表相同；算例没有提到的条件视为符合。“方案”页逐个计算并标出对错；有算例算不对的方案不能执行。算例计入校验码和每张核查单。',
    ],
    parts: columns(EXAMPLE_HEADINGS, told.examples),
  },
  {
    names: PLAN_TABLE_NAMES.rules,
    about: [
      'Optional: which account needs which plan. The first rule that is met counts.',
      '可选：哪类经销商用哪种计划，取自上而下第一条符合的规则。',
    ],
    parts: (at) => [
      table(entries(RULE_HEADINGS, told.rules), at, COLUMN),
      table(entries(TEMPLATE_WORDS, told.templates), at, ['template', '计划模板']),
    ],
  },
  {
    names: PLAN_TABLE_NAMES.actions,
    about: [
      'Optional: what plans propose for a KPI that falls short.',
      '可选：指标未达标时计划中建议的行动。',
    ],
    parts: columns(ACTION_HEADINGS, told.actions),
  },
  {
    names: PLAN_TABLE_NAMES.service,
    about: ['Optional: what accounts of a grade are promised.', '可选：对各等级经销商的服务标准。'],
    parts: columns(LEVEL_HEADINGS, told.levels),
  },
  {
    names: MEASURES_TABLE_NAMES,
    about: [
      'Optional: how KPIs and bases come out of lists of visits, outlets and invoices, one figure per row.',
      '可选：指标和基数如何从拜访、门店、开票等明细得出，每行一项。',
    ],
    parts: (at) => [
      table(entries(MEASURE_HEADINGS, told.measures), at, COLUMN),
      options(['Measure', '计算口径'], MEASURE_WORDS, at),
      options(['Rows', '取行'], ROW_WORDS, at),
    ],
  },
  {
    names: ['Outlets', '门店清单'],
    about: [
      'The sample’s store list. The add-in does not look for it: your formulas refer to its columns, whatever they are called.',
      '示例中的门店清单。加载项不按名称查找它，由您的公式引用各列，列名不限。',
    ],
    parts: (at) => [table(outletEntries(), at, COLUMN)],
  },
  {
    names: [COLUMN_MAPPING_TABLE],
    about: [
      'Written when you match your own headings in the pane; yours to edit or delete.',
      '在窗格中匹配表头后写入，可自行修改或删除。',
    ],
    parts: columns(COLUMN_MAPPING_HEADINGS, told.accountColumns),
  },
];

const INTRO: Told = [
  `# Tables and columns

<!-- Made by \`npm run docs\` from the words that the code reads by; do not edit. -->

All data are plain Excel tables. A table is found by its own name, else by a sheet of that name; columns by their
headings, in any order, English or Chinese, among any others. Case, spaces, punctuation and a unit in brackets do not
matter in headings. A blank is unknown, never 0; \`NA\` says that something was not measured.

[中文](tables.zh-CN.md)`,
  `# 表与列

<!-- 由 \`npm run docs\` 根据代码读取的词汇生成，请勿手工修改。 -->

所有数据都是普通的 Excel 表格。先按表格名称查找，找不到再按工作表名称查找；列按标题识别，顺序不限，中英文皆可，也可以有别的列。标题不区分大小写、空格、标点和括号中的单位。空白表示未知，绝不当作 0；未测量请填 \`NA\`。

[English](tables.md)`,
];

/** The reference of all tables and columns, in Markdown. */
export function tablesReference(language: SheetLanguage): string {
  const at = language === 'zh-CN' ? 1 : 0;
  const sections = SECTIONS.map(({ names, about, parts }) => {
    const chinese = names.find((name) => /[\u4e00-\u9fff]/.test(name));
    const title = at === 1 && chinese !== undefined ? `${chinese}（${names[0]}）` : (names[0] ?? '');
    const found = `${at === 0 ? 'Found as' : '查找名称'} ${names.map(code).join(' ')}${at === 0 ? '.' : '。'}`;
    return [`## ${title}`, `${about[at]} ${found}`.replace('。 ', '。'), ...parts(at)].join('\n\n');
  });
  return `${[INTRO[at], ...sections].join('\n\n')}\n`;
}
