import type { IDataValidationRule } from '@univerjs/core';
import { readAddresses, whole, within, writeAddress, type Ends, type Size } from './address';
import { fromSerial, toSerial } from './date';
import { reachesOutside, readFormula, writeFormula } from './formula';
import {
  childOf,
  childrenOf,
  decodeText,
  descendantsOf,
  encodeText,
  escapeXml,
  flag,
  tag,
  type XmlElement,
} from './xml';

/** Kinds of rule that both sides have, under the same name. */
const KINDS = new Set(['none', 'list', 'decimal', 'whole', 'date', 'time', 'textLength', 'custom']);
/** A message without a rule: the grid's word for the file's `none`. */
const ANY = 'any';
/** The grid draws a list's cell as any other: its arrow and its chip push the text out of low rows. */
const AS_TEXT = 0;
const ERROR_STYLES = ['information', 'stop', 'warning'] as const; // the grid's codes 0, 1, 2

/** A sheet's validations, the newer ones too (which read lists of other sheets) → the grid's rules. */
export function readValidations(
  sheet: XmlElement,
  sheetId: string,
  size: Size,
  dateOffset: number,
): IDataValidationRule[] {
  const all = [
    ...childrenOf(childOf(sheet, 'dataValidations'), 'dataValidation'),
    ...descendantsOf(childOf(sheet, 'extLst'), 'dataValidation'),
  ];
  return all.flatMap((rule, i) => {
    const { attributes } = rule;
    const kind = attributes['type'] ?? 'none';
    const sqref = attributes['sqref'] ?? childOf(rule, 'sqref')?.text ?? '';
    const ranges = readAddresses(sqref).map((ends) => within(ends, size));
    const operands = ['formula1', 'formula2'].map((name) => {
      const formula = childOf(rule, name);
      return childOf(formula, 'f')?.text ?? formula?.text;
    });
    if (!KINDS.has(kind) || ranges.length === 0 || operands.some((text) => text && reachesOutside(text)))
      return [];
    const type = kind === 'none' ? ANY : kind;
    const [first, second] = operands.map((text) => readOperand(type, text, dateOffset));
    return [
      {
        uid: `${sheetId}-validation-${i}`,
        type,
        ranges,
        // A list with an operator is never met in the grid.
        ...(compares(type) && { operator: attributes['operator'] ?? 'between' }),
        formula1: first,
        formula2: second,
        allowBlank: flag(attributes['allowBlank']),
        ...(type === 'list' && { showDropDown: !flag(attributes['showDropDown']), renderMode: AS_TEXT }),
        showErrorMessage: flag(attributes['showErrorMessage']),
        errorStyle: Math.max(0, ERROR_STYLES.indexOf((attributes['errorStyle'] ?? 'stop') as 'stop')),
        ...(attributes['errorTitle'] && { errorTitle: decodeText(attributes['errorTitle']) }),
        ...(attributes['error'] && { error: decodeText(attributes['error']) }),
        showInputMessage: flag(attributes['showInputMessage']),
        ...(attributes['promptTitle'] && { promptTitle: decodeText(attributes['promptTitle']) }),
        ...(attributes['prompt'] && { prompt: decodeText(attributes['prompt']) }),
      } as IDataValidationRule,
    ];
  });
}

/**
 * The grid's rules → `<dataValidations>`; empty where none of them can stand in a file. Lists that are too long for Excel
 * are handed to `leaveOut`.
 */
export function writeValidations(
  rules: readonly IDataValidationRule[],
  size: Size,
  leaveOut: (address: string) => void,
): string {
  const written = rules
    .filter(({ type, ranges }) => (KINDS.has(type) || type === ANY) && ranges.length > 0)
    // Without its operand a rule is none, and Excel repairs the file.
    .filter(({ type, formula1 }) => type === ANY || Boolean(formula1))
    .filter((rule) => {
      const isTooLong = isLongList(rule);
      if (isTooLong) leaveOut(rule.ranges.map(writeAddress).join(' '));
      return !isTooLong;
    })
    .map((rule) => writeRule(rule, size));
  return written.length > 0 ? tag('dataValidations', { count: written.length }, written.join('')) : '';
}

/** The longest that Excel takes: of a title, a message, a list of constants. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function writeRule(rule: IDataValidationRule, size: Size): string {
  const yes = (value: boolean | undefined): string | undefined => (value ? '1' : undefined);
  const short = (text: string | undefined, most: number): string | undefined =>
    text === undefined ? undefined : encodeText(text.slice(0, most));
  return tag(
    'dataValidation',
    {
      type: rule.type === ANY ? undefined : rule.type,
      errorStyle:
        rule.errorStyle === undefined || rule.errorStyle === 1 ? undefined : ERROR_STYLES[rule.errorStyle],
      operator: compares(rule.type) ? rule.operator : undefined,
      allowBlank: yes(rule.allowBlank ?? true),
      showDropDown: rule.type === 'list' && rule['showDropDown'] === false ? '1' : undefined,
      showInputMessage: yes(rule.showInputMessage ?? Boolean(rule.prompt)),
      showErrorMessage: yes(rule.showErrorMessage ?? Boolean(rule.error)),
      errorTitle: short(rule.errorTitle, LONGEST_TITLE),
      error: short(rule.error, LONGEST_MESSAGE),
      promptTitle: short(rule.promptTitle, LONGEST_TITLE),
      prompt: short(rule.prompt, LONGEST_MESSAGE),
      sqref: rule.ranges.map((range: Ends) => writeAddress(whole(range, size))).join(' '),
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
  return type !== 'list' && type !== 'custom' && type !== ANY;
}

function readOperand(type: string, text: string | undefined, dateOffset: number): string | undefined {
  if (text === undefined) return undefined;
  const operand = text.trim().replace(/^=/, '');
  const constant = /^"([\s\S]*)"$/.exec(operand)?.[1];
  if (type === 'list')
    return constant === undefined ? readFormula(operand, []) : constant.replaceAll('""', '"');
  if (operand === '' || Number.isNaN(Number(operand))) return readFormula(operand, []);
  if (type !== 'date') return operand;
  const serial = Number(operand) + dateOffset;
  return Number.isInteger(serial) ? fromSerial(serial) : String(serial);
}

/** A list of constants that Excel does not take: longer ones stand in cells. */
function isLongList({ type, formula1 = '' }: IDataValidationRule): boolean {
  return (
    type === 'list' && !formula1.startsWith('=') && listItems(formula1).join(',').length > LONGEST_MESSAGE
  );
}

function writeOperand(type: string, operand: string): string {
  if (operand.startsWith('=')) return writeFormula(operand.replace(/\[[^\]]+\](?=[^!]*!)/g, ''), []);
  if (type === 'list') return `"${listItems(operand).join(',').replaceAll('"', '""')}"`;
  return type === 'date' ? String(toSerial(operand) ?? operand) : operand;
}

/** The grid keeps a list as JSON where it made it itself, else as Excel does. */
function listItems(operand: string): string[] {
  if (!operand.startsWith('[')) return operand.split(',');
  const items: unknown = JSON.parse(operand);
  return Array.isArray(items) ? items.map(String) : [];
}
