import type { Place } from '../../core/values/problem';

/** Where a problem lies, before its sentence. */
export function place({ argument, row, column }: Place): string {
  const cell = [row === undefined ? '' : `row ${row}`, column === undefined ? '' : `column ${column}`];
  return `${[argument, ...cell].filter(Boolean).join(', ')}: `;
}
