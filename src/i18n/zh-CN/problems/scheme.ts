import type { SchemeProblemCode } from '../../../core/scheme/problems';

export const schemeProblems: Record<SchemeProblemCode, string> = {
  'line-twice': '有两个返利项目都叫“{line}”，门槛无法确定指哪一个。请改名。',
  'deduction-one-of': '每次扣减请填金额或比例，二者只填一个。',
  'override-ungrounded': '人工裁定须写明理由和依据，补齐之前不生效。',
  'override-one-person': '人工裁定须由两人签署，且不能是同一人，补齐之前不生效。',
};
