import type { Place } from '../../core/values/problem';

/** 问题所在的位置，写在说明之前。 */
export function place({ argument, row, column }: Place): string {
  const cell = `${row === undefined ? '' : `第 ${row} 行`}${column === undefined ? '' : `第 ${column} 列`}`;
  return `${argument}${cell && ` ${cell}`}：`;
}
