import { readCondition, type Condition } from '../../eligibility/condition';
import type { Cells } from '../../values/cell';
import { readWord } from '../../values/choice';
import type { Vocabulary } from '../../values/heading';
import { isProblem, shown, type Problem } from '../../values/problem';
import { TEMPLATE_WORDS, type PlanTemplate } from '../template';
import { readRows, textOf } from '../../tables/looseRows';

type RuleField = 'field' | 'test' | 'value' | 'template' | 'reason';

/** The columns of the PlanRules table; the English heading first, the Chinese one second. */
export const RULE_HEADINGS: Vocabulary<RuleField> = {
  field: ['Field', '字段', 'Fact', 'Item', '项目', '指标', '字段名', '事项'],
  test: ['Test', '条件', 'Operator', 'Condition', '判断', '运算符', '比较', '判断条件'],
  value: ['Value', '标准', 'Bound', 'Limit', '值', '标准值', '界限', '阈值'],
  template: ['Template', '计划模板', 'Plan template', 'Plan', '模板', '计划类型', '推荐模板'],
  reason: ['Reason', '推荐理由', 'Why', '理由', '原因', '说明'],
};

/** An account that meets the condition is recommended the template. */
export interface TemplateRule extends Condition {
  readonly template: PlanTemplate;
  /** The table's own words for why; `""` where it has none. */
  readonly reason: string;
}

/** Reads a PlanRules table, headings first: Field, Test, Value as in the gates, then Template and Reason. */
export const readTemplateRules = (cells: Cells): readonly TemplateRule[] | Problem =>
  readRows(
    cells,
    RULE_HEADINGS,
    ['field', 'test', 'value', 'template'],
    (cellOf, placeOf): TemplateRule | Problem => {
      const condition = readCondition(cellOf, placeOf);
      if (isProblem(condition)) return condition;
      if (condition.against !== undefined)
        return {
          problem: 'not-a-number',
          kind: 'value',
          at: placeOf('value'),
          details: { text: shown(condition.against) },
        };
      const template = readWord(cellOf('template'), TEMPLATE_WORDS, () => placeOf('template'));
      if (isProblem(template)) return template;
      return { ...condition, template, reason: textOf(cellOf('reason')) };
    },
  );
