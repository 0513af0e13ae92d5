import type { PaneWords } from '../../language-words';

/** 把工作表的表头与加载项认识的内容对应起来。 */
export const mapping: PaneWords['mapping'] = {
  title: '匹配表头',
  intro: (sheet) => `请指定“${sheet}”中各列的内容。系统的建议均已标明，请对照示例数据核对。`,
  toCheck: (n) => (n === 0 ? '没有需要核对的建议。' : `${n} 项建议待核对`),
  columns: '工作表的各列',
  goToColumn: (heading) => `转到“${heading}”列`,
  notUsed: '不使用',
  noExamples: '此表头下没有数据',
  ground: {
    heading: '已识别',
    said: '您已指定',
    words: '建议 · 表头相近',
    data: '建议 · 据数据判断',
  },
  groups: {
    account: '经销商',
    sales: '销售',
    gates: '回款与合规',
    supply: '供货',
    relations: '客情',
    months: '各月销售',
    scheme: '方案中的项目',
  },
  needsCode: '请指定哪一列是经销商编码，至少指定名称列。',
  twice: (meaning, headings) =>
    `“${meaning}”只能对应一列，目前选了多列：${headings.map((heading) => `“${heading}”`).join('、')}。`,
  remember: '按此使用',
  remembering: '正在保存…',
  cancel: '取消',
  forget: '清除全部指定',
  kept: (sheet) =>
    `您的指定保存在本工作簿“${sheet}”工作表的一张小表中，随文件一起流转，可查看、修改或删除。原有表头保持不变。`,
  sheetName: '表头对应',
  noHeadings: (sheet) => `“${sheet}”中没有找到下方带数据的表头行。`,
  recognised: (n) => `已识别 ${n} 列`,
  headingRows: (first, last) => (first === last ? `标题在第 ${first} 行` : `标题在第 ${first}–${last} 行`),
  change: '查看或修改',
  suggested: (n) => `有 ${n} 列看起来是计划可以用到的内容：`,
  suggestion: (heading, meaning) => `“${heading}”作为${meaning}`,
  takeOver: '全部采用',
  look: '先看看',
};
