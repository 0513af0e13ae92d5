import type { AccountsProblemCode } from '../../../core/accounts/problems';

export const accountsProblems: Record<AccountsProblemCode, string> = {
  'no-account-headings':
    '前 {rows} 行中没有能识别客户的列标题。请在客户数据上方添加标题，至少包括“经销商编码”和“经销商名称”。',
  'account-unit-differs':
    '“{heading}”的单位是{unit}，而方案以{scheme}兑付。换算或更正标题之前，不据此列兑付。',
  'account-column-twice':
    '“{other}”与“{heading}”两列含义相同，无法判断以哪列为准，均未读取。请重命名或删除其中一列。',
};
