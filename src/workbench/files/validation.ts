import type { IDataValidationRule } from '@univerjs/core';
import { readAddresses, within, writeAddress } from './address';
import { fromSerial, toSerial } from './date';
import { elements, element, escapeXml, tag, unescapeXml } from './xml';

/** Kinds of rule that both sides have, under the same name. */
const KINDS = new Set(['list', 'decimal', 'whole', 'date', 'time', 'textLength', 'custom']);
/** The grid draws a list's cell as any other: its arrow and its chip push the text out of low rows. */
const AS_TEXT = 0;
const ERROR_STYLES = ['information', 'stop', 'warning'] as const; // the grid's codes 0, 1, 2

/**
 * `<dataValidations>` of a sheet → the grid's rules. They are read here, because the library makes an object a cell of
 * them: a rule on a whole column would be a million.
 */
export function readValidations(
  sheetXml: string,
  sheetId: string,
  rows: number,
  columns: number,
): IDataValidationRule[] {
  const block = element(sheetXml, 'dataValidations');
  if (!block) return [];
  return elements(block.inner, 'dataValidation').flatMap(({ attributes, inner }, i) => {
    const type = attributes['type'];
    const ranges = readAddresses(attributes['sqref'] ?? '').map((ends) => within(ends, rows, columns));
    if (!type || !KINDS.has(type) || ranges.length === 0) return [];
    const [first, second] = ['formula1', 'formula2'].map((name) => element(inner, name)?.inner);
    return [
      {
        uid: `${sheetId}-validation-${i}`,
        type,
        ranges,
        // A list with an operator is never met in the grid.
        ...(compares(type) && { operator: attributes['operator'] ?? 'between' }),
        formula1: readOperand(type, first),
        formula2: readOperand(type, second),
        allowBlank: attributes['allowBlank'] === '1',
        ...(type === 'list' && { showDropDown: true, renderMode: AS_TEXT }),
        showErrorMessage: attributes['showErrorMessage'] === '1',
        errorStyle: Math.max(0, ERROR_STYLES.indexOf((attributes['errorStyle'] ?? 'stop') as 'stop')),
        ...(attributes['errorTitle'] && { errorTitle: attributes['errorTitle'] }),
        ...(attributes['error'] && { error: attributes['error'] }),
        showInputMessage: attributes['showInputMessage'] === '1',
        ...(attributes['promptTitle'] && { promptTitle: attributes['promptTitle'] }),
        ...(attributes['prompt'] && { prompt: attributes['prompt'] }),
      } as IDataValidationRule,
    ];
  });
}

/** The grid's rules → `<dataValidations>`; empty where none of them can stand in a file. */
export function writeValidations(rules: readonly IDataValidationRule[]): string {
  const written = rules.filter(({ type, ranges }) => KINDS.has(type) && ranges.length > 0).map(writeRule);
  return written.length > 0 ? tag('dataValidations', { count: written.length }, written.join('')) : '';
}

function writeRule(rule: IDataValidationRule): string {
  const flag = (value: boolean | undefined): string | undefined => (value ? '1' : undefined);
  return tag(
    'dataValidation',
    {
      type: rule.type,
      errorStyle: rule.errorStyle === undefined ? undefined : ERROR_STYLES[rule.errorStyle],
      operator: compares(rule.type) ? rule.operator : undefined,
      allowBlank: flag(rule.allowBlank ?? true),
      showInputMessage: flag(rule.showInputMessage ?? Boolean(rule.prompt)),
      showErrorMessage: flag(rule.showErrorMessage ?? Boolean(rule.error)),
      errorTitle: rule.errorTitle,
      error: rule.error,
      promptTitle: rule.promptTitle,
      prompt: rule.prompt,
      sqref: rule.ranges.map(writeAddress).join(' '),
    },
    [rule.formula1, rule.formula2]
      .map((operand, i) =>
        operand === undefined || operand === ''
          ? ''
          : `<formula${i + 1}>${escapeXml(writeOperand(rule.type, operand))}</formula${i + 1}>`,
      )
      .join(''),
  );
}

function compares(type: string): boolean {
  return type !== 'list' && type !== 'custom';
}

function readOperand(type: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const operand = unescapeXml(text).trim();
  const constant = /^"([\s\S]*)"$/.exec(operand)?.[1];
  if (type === 'list') return constant === undefined ? `=${operand}` : constant.replaceAll('""', '"');
  if (operand === '' || Number.isNaN(Number(operand))) return `=${operand}`;
  return type === 'date' ? fromSerial(Number(operand)) : operand;
}

function writeOperand(type: string, operand: string): string {
  if (operand.startsWith('=')) return operand.slice(1).replace(/\[[^\]]+\](?=[^!]*!)/g, '');
  if (type === 'list') return `"${listItems(operand).join(',').replaceAll('"', '""')}"`;
  return type === 'date' ? String(toSerial(operand) ?? operand) : operand;
}

/** The grid keeps a list as JSON where it made it itself, else as Excel does. */
function listItems(operand: string): string[] {
  if (!operand.startsWith('[')) return operand.split(',');
  const items: unknown = JSON.parse(operand);
  return Array.isArray(items) ? items.map(String) : [];
}
