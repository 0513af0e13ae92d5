import type { ScoringProblemCode } from '../../../core/scoring/problems';

export const scoringProblems: Record<ScoringProblemCode, string> = {
  'floor-is-target': '下限与目标都是 {target}，中间没有得分区间。请把两者拉开，或将曲线改为“阶梯”（step）。',
  'floor-above-target':
    '下限 {floor} 高于目标 {target}，而“比例”（proportional）曲线只适用于越高越好的指标。越低越好的指标请用“线性”或“阶梯”。',
  'target-not-positive': '“比例”（proportional）曲线要用实际值除以目标，因此目标 {target} 必须大于 0。',
  'cap-out-of-range': '上限 {cap} 必须大于 0 且不超过 {most}。120% 请写作 1.2 或 120%。',
  'percent-as-share': '下限和目标都是比例，而实际值 {value} 远超 100%。请写 {share}，不要写 {value}。',
  'negative-weight': '权重 {weight} 小于 0。每个指标的权重都应为 0 或正数。',
  'weights-sum': '权重合计为 {sum}。请调整到合计等于 1（100%）或 100。',
  'no-kpis': '表中只有标题，没有指标，请至少填写一个。',
  'kpi-twice': '指标“{kpi}”在表中出现了两次，请重命名或删除其中一个。',
  'kpi-without-column': '没有标题为“{kpi}”的列。请添加该列，或更正列标题或指标名称。',
  'columns-not-kpis': '该区域有 {found} 列，而方案有 {kpis} 个指标。请每个指标选一列，或把标题行一并选中。',
  'actual-missing': '没有实际值，无法计算达成率。取得数据后请补填。',
  'kpi-missing': '指标“{kpi}”缺少实际值。请补填，或在“缺失处理”列写明计零还是剔除。',
  'nothing-to-score': '所有有权重的指标都缺少数据并被剔除，无从计分。',
  'no-bands': '表中只有标题，没有档位，请至少填写一个。',
  'bounds-not-ascending': '界限 {bound} 没有高于上一档的 {before}。请将界限从小到大排列，不要重复。',
  'result-unreadable': '此单元格里是错误值或对象，不是可用的结果，请更正。',
  'outside-bands': '{value} 不在任何档位之内。请为它增加一档，或检查该数值。',
};
