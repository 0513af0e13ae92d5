import { numberText } from '../values/decimal';
import type { Check } from './checked';
import { settingFinder } from './checked';
import type { SchemeFinding } from './finding';

/** The decided rows come to what somebody worked out elsewhere. */
export const checkControls: Check = ({ scheme, completeness }) => {
  const find = settingFinder(scheme);
  const sheet = scheme.sources.scheme?.sheet;
  return (completeness?.controls ?? []).flatMap(({ item, expected, actual, difference }, index) => {
    if (difference === 0) return [];
    const control = scheme.settings.controls?.[index];
    const finding: SchemeFinding =
      actual === undefined || difference === undefined
        ? find('control-unknown', 'error', { item })
        : find('control-differs', 'error', {
            item,
            expected: numberText(expected),
            actual: numberText(actual),
            difference: numberText(difference),
          });
    return [
      control === undefined || sheet === undefined
        ? finding
        : { ...finding, at: { sheet, row: control.row, column: control.valueColumn } },
    ];
  });
};
