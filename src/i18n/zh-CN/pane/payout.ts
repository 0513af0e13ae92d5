import type { PaneWords } from '../../pane-text';

/** “兑付”选项卡。 */
export const payout: PaneWords['payout'] = {
  title: '兑付核查',
  reading: '正在核查经销商…',
  checked: (n) => `已核查 ${n} 家经销商`,
  allAccounts: '未选中经销商，因此核查全部。',
  nothingWritten: '仅在此显示，不写入工作簿。',
  show: '显示',
  all: (n) => `全部结论（${n}）`,
  verdict: { eligible: '符合', withheld: '暂扣', pending: '待定' },
  verdictWith: (verdict, n) => `${verdict}（${n}）`,
  score: (score) => `得分 ${score}`,
  noScore: '无得分',
  needsScheme: '核查需要门槛表。可插入示例表后修改。',
  withoutColumn: (names) => `以下门槛没有对应的列，因此所有经销商的该项均为未知：${names}。请添加同名列。`,
  none: '没有经销商属于此结论。',
  goToRow: (name, row) => `${name}，转到第 ${row} 行`,
  list: '经销商及其结论',
};
