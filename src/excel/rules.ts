import type { Validation } from '../core/sheet/document';
import type { Lines } from '../core/sheet/lines';
import { addressOf } from './addresses';

/** What may be typed, bars in cells, and fills that follow a cell's text. */
export function paintRules(sheet: Excel.Worksheet, lines: Lines): void {
  for (const validation of lines.validations) {
    const allowed = sheet.getRange(addressOf(validation.area)).dataValidation;
    allowed.rule = ruleOf(validation);
    allowed.errorAlert = { showAlert: true, style: 'Stop', title: '', message: validation.message };
  }
  for (const { area, max, color } of lines.dataBars) {
    const { dataBar } = sheet.getRange(addressOf(area)).conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'Number', formula: String(max) };
    dataBar.positiveFormat.fillColor = color;
    dataBar.positiveFormat.gradientFill = false;
  }
  for (const { area, text, fill, color } of lines.textRules) {
    // The whole cell is compared: "contains" would paint "不合格" with the rule for "合格".
    const { cellValue } = sheet.getRange(addressOf(area)).conditionalFormats.add('CellValue');
    cellValue.rule = { operator: 'EqualTo', formula1: `="${text.replaceAll('"', '""')}"` };
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = color;
  }
}

function ruleOf({ allow }: Validation): Excel.DataValidationRule {
  if ('list' in allow) return { list: { inCellDropDown: true, source: allow.list.join(',') } };
  if ('date' in allow) return { date: { operator: 'GreaterThanOrEqualTo', formula1: '1900-01-01' } };
  const { min, max } = allow.decimal;
  if (min !== undefined && max !== undefined)
    return { decimal: { operator: 'Between', formula1: min, formula2: max } };
  if (max !== undefined) return { decimal: { operator: 'LessThanOrEqualTo', formula1: max } };
  return { decimal: { operator: 'GreaterThanOrEqualTo', formula1: min ?? -1e12 } };
}
