import type { IRange, IStyleData } from '@univerjs/core';
import type { ConditionalFormattingOptions, ConditionalFormattingRule, Cvfo, Style } from 'exceljs';
import { columnLetters } from '../grid/places';
import { readAddresses, within, writeAddress } from './address';
import { fromFileColor, toFileColor } from './color';
import { readFormula, writeFormula } from './formula';

/** A bound of a data bar or a colour scale. */
interface Bound {
  readonly type: 'num' | 'min' | 'max' | 'percent' | 'percentile' | 'formula';
  readonly value?: number | string;
}

type Look = Pick<IStyleData, 'bg' | 'cl' | 'bl' | 'it' | 'ul' | 'st'>;

/** The grid's conditional formats that can stand in a file. */
type GridRule =
  | {
      type: 'dataBar';
      isShowValue: boolean;
      config: { min: Bound; max: Bound; isGradient: boolean; positiveColor: string; nativeColor: string };
    }
  | { type: 'colorScale'; config: { index: number; color: string; value: Bound }[] }
  | { type: 'highlightCell'; subType: 'formula'; value: string; style: Look }
  | {
      type: 'highlightCell';
      subType: 'number';
      operator: string;
      value: number | [number, number];
      style: Look;
    }
  | { type: 'highlightCell'; subType: 'text'; operator: string; value?: string; style: Look }
  | { type: 'highlightCell'; subType: 'duplicateValues' | 'uniqueValues'; style: Look }
  | {
      type: 'highlightCell';
      subType: 'rank';
      isBottom: boolean;
      isPercent: boolean;
      value: number;
      style: Look;
    }
  | { type: 'highlightCell'; subType: 'average'; operator: string; style: Look };

/** A conditional format as the grid keeps it; the first of a sheet's list wins. */
export interface SheetRule {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: GridRule;
}

/** What the library reads beyond what its types say. */
type FileRule = Omit<Partial<ConditionalFormattingRule>, 'type'> & {
  readonly type?: string;
  readonly formulae?: readonly unknown[];
  readonly operator?: string;
  readonly cfvo?: readonly Cvfo[];
  readonly color?: unknown;
  readonly showValue?: boolean;
  readonly gradient?: boolean;
  readonly rank?: number;
  readonly percent?: boolean;
  readonly bottom?: boolean;
  readonly aboveAverage?: boolean;
};

/** A file's conditional formats → the grid's; kinds that the grid has not (icon sets, dates) are left out. */
export function readRules(
  formats: readonly ConditionalFormattingOptions[],
  rows: number,
  columns: number,
  names: readonly string[],
): SheetRule[] {
  return formats
    .flatMap(({ ref, rules }) => {
      const ranges = readAddresses(ref).map((ends) => within(ends, rows, columns));
      return (rules as FileRule[]).map((fileRule) => ({
        ranges,
        fileRule,
        priority: fileRule.priority ?? 0,
      }));
    })
    .sort((a, b) => a.priority - b.priority)
    .flatMap(({ ranges, fileRule }, i) => {
      const rule = ranges.length > 0 ? readRule(fileRule, names) : undefined;
      return rule ? [{ cfId: `rule-${i}`, ranges, stopIfTrue: false, rule }] : [];
    });
}

function readRule(rule: FileRule, names: readonly string[]): GridRule | undefined {
  const style = readLook(rule.style ?? {});
  const [first, second] = rule.formulae ?? [];
  switch (rule.type) {
    case 'dataBar': {
      const [min, max] = rule.cfvo ?? [];
      const color = fromFileColor(rule.color as never) ?? '#638EC6';
      return {
        type: 'dataBar',
        isShowValue: rule.showValue !== false,
        config: {
          min: readBound(min, 'min'),
          max: readBound(max, 'max'),
          isGradient: rule.gradient === true,
          positiveColor: color,
          nativeColor: '#FF0000',
        },
      };
    }
    case 'colorScale': {
      const colors = Array.isArray(rule.color) ? (rule.color as never[]) : [];
      const config = (rule.cfvo ?? []).map((bound, index) => ({
        index,
        color: fromFileColor(colors[index]) ?? '#FFFFFF',
        value: readBound(bound, index === 0 ? 'min' : 'max'),
      }));
      return config.length > 0 ? { type: 'colorScale', config } : undefined;
    }
    case 'cellIs': {
      const [low, high] = [Number(first), Number(second)];
      if (rule.operator === undefined || first === undefined || Number.isNaN(low)) return undefined;
      const between = /between/i.test(rule.operator);
      if (between && Number.isNaN(high)) return undefined;
      const value: number | [number, number] = between ? [low, high] : low;
      return { type: 'highlightCell', subType: 'number', operator: rule.operator, value, style };
    }
    case 'top10':
      return {
        type: 'highlightCell',
        subType: 'rank',
        isBottom: rule.bottom === true,
        isPercent: rule.percent === true,
        value: rule.rank ?? 10,
        style,
      };
    case 'aboveAverage': {
      const operator = rule.aboveAverage === false ? 'lessThan' : 'greaterThan';
      return { type: 'highlightCell', subType: 'average', operator, style };
    }
    case 'duplicateValues':
    case 'uniqueValues':
      return { type: 'highlightCell', subType: rule.type, style };
    default:
      // Every kind of text rule carries the formula that says the same.
      return typeof first === 'string' && first !== ''
        ? { type: 'highlightCell', subType: 'formula', value: readFormula(first, names), style }
        : undefined;
  }
}

