import type { Cell } from '../values/cell';
import {
  headingKey,
  inLanguage,
  type SheetLanguage,
  type SheetWords,
  type Vocabulary,
} from '../values/heading';

/** What a field's cells hold. An amount is money in the scheme's unit; a count has no unit. */
export type FieldKind = 'text' | 'amount' | 'count' | 'date' | 'yes-no';

/** A column of the Accounts table: what it holds, and the headings people give it. */
export interface AccountFieldSpec {
  readonly kind: FieldKind;
  readonly headings: SheetWords;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');
const CHINESE_MONTHS = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');

export type MonthField = `month${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;

/** The twelve months of sales history, January first. */
export const MONTH_FIELDS: readonly MonthField[] = MONTHS.map(
  (_, index) => `month${index + 1}` as MonthField,
);

const months = Object.fromEntries(
  MONTHS.map((short, index) => [
    `month${index + 1}`,
    {
      kind: 'amount',
      headings: [
        short,
        `${index + 1}月`,
        MONTH_NAMES[index],
        `${CHINESE_MONTHS[index]}月`,
        `M${index + 1}`,
        `M${String(index + 1).padStart(2, '0')}`,
        `Month ${index + 1}`,
        `${index + 1}月销售额`,
        `${index + 1}月销量`,
      ],
    },
  ]),
) as unknown as Readonly<Record<MonthField, AccountFieldSpec>>;

/**
 * The Accounts table: the authority for its headings. Headings are compared folded (`headingKey`): case, spaces,
 * punctuation and a unit in brackets do not matter. Soft-KPI columns are not here: they bear the KPI's own name.
 */
export const ACCOUNT_FIELDS = {
  code: {
    kind: 'text',
    headings: [
      'Code',
      '经销商编码',
      'Account code',
      'Account no.',
      'Account number',
      'Account ID',
      'Customer code',
      'Customer no.',
      'Customer number',
      'Customer ID',
      'Distributor code',
      'Distributor ID',
      'Dealer code',
      'Store',
      'Store no.',
      'Store number',
      'ID',
      '编码',
      '编号',
      '代码',
      '经销商编号',
      '经销商代码',
      '客户编码',
      '客户编号',
      '客户代码',
      '大客户编码',
      '门店编码',
    ],
  },
  name: {
    kind: 'text',
    headings: [
      'Name',
      '经销商名称',
      'Account',
      'Account name',
      'Customer',
      'Customer name',
      'Distributor',
      'Distributor name',
      'Dealer',
      'Dealer name',
      'Store name',
      '名称',
      '经销商',
      '客户',
      '客户名称',
      '大客户',
      '大客户名称',
      '公司名称',
      '单位名称',
      '门店名称',
    ],
  },
  region: {
    kind: 'text',
    headings: ['Region', '区域', 'Area', 'Territory', '大区', '地区', '片区', '销售区域'],
  },
  city: { kind: 'text', headings: ['City', '城市', '所在城市', '地市'] },
  type: {
    kind: 'text',
    headings: [
      'Type',
      '类型',
      'Account type',
      'Channel',
      'Segment',
      '客户类型',
      '经销商类型',
      '渠道',
      '渠道类型',
    ],
  },
  grade: {
    kind: 'text',
    headings: [
      'Grade',
      '等级',
      'Class',
      'Tier',
      'Level',
      '级别',
      '客户等级',
      '经销商等级',
      '客户级别',
      '分级',
    ],
  },
  manager: {
    kind: 'text',
    headings: [
      'KA manager',
      '客户经理',
      'Account manager',
      'Key account manager',
      'Owner',
      'Sales rep',
      '大客户经理',
      'KA经理',
      '负责人',
      '业务经理',
      '业务员',
      '销售代表',
    ],
  },
  contact: {
    kind: 'text',
    headings: ['Contact', '联系人', 'Contact person', 'Contact name', '客户联系人', '对接人', '采购负责人'],
  },
  phone: { kind: 'text', headings: ['Phone', '联系电话', 'Telephone', 'Mobile', '电话', '手机', '联系方式'] },
  salesTarget: {
    kind: 'amount',
    headings: [
      'Sales target',
      '销售目标',
      'Target',
      'Annual target',
      'Annual sales target',
      'Full-year target',
      '目标',
      '年度目标',
      '年销售目标',
      '年度销售目标',
      '销售任务',
      '任务量',
      '全年目标',
    ],
  },
  sellIn: {
    kind: 'amount',
    headings: [
      'Sell-in',
      '进货额',
      'Purchases',
      'Sell-in amount',
      'Sales in',
      'Actual purchases',
      '进货',
      '进货金额',
      '实际进货',
      '购进额',
      '购进金额',
      '发货额',
      '提货额',
    ],
  },
  sellOut: {
    kind: 'amount',
    headings: [
      'Sell-out',
      '分销额',
      'Sell-through',
      'Sell-out amount',
      'Outbound sales',
      '纯销',
      '纯销额',
      '分销',
      '分销金额',
      '出货额',
      '流向金额',
      '动销额',
      '实销额',
    ],
  },
  lastYear: {
    kind: 'amount',
    headings: [
      'Last year',
      '去年同期',
      'Last-year sales',
      "Last year's sales",
      'Prior year',
      'Previous year',
      'LY',
      '去年',
      '上年',
      '上年同期',
      '同期',
      '去年销售额',
      '上年销售额',
      '去年实际',
    ],
  },
  overdueDays: {
    kind: 'count',
    headings: [
      'Overdue days',
      '逾期天数',
      'Days overdue',
      'Payment overdue days',
      '超期天数',
      '回款逾期天数',
      '货款逾期天数',
      '应收逾期天数',
    ],
  },
  crossRegion: {
    kind: 'count',
    headings: [
      'Cross-region incidents',
      '窜货次数',
      'Cross-region sales incidents',
      'Diversion incidents',
      'Diversions',
      '窜货',
      '窜货记录',
      '窜货起数',
      '跨区销售次数',
    ],
  },
  priceViolations: {
    kind: 'count',
    headings: [
      'Price violations',
      '价格违规次数',
      'Price breaches',
      'Pricing violations',
      '乱价次数',
      '低价次数',
      '违价次数',
      '价格违规',
      '破价次数',
    ],
  },
  reportOnTime: {
    kind: 'yes-no',
    headings: [
      'Report on time',
      '报表及时',
      'Reports on time',
      'Reporting on time',
      '按时报表',
      '报表按时',
      '流向按时上报',
      '按时报送',
      '数据按时上报',
      '报表是否及时',
    ],
  },
  stock: {
    kind: 'amount',
    headings: ['Stock', '库存', 'Inventory', 'Stock on hand', '库存额', '库存金额', '期末库存', '当前库存'],
  },
  inTransit: {
    kind: 'amount',
    headings: [
      'In transit',
      '在途',
      'Goods in transit',
      'Stock in transit',
      '在途库存',
      '在途金额',
      '在途货物',
    ],
  },
  ...months,
  lastVisit: {
    kind: 'date',
    headings: [
      'Last visit',
      '上次拜访',
      'Last visited',
      'Last visit date',
      '最近拜访',
      '上次拜访日期',
      '最近拜访日期',
      '最后拜访日期',
    ],
  },
  satisfaction: {
    kind: 'count',
    headings: [
      'Satisfaction',
      '满意度',
      'Satisfaction score',
      'CSAT',
      '客户满意度',
      '本期满意度',
      '满意度得分',
    ],
  },
  satisfactionBefore: {
    kind: 'count',
    headings: [
      'Previous satisfaction',
      '上期满意度',
      'Satisfaction before',
      'Last satisfaction',
      'Prior satisfaction',
      '上次满意度',
      '上年满意度',
    ],
  },
  founded: {
    kind: 'date',
    headings: [
      'Founded',
      '成立日期',
      'Founding date',
      'Date founded',
      'Established',
      '创立日期',
      '成立时间',
      '开业日期',
      '公司成立日期',
      '周年庆',
    ],
  },
  events: {
    kind: 'text',
    headings: [
      'Events',
      '客户大事',
      'Account events',
      'Key events',
      '大事记',
      '重要事件',
      '客户动态',
      '经营动态',
    ],
  },
  payout: {
    kind: 'amount',
    headings: [
      'Payout',
      '应付返利',
      'Planned payout',
      'Rebate payout',
      'Rebate amount',
      '返利金额',
      '拟付返利',
      '兑付金额',
      '拟兑付金额',
    ],
  },
} as const satisfies Readonly<Record<string, AccountFieldSpec>>;

/** The names that the table, or the sheet it fills, bears. */
export const ACCOUNTS_TABLE_NAMES: readonly string[] = ['Accounts', '经销商', '大客户'];

export type AccountField = keyof typeof ACCOUNT_FIELDS;

export const ACCOUNT_FIELD_NAMES = Object.keys(ACCOUNT_FIELDS) as readonly AccountField[];

/** Every heading of every field, for finding columns. */
export const ACCOUNT_HEADINGS = Object.fromEntries(
  ACCOUNT_FIELD_NAMES.map((field) => [field, ACCOUNT_FIELDS[field].headings]),
) as unknown as Vocabulary<AccountField>;

/** The heading that the sample uses and that a message asks for. */
export const headingOf = (field: AccountField, language: SheetLanguage): string =>
  inLanguage(ACCOUNT_FIELDS[field].headings, language);

const FIELD_OF: ReadonlyMap<string, AccountField> = new Map(
  ACCOUNT_FIELD_NAMES.flatMap((field) =>
    ACCOUNT_HEADINGS[field].map((heading) => [headingKey(heading), field] as const),
  ),
);

/** The field that a heading names, if any. */
export const fieldNamed = (heading: Cell): AccountField | undefined =>
  typeof heading === 'string' ? FIELD_OF.get(headingKey(heading)) : undefined;
