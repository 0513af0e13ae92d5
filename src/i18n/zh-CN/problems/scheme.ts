import type { SchemeProblemCode } from '../../../core/scheme/problems';

export const schemeProblems: Record<SchemeProblemCode, string> = {
  'table-lost':
    '表 {table} 不见了，而“{audit}”是按含有该表的版本 {version} 核查的。请恢复该表；确需去掉的，请更改方案版本号。',
  'item-twice': '“{item}”在第 {row} 行已经填过。每个项目只能有一个值，请删去其中一行。',
  'item-misspelt':
    '没有名为“{item}”的项目，是否应为“{meant}”？请照此更正；如果只是您自己的备注，请换个说法。',
  'factor-above-two': '系数 {value} 超过 200%。请填 98%，不要填 98。',
  'line-twice': '有两个返利项目都叫“{line}”，门槛无法确定指哪一个。请改名。',
  'every-of-what':
    '“每满”须大于 0，并且只用于按比例、按量、超额和超额按量的项目；按阶梯计算的项目请把每一档写成一行。',
  'method-of-another-way': '“阶梯方法”只用于增长、超额和达成率；其他项目的方法就是计算方式，请留空。',
  'slices-of-another-figure':
    '分段和滚动按基数本身分段，不能按另一个数定档。请改用“全额”或“叠加”，或清空“定档依据”。',
  'deduction-one-of': '每次扣减请填金额或比例，二者只填一个。',
  'override-ungrounded': '人工裁定须写明理由和依据，补齐之前不生效。',
  'override-one-person': '人工裁定须由两人签署，且不能是同一人，补齐之前不生效。',
  'override-account-unknown':
    '没有编码为“{account}”的经销商，无法得知此裁定要暂扣哪一家。请更正编码或删去此行。',
};