/** The grid's conditional formats → the file's, one block a rule. */
export function writeRules(
  rules: readonly SheetRule[],
  names: readonly string[],
): ConditionalFormattingOptions[] {
  return rules.flatMap(({ ranges, rule }, i) => {
    const [first] = ranges;
    if (!first) return [];
    const written = writeRule(rule, ranges, names);
    return written
      ? [
          {
            ref: ranges.map(writeAddress).join(' '),
            rules: [{ ...written, priority: i + 1 } as ConditionalFormattingRule],
          },
        ]
      : [];
  });
}

function writeRule(rule: GridRule, ranges: readonly IRange[], names: readonly string[]): object | undefined {
  if (rule.type === 'dataBar') {
    const { min, max, isGradient, positiveColor } = rule.config;
    return {
      type: 'dataBar',
      cfvo: [writeBound(min), writeBound(max)],
      color: toFileColor(positiveColor),
      showValue: rule.isShowValue,
      gradient: isGradient,
    };
  }
  if (rule.type === 'colorScale') {
    return {
      type: 'colorScale',
      cfvo: rule.config.map(({ value }) => writeBound(value)),
      color: rule.config.map(({ color }) => toFileColor(color)),
    };
  }
  if (rule.type !== 'highlightCell') return undefined;
  const style = writeLook(rule.style);
  const formula = (text: string): object => ({ type: 'expression', formulae: [text], style });
  const [{ startRow, startColumn } = { startRow: 0, startColumn: 0 }] = ranges;
  const cell = `${columnLetters(startColumn)}${startRow + 1}`;
  switch (rule.subType) {
    case 'formula':
      return formula(writeFormula(rule.value, names));
    case 'number':
      return { type: 'cellIs', operator: rule.operator, formulae: [rule.value].flat(), style };
    case 'text':
      return formula(textTest(rule.operator, cell, rule.value ?? ''));
    case 'rank':
      return { type: 'top10', rank: rule.value, percent: rule.isPercent, bottom: rule.isBottom, style };
    case 'average':
      return { type: 'aboveAverage', aboveAverage: /greater/.test(rule.operator), style };
    case 'duplicateValues':
    case 'uniqueValues': {
      const counts = ranges.map((range) => `COUNTIF(${absolute(range)},${cell})`).join('+');
      return formula(`${counts}${rule.subType === 'duplicateValues' ? '>1' : '=1'}`);
    }
    default:
      return undefined;
  }
}

/** The formula that says what a text rule says: readers agree on formulas more than on the kinds of text rules. */
function textTest(operator: string, cell: string, text: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const found = `ISNUMBER(SEARCH(${quoted},${cell}))`;
  const tests: Record<string, string> = {
    equal: `${cell}=${quoted}`,
    notEqual: `${cell}<>${quoted}`,
    containsText: found,
    notContainsText: `NOT(${found})`,
    beginsWith: `LEFT(${cell},${text.length})=${quoted}`,
    endsWith: `RIGHT(${cell},${text.length})=${quoted}`,
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  };
  return tests[operator] ?? `${cell}=${quoted}`;
}

function absolute(range: IRange): string {
  return writeAddress(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function readBound(bound: Cvfo | undefined, none: 'min' | 'max'): Bound {
  const type = bound?.type as string | undefined;
  if (!bound || type === undefined || /^auto|^min$|^max$/.test(type)) return { type: none };
  return {
    type: type as Bound['type'],
    value: type === 'formula' ? `=${String(bound.value)}` : Number(bound.value),
  };
}

function writeBound({ type, value }: Bound): Cvfo {
  const written = typeof value === 'string' ? value.replace(/^=/, '') : value;
  return { type, ...(type !== 'min' && type !== 'max' && { value: written as number }) } as Cvfo;
}

/** A differential style keeps its fill in the background colour. */
function readLook(style: Partial<Style>): Look {
  const fill =
    style.fill?.type === 'pattern' ? fromFileColor(style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const color = fromFileColor(style.font?.color);
  return {
    ...(fill && { bg: { rgb: fill } }),
    ...(color && { cl: { rgb: color } }),
    ...(style.font?.bold && { bl: 1 }),
    ...(style.font?.italic && { it: 1 }),
    ...(style.font?.underline && { ul: { s: 1 } }),
    ...(style.font?.strike && { st: { s: 1 } }),
  };
}

function writeLook(look: Look): Partial<Style> {
  const fill = toFileColor(look.bg?.rgb);
  const color = toFileColor(look.cl?.rgb);
  const font = {
    ...(color && { color }),
    ...(look.bl && { bold: true }),
    ...(look.it && { italic: true }),
    ...(look.ul?.s && { underline: true }),
    ...(look.st?.s && { strike: true }),
  };
  return {
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: fill, fgColor: fill } }),
    ...(Object.keys(font).length > 0 && { font }),
  };
}
