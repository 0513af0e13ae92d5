import type { IRange } from '@univerjs/core';
import { columnLetters } from '../grid/places';
import { whole, writeAddress, type Size } from './address';
import { writeColor } from './color';
import { writeFormula } from './formula';
import type { Bound, GridRule, HighlightRule, KeptLooks, Look, SheetRule } from './rule';
import { escapeXml, tag } from './xml';

export interface WrittenRules {
  /** `<conditionalFormatting>` elements. */
  readonly formats: string;
  /** What newer Excels read of them: an `<ext>` of the sheet; empty where there is nothing. */
  readonly extension: string;
}

/** What rules are written with: the numbers of their looks, the custom functions' names. */
export interface RuleWriting {
  numberOfLook(dxf: string): number;
  readonly looks: KeptLooks;
  readonly names: readonly string[];
  readonly size: Size;
}

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** The grid's conditional formats → the file's, one block for each rule. `sheet` counts the sheets of the workbook. */
export function writeRules(rules: readonly SheetRule[], sheet: number, writing: RuleWriting): WrittenRules {
  const formats: string[] = [];
  const newer: string[] = [];
  rules.forEach((one, i) => {
    const ranges = one.ranges.map((range) => whole(range, writing.size));
    if (ranges.length === 0) return;
    const sqref = ranges.map(writeAddress).join(' ');
    const id = `{00000000-0000-0000-${hex(sheet, 4)}-${hex(i, 12)}}`;
    const xml = writeRule(one, i + 1, ranges, id, writing);
    const isNew = one.rule.type === 'iconSet' && NEW_ICONS.test(one.rule.config[0]?.iconType ?? '');
    if (!isNew) formats.push(tag('conditionalFormatting', { sqref }, xml));
    if (one.rule.type === 'iconSet' && isNew)
      newer.push(
        tag(
          'x14:conditionalFormatting',
          { 'xmlns:xm': XM },
          tag('x14:cfRule', { type: 'iconSet', priority: i + 1, id }, writeIcons(one.rule, 'x14:')) +
            tag('xm:sqref', {}, sqref),
        ),
      );
    if (one.rule.type === 'dataBar')
      newer.push(
        tag(
          'x14:conditionalFormatting',
          { 'xmlns:xm': XM },
          writeNewBar(one.rule, id) + tag('xm:sqref', {}, sqref),
        ),
      );
  });
  return {
    formats: formats.join(''),
    extension:
      newer.length === 0
        ? ''
        : tag(
            'ext',
            { uri: '{78C0D931-6437-407d-A8EE-F0AAD7539E65}', 'xmlns:x14': X14 },
            tag('x14:conditionalFormattings', {}, newer.join('')),
          ),
  };
}

/** Sets that older Excels did not know stand apart. */
const NEW_ICONS = /^(3Stars|3Triangles|5Boxes)$/;

const hex = (number: number, digits: number): string =>
  number.toString(16).toUpperCase().padStart(digits, '0');

function writeRule(
  { cfId, stopIfTrue, rule }: SheetRule,
  priority: number,
  ranges: readonly IRange[],
  id: string,
  { numberOfLook, looks, names }: RuleWriting,
): string {
  switch (rule.type) {
    case 'dataBar': {
      const { min, max, positiveColor } = rule.config;
      const bar = [
        writeBound(min),
        writeBound(max),
        tag('color', { rgb: writeColor(positiveColor) ?? 'FF638EC6' }),
      ];
      const link = tag(
        'extLst',
        {},
        tag(
          'ext',
          { uri: '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}', 'xmlns:x14': X14 },
          tag('x14:id', {}, id),
        ),
      );
      return tag(
        'cfRule',
        { type: 'dataBar', priority },
        tag('dataBar', { showValue: rule.isShowValue === false ? 0 : undefined }, bar.join('')) + link,
      );
    }
    case 'colorScale': {
      const bounds = rule.config.map(({ value }) => writeBound(value));
      const colors = rule.config.map(({ color }) => tag('color', { rgb: writeColor(color) ?? 'FFFFFFFF' }));
      return tag(
        'cfRule',
        { type: 'colorScale', priority },
        tag('colorScale', {}, [...bounds, ...colors].join('')),
      );
    }
    case 'iconSet':
      return tag('cfRule', { type: 'iconSet', priority }, writeIcons(rule));
    case 'highlightCell': {
      const kept = looks.get(cfId);
      const dxf = kept?.look === JSON.stringify(rule.style) ? kept.dxf : writeLook(rule.style);
      const { attributes, formulas } = testOf(rule, ranges);
      return tag(
        'cfRule',
        {
          ...attributes,
          dxfId: dxf === '<dxf/>' ? undefined : numberOfLook(dxf),
          priority,
          stopIfTrue: stopIfTrue ? 1 : undefined,
        },
        formulas.map((formula) => tag('formula', {}, escapeXml(writeFormula(formula, names)))).join(''),
      );
    }
  }
}

