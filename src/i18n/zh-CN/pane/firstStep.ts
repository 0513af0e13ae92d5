import type { PaneWords } from '../../pane-text';

/** 工作簿中没有经销商数据时的引导。 */
export const firstStep: PaneWords['firstStep'] = {
  title: '从这里开始',
  emptyWorkbook: '此工作簿中还没有经销商数据。',
  noAccountsHere: (sheet) => `工作表“${sheet}”中没有找到经销商表。`,
  accountsElsewhere: (sheet) => `经销商数据在工作表“${sheet}”中。`,
  goToAccounts: '转到经销商表',
  ownTable: '经销商表需要一行标题，其中包含“经销商编码”或“经销商名称”；标题以下每行一家经销商。',
  orSample: '也可以先插入一套贴近实际的示例表，看看效果，再换成自己的数据。',
  insertSample: '插入示例表',
  inserting: '正在插入示例表…',
  clashes: (names) => `未插入任何内容，因为工作簿中已有：${names}。请先重命名或删除，然后重试。`,
  untidy: '部分示例工作表未能清除，请先手动删除再重试。',
};
