import type { SchemeProblemCode } from '../../../core/scheme/problems';

export const schemeProblems: Record<SchemeProblemCode, string> = {
  'item-twice': '“{item}”在第 {row} 行已经填过。每个项目只能有一个值，请删去其中一行。',
  'factor-above-two': '系数 {value} 超过 200%。请填 98%，不要填 98。',
  'line-twice': '有两个返利项目都叫“{line}”，门槛无法确定指哪一个。请改名。',
  'deduction-one-of': '每次扣减请填金额或比例，二者只填一个。',
  'override-ungrounded': '人工裁定须写明理由和依据，补齐之前不生效。',
  'override-one-person': '人工裁定须由两人签署，且不能是同一人，补齐之前不生效。',
  'override-account-unknown':
    '没有编码为“{account}”的经销商，无法得知此裁定要暂扣哪一家。请更正编码或删去此行。',
};
