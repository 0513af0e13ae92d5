import { checkScheme } from '../../../src/core/schemeCheck/schemeCheck';
import type { FindingCode, SchemeFinding, Severity } from '../../../src/core/schemeCheck/finding';
import type { Cell, Cells } from '../../../src/core/values/cell';
import { serialOf } from '../../../src/core/values/date';
import { accountsOf, schemeOf, type Tables } from '../payout/accounts';

/** A scheme with nothing to mend, each table on a sheet named after its part. */
export const sound: Tables = {
  scheme: [
    ['项目', '内容'],
    ['方案编号', 'R-1'],
    ['版本', '1'],
    ['开始日期', '2026-01-01'],
    ['结束日期', '2026-12-31'],
    ['币种', 'CNY'],
    ['金额单位', '万元'],
    ['小数位数', 2],
    ['返利方法', '全额'],
    ['软性奖励比例', 0.01],
    ['审批人一', '钱慧'],
    ['审批人二', '石为明'],
  ],
  kpis: [
    ['指标', '权重', '下限', '目标'],
    ['铺货率', 1, 0.5, 0.9],
  ],
  gates: [
    ['字段', '条件', '标准', '原因', '适用范围'],
    ['逾期天数', '不超过', 15, '逾期', '返利'],
  ],
  tiers: [
    ['起点', '返利率'],
    [0, 0.01],
    [500, 0.02],
  ],
  bands: [
    ['得分', '兑付比例'],
    [0, 0],
    [60, 1],
  ],
};

/** So many accounts, overdue 0, 2, 4 … days. */
export const accountsRows = (count: number): Cells => [
  ['经销商编码', '经销商名称', '进货额', '铺货率', '逾期天数'],
  ...Array.from({ length: count }, (_, index) => [`0${index}`, `客户${index}`, 100, 0.8, index * 2]),
];

/** The sound Scheme table with other values for some items, or items added at its end (row 12 on). */
export const items = (changes: Readonly<Record<string, Cell>>): Tables => {
  const rows = sound.scheme ?? [];
  const added = Object.entries(changes).filter(([name]) => !rows.some(([own]) => own === name));
  return {
    scheme: [
      ...rows.map((row) => (String(row[0]) in changes ? [row[0], changes[String(row[0])]] : row)),
      ...added,
    ],
  };
};

interface Circumstances {
  readonly accounts?: Cells | null;
  readonly asOf?: number;
  readonly auditedHash?: string;
}

/** What is found in the sound scheme with other tables; `accounts: null` checks it without accounts. */
export function found(
  changes: Tables,
  { accounts = accountsRows(12), asOf = serialOf(2026, 6, 1), ...more }: Circumstances = {},
): readonly SchemeFinding[] {
  const scheme = schemeOf({ ...sound, ...changes });
  return checkScheme({ scheme, asOf, ...(accounts && { accounts: accountsOf(accounts, scheme) }), ...more });
}

export const codes = (...args: Parameters<typeof found>): FindingCode[] =>
  found(...args).map(({ code }) => code);

/** A finding as a test states it: severity, code, the cell (table, row, column, from 0) and the figures. */
export type Stated = readonly [
  Severity,
  FindingCode,
  readonly [keyof Tables, number?, number?],
  SchemeFinding['details']?,
];

/** The findings of one code. */
export const statedOf = (findings: readonly SchemeFinding[], code: FindingCode) =>
  findings.filter((one) => one.code === code);

export const whole = ([severity, code, [table, row, column], details = {}]: Stated): SchemeFinding => ({
  code,
  severity,
  table,
  at: {
    sheet: table,
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
  },
  details,
});
