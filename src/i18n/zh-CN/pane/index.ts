import type { PaneWords } from '../../language-words';
import { firstStep } from './firstStep';
import { mapping } from './mapping';
import { payout } from './payout';
import { plan } from './plan';
import { scheme } from './scheme';

const trouble = {
  protected: '工作簿或工作表受保护。请在“审阅”选项卡中撤消保护，然后重试。',
  'editing-cell': '有单元格正在编辑。请在表格中按 Enter 或 Esc 键，然后重试。',
  'other-workbook': '当前窗口是另一个工作簿。请切换回本工作簿，然后重试。',
  'too-large': '数据量超出 Excel 一次可处理的上限。请少选一些行，然后重试。',
  'in-the-way': '工作表上有内容妨碍操作：筛选、合并单元格、数据透视表或边缘处的内容。请移开后重试。',
  gone: '所需的工作表、表格或单元格已不存在。请重新选择经销商，然后重试。',
  'name-taken': '工作表名称刚被占用。请重试，系统会换一个名称。',
  'not-cells':
    '无法确定选中的单元格：选中的是图片或图表，或者当前窗口是另一个工作簿。请在本工作簿中选择单元格。',
  'old-excel': '此版本的 Excel 缺少本加载项所需的功能。请更新 Excel，或使用网页版 Excel。',
  busy: 'Excel 正忙，未能响应。请稍候重试。',
  'no-excel': '加载项未能连接 Excel。请关闭窗格后重新打开。',
  unknown: 'Excel 报告了错误。请重试；如再次出现，请保存工作簿并重新打开。',
};

/** 任务窗格的文字。 */
export const pane: PaneWords = {
  product: '渠道规划',
  tabs: { label: '渠道规划', plan: '计划', payout: '兑付', scheme: '方案' },
  list: (items) => items.join('、'),
  clauses: (items) => items.join('；'),
  sentences: (items) => items.join(''),
  aside: (text, aside) => `${text}（${aside}）`,
  labelled: (label, text) => `${label}：${text}`,
  tryAgain: '重试',
  excelSays: 'Excel 的提示',
  showMore: (n) => `再显示 ${n} 条`,
  goToCell: (cell) => `转到 ${cell}`,
  problems: '问题',
  trouble,
  passing: '有单元格正在编辑，或当前窗口是另一个工作簿。这里显示的是上次读取的内容，Excel 空闲后会重新读取。',
  calculating: 'Excel 仍在计算，完成后会重新读取数值。',
  staleValues: '此工作簿为手动计算，之后又有改动，部分数值尚未更新。',
  calculateNow: '立即计算',
  firstStep,
  mapping,
  plan,
  scheme,
  payout,
};
