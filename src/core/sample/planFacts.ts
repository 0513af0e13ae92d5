import type { PlanTemplate } from '../plan/template';
import type { SheetLanguage } from '../values/heading';
import type { SoftKpi } from './accountFacts';

/** A rule as people write it: Field, Test, Value, Template, Reason. */
type Rule = readonly [
  field: string,
  test: string,
  value: string | number,
  template: PlanTemplate,
  reason: string,
];
/** An action as people write it: Action, Owner, Evidence, Days. */
type Action = readonly [action: string, owner: string, evidence: string, days: number];
type ByLanguage<Value> = Readonly<Record<SheetLanguage, Value>>;

/** The gravest first: an account gets the plan of the first rule that it meets. */
export const RULES: ByLanguage<readonly Rule[]> = {
  'zh-CN': [
    ['逾期天数', '大于', 30, 'recovery', '货款逾期超过30天，先理顺合作再谈增长'],
    ['分销率', '小于', 0.7, 'recovery', '分销不足进货七成，库存压在渠道，先消化库存'],
    ['软性指标得分', '小于', 60, 'recovery', '软性指标得分不足60分，先补短板'],
    ['低于下限指标数', '不低于', 2, 'recovery', '两项以上指标低于下限，先补短板'],
    ['同比增长', '小于', -0.1, 'recovery', '进货同比下降超过10%，先止跌'],
    ['软性指标得分', '不低于', 93, 'launch', '终端执行力强，适合新品首发'],
    ['库存天数', '小于', 40, 'peak', '库存撑不到旺季，先保供'],
  ],
  'en-US': [
    ['Overdue days', '>', 30, 'recovery', 'Payment more than 30 days overdue: mend that before growth'],
    [
      'Sell-through',
      '<',
      0.7,
      'recovery',
      'Sells out less than 70% of what it buys: run the stock down first',
    ],
    ['Soft score', '<', 60, 'recovery', 'Soft score below 60: close the gaps first'],
    ['KPIs below floor', '>=', 2, 'recovery', 'Two or more KPIs below their floor: close the gaps first'],
    ['Growth', '<', -0.1, 'recovery', 'Sell-in more than 10% down on last year: stop the fall first'],
    ['Soft score', '>=', 93, 'launch', 'Executes well in the stores: first choice for the new product'],
    ['Cover days', '<', 40, 'peak', 'Stock will not last into the season: secure supply first'],
  ],
};

/** The action library, by KPI. */
export const ACTIONS: ByLanguage<Readonly<Record<SoftKpi, readonly Action[]>>> = {
  'zh-CN': {
    numericDistribution: [
      ['列出空白门店清单，按周补铺必备品规，每周不少于10家', '终端业务员', '门店清单与上架照片', 60],
      ['新开门店首单赠陈列物料，两周内完成首批上架', '经销商采购', '首单记录', 45],
    ],
    storeEntry: [
      ['与连锁总部谈妥进店条件，分批完成目标门店建档', '客户经理', '进店协议、建档截图', 75],
      ['拜访未进店目标门店，逐店填写障碍与对策', '终端业务员', '拜访记录表', 45],
    ],
    display: [
      ['按陈列标准检查主货架与端架，缺项一周内整改', '终端业务员', '整改前后对比照片', 30],
      ['在销量前30名门店签订端架陈列协议', '客户经理', '陈列协议、月度照片', 60],
    ],
    speed: [
      ['新品到货48小时内配送到首批门店', '发货员', '出库单与签收单', 30],
      ['开票、发货设新品绿色通道，按日通报铺货进度', '经销商运营负责人', '铺货进度日报', 45],
    ],
    promotion: [
      ['促销前一周完成店员培训与物料到位', '培训专员', '培训签到、物料照片', 30],
      ['促销期每周巡店，未执行门店当周补做', '终端业务员', '巡店记录', 45],
    ],
  },
  'en-US': {
    numericDistribution: [
      [
        'List the white-spot outlets and stock the must-have items, at least 10 outlets a week',
        'Field reps',
        'Outlet list, shelf photos',
        60,
      ],
      [
        'Display kit with each new outlet’s first order, on the shelf within two weeks',
        'Distributor’s purchasing',
        'First orders',
        45,
      ],
    ],
    storeEntry: [
      [
        'Agree terms of entry with the chains’ head offices; open the target stores in batches',
        'KA manager',
        'Agreements, store list',
        75,
      ],
      [
        'Visit each target store that does not list us; note the obstacle and the answer',
        'Field reps',
        'Visit reports',
        45,
      ],
    ],
    display: [
      [
        'Check main shelf and shelf end against the standard; mend gaps within a week',
        'Field reps',
        'Photos before and after',
        30,
      ],
      ['Sign shelf-end agreements with the 30 best outlets', 'KA manager', 'Agreements, monthly photos', 60],
    ],
    speed: [
      [
        'Deliver new products to the first outlets within 48 hours of arrival',
        'Dispatch clerk',
        'Delivery notes',
        30,
      ],
      [
        'Bill and dispatch new products first; report the roll-out every day',
        'Distributor’s operations',
        'Daily roll-out report',
        45,
      ],
    ],
    promotion: [
      [
        'Train the shop staff and have material in place a week before the promotion',
        'Trainer',
        'Attendance, photos',
        30,
      ],
      [
        'Walk the stores every week of the promotion; catch up where it was missed',
        'Field reps',
        'Store checks',
        45,
      ],
    ],
  },
};