interface Test {
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly formulas: readonly string[];
}

function testOf(rule: HighlightRule, ranges: readonly IRange[]): Test {
  const [{ startRow, startColumn } = { startRow: 0, startColumn: 0 }] = ranges;
  const cell = `${columnLetters(startColumn)}${startRow + 1}`;
  const formula = (text: string): Test => ({ attributes: { type: 'expression' }, formulas: [text] });
  switch (rule.subType) {
    case 'formula':
      return formula(rule.value);
    case 'number':
      return {
        attributes: { type: 'cellIs', operator: rule.operator },
        formulas: [rule.value].flat().map(String),
      };
    case 'text':
      return formula(textTest(rule.operator, cell, rule.value ?? ''));
    case 'rank': {
      const { value: rank, isPercent, isBottom } = rule;
      return {
        attributes: {
          type: 'top10',
          rank,
          percent: isPercent ? 1 : undefined,
          bottom: isBottom ? 1 : undefined,
        },
        formulas: [],
      };
    }
    case 'average':
      return {
        attributes: {
          type: 'aboveAverage',
          aboveAverage: rule.operator.startsWith('less') ? 0 : undefined,
          equalAverage: rule.operator.endsWith('OrEqual') ? 1 : undefined,
        },
        formulas: [],
      };
    case 'timePeriod':
      return { attributes: { type: 'timePeriod', timePeriod: rule.operator }, formulas: [] };
    case 'duplicateValues':
    case 'uniqueValues':
      return { attributes: { type: rule.subType }, formulas: [] };
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

function writeNewBar({ isShowValue, config }: Extract<GridRule, { type: 'dataBar' }>, id: string): string {
  const bound = ({ type, value, automatic }: Bound): string =>
    writeNewBound({
      type: automatic ? (type === 'min' ? 'autoMin' : 'autoMax') : type,
      ...(value !== undefined && { value }),
    });
  return tag(
    'x14:cfRule',
    { type: 'dataBar', id },
    tag(
      'x14:dataBar',
      {
        minLength: 0,
        maxLength: 100,
        showValue: isShowValue === false ? 0 : undefined,
        gradient: config.isGradient ? 1 : 0,
      },
      bound(config.min) +
        bound(config.max) +
        tag('x14:negativeFillColor', { rgb: writeColor(config.nativeColor) ?? 'FFFF0000' }) +
        tag('x14:axisColor', { rgb: 'FF000000' }),
    ),
  );
}

function writeIcons(
  { isShowValue, config }: Extract<GridRule, { type: 'iconSet' }>,
  prefix: '' | 'x14:' = '',
): string {
  const ascending = [...config].reverse();
  const reversed = Number(ascending[0]?.iconId) === 0;
  // The lowest icon is for all that is left; the file wants a bound all the same.
  const bounds = ascending.map(({ operator, value }, i) =>
    i === 0 && value.value === undefined
      ? { type: 'percent', value: 0 }
      : { ...value, gte: operator === 'greaterThan' ? 0 : undefined },
  );
  return tag(
    `${prefix}iconSet`,
    {
      iconSet: ascending[0]?.iconType,
      showValue: isShowValue === false ? 0 : undefined,
      reverse: reversed ? 1 : undefined,
    },
    bounds.map((bound) => (prefix === '' ? writeBound(bound) : writeNewBound(bound))).join(''),
  );
}

interface WrittenBound {
  readonly type: string;
  readonly value?: number | string;
  /** 0 where the bound itself is below. */
  readonly gte?: number | undefined;
}

function writeBound({ type, value, gte }: WrittenBound): string {
  return tag('cfvo', { type, val: value === undefined ? undefined : String(value).replace(/^=/, ''), gte });
}

function writeNewBound({ type, value, gte }: WrittenBound): string {
  const inner = value === undefined ? '' : tag('xm:f', {}, escapeXml(String(value).replace(/^=/, '')));
  return tag('x14:cfvo', { type, gte }, inner);
}

function writeLook(look: Look): string {
  const fill = writeColor(look.bg?.rgb);
  const color = writeColor(look.cl?.rgb);
  const font = [
    look.bl ? '<b/>' : '',
    look.it ? '<i/>' : '',
    look.st?.s ? '<strike/>' : '',
    look.ul?.s ? '<u/>' : '',
    color ? tag('color', { rgb: color }) : '',
  ].join('');
  return tag(
    'dxf',
    {},
    (font === '' ? '' : tag('font', {}, font)) +
      (fill ? tag('fill', {}, tag('patternFill', {}, tag('bgColor', { rgb: fill }))) : ''),
  );
}
