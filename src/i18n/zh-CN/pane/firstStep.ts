import type { PaneWords } from '../../language-words';

/** 工作簿中没有经销商数据时的引导。 */
export const firstStep: PaneWords['firstStep'] = {
  title: '从这里开始',
  emptyWorkbook: '当前工作表是空的，其他工作表中也没有经销商名单。',
  seeHow:
    '先看看效果：插入 40 家贴近实际的示例经销商和配套方案。都是普通的 Excel 表，可以直接换成自己的数据。',
  unknownTitle: '各列分别是什么？',
  unknownSheet: (sheet) => `工作表“${sheet}”中有数据，但从表头看不出哪一列是经销商的编码或名称。`,
  matchColumns: '匹配表头',
  matchHere: '或匹配当前工作表的表头',
  elsewhereTitle: (sheet) => `经销商名单在“${sheet}”中`,
  noAccountsHere: (sheet) => `当前打开的工作表“${sheet}”中没有经销商。`,
  goToAccounts: '转到经销商表',
  ownTitle: '或使用自己的名单',
  ownTable:
    '需要一行表头，其中包含“经销商编码”或“经销商名称”，表头以下每行一家经销商。现有的表格就可以用：打开它所在的工作表，加载项会自动读取。',
  orSample: '也可以先插入一套贴近实际的示例表看看效果，示例放在单独的工作表中。',
  insertSample: '插入示例表',
  insertScheme: '插入示例方案',
  inserting: '正在插入示例表…',
  clashes: (names) => `未插入任何内容，因为工作簿中已有：${names}。请先重命名或删除，然后重试。`,
  untidy: '部分示例工作表未能清除，请先手动删除再重试。',
};
