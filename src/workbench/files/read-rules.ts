import { readAddresses, within, writeAddress, type Ends, type Size } from './address';
import { readColor, type Palette } from './color';
import { reachesOutside, readFormula } from './formula';
import { readFont, type FileStyles } from './read-styles';
import type { Bound, GridRule, KeptLooks, Look, SheetRule } from './rule';
import { childOf, childrenOf, descendantsOf, flag, numberOf, serialize, type XmlElement } from './xml';

export interface ReadRules {
  readonly rules: SheetRule[];
  readonly looks: KeptLooks;
  /** Rules of kinds that the grid has not. */
  readonly lost: number;
}

/** A sheet's conditional formats → the grid's, the strongest first. `names` are the custom functions'. */
export function readRules(
  sheet: XmlElement,
  sheetId: string,
  size: Size,
  styles: FileStyles,
  names: readonly string[],
): ReadRules {
  // Newer rules stand apart; those that are the other half of an older one bear its id.
  const halves = new Map<string, XmlElement>();
  const found = childrenOf(sheet, 'conditionalFormatting').flatMap((format) =>
    childrenOf(format, 'cfRule').map((rule) => ({ rule, sqref: format.attributes['sqref'] ?? '' })),
  );
  for (const format of descendantsOf(childOf(sheet, 'extLst'), 'conditionalFormatting')) {
    for (const rule of childrenOf(format, 'cfRule')) {
      if (rule.attributes['type'] === 'dataBar') halves.set(rule.attributes['id'] ?? '', rule);
      else found.push({ rule, sqref: childOf(format, 'sqref')?.text ?? '' });
    }
  }
  const looks = new Map<string, { dxf: string; look: string }>();
  let lost = 0;
  const rules = found
    .map((one) => ({ ...one, priority: numberOf(one.rule.attributes['priority']) ?? 0 }))
    .sort((a, b) => a.priority - b.priority)
    .flatMap(({ rule, sqref }, i): SheetRule[] => {
      const ranges = readAddresses(sqref).map((ends) => within(ends, size));
      const [first] = ranges;
      if (!first) return [];
      const half = halves.get(descendantsOf(childOf(rule, 'extLst'), 'id')[0]?.text ?? '');
      const dxf = childOf(rule, 'dxf') ?? styles.differential[Number(rule.attributes['dxfId'])];
      const read = readRule(rule, half, readLook(dxf, styles.palette), first, styles.palette, names);
      if (!read) {
        lost += 1;
        return [];
      }
      const cfId = `${sheetId}-rule-${i}`;
      if (dxf && 'style' in read) looks.set(cfId, { dxf: serialize(dxf), look: JSON.stringify(read.style) });
      return [{ cfId, ranges, stopIfTrue: flag(rule.attributes['stopIfTrue']), rule: read }];
    });
  return { rules, looks, lost };
}

function readRule(
  rule: XmlElement,
  half: XmlElement | undefined,
  style: Look,
  anchor: Ends,
  palette: Palette,
  names: readonly string[],
): GridRule | undefined {
  const { type, operator = '', rank, percent, bottom, aboveAverage, equalAverage, stdDev } = rule.attributes;
  const formulas = [...childrenOf(rule, 'formula'), ...childrenOf(rule, 'f')].map(({ text }) => text.trim());
  if (formulas.some(reachesOutside)) return undefined;
  const [first = '', second = ''] = formulas;
  const formula = (text: string): GridRule => ({
    type: 'highlightCell',
    subType: 'formula',
    value: readFormula(text, names),
    style,
  });
  switch (type) {
    case 'dataBar':
      return readDataBar(childOf(rule, 'dataBar'), childOf(half, 'dataBar'), palette);
    case 'colorScale':
      return readColorScale(childOf(rule, 'colorScale'), palette);
    case 'iconSet':
      return readIcons(childOf(rule, 'iconSet'));
    case 'cellIs': {
      const [low, high] = [numberOf(first), numberOf(second)];
      const between = /between/i.test(operator);
      if (low !== undefined && (!between || high !== undefined)) {
        const value: number | [number, number] = between ? [low, high ?? 0] : low;
        return { type: 'highlightCell', subType: 'number', operator, value, style };
      }
      const { startRow, startColumn } = anchor;
      const cell = writeAddress({ startRow, startColumn, endRow: startRow, endColumn: startColumn });
      const test = comparison(operator, cell, first, second);
      return test === undefined || first === '' ? undefined : formula(test);
    }
    case 'top10':
      return {
        type: 'highlightCell',
        subType: 'rank',
        isBottom: flag(bottom),
        isPercent: flag(percent),
        value: numberOf(rank) ?? 10,
        style,
      };
    case 'aboveAverage': {
      if (numberOf(stdDev)) return undefined;
      const than = aboveAverage !== undefined && !flag(aboveAverage) ? 'lessThan' : 'greaterThan';
      return {
        type: 'highlightCell',
        subType: 'average',
        operator: `${than}${flag(equalAverage) ? 'OrEqual' : ''}`,
        style,
      };
    }
    case 'duplicateValues':
    case 'uniqueValues':
      return { type: 'highlightCell', subType: type, style };
    default:
      // Every other kind (texts, blanks, errors, days) carries the formula that says the same.
      return first === '' ? undefined : formula(first);
  }
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** A comparison with another cell as the formula that says the same: the grid compares with numbers only. */
function comparison(operator: string, cell: string, low: string, high: string): string | undefined {
  const sign = COMPARISONS[operator];
  if (sign) return `${cell}${sign}(${low})`;
  const between = `AND(${cell}>=MIN(${low},${high}),${cell}<=MAX(${low},${high}))`;
  if (operator === 'between') return between;
  return operator === 'notBetween' ? `NOT(${between})` : undefined;
}

/** `half` says in newer files what older Excels did not know. */
function readDataBar(
  bar: XmlElement | undefined,
  half: XmlElement | undefined,
  palette: Palette,
): GridRule | undefined {
  if (!bar) return undefined;
  const [min, max] = childrenOf(half ?? bar, 'cfvo');
  return {
    type: 'dataBar',
    isShowValue: bar.attributes['showValue'] === undefined || flag(bar.attributes['showValue']),
    config: {
      min: readBound(min, 'min'),
      max: readBound(max, 'max'),
      isGradient: half?.attributes['gradient'] === undefined || flag(half.attributes['gradient']),
      positiveColor: readColor(childOf(bar, 'color'), palette) ?? '#638EC6',
      nativeColor: readColor(childOf(half, 'negativeFillColor'), palette) ?? '#FF0000',
    },
  };
}

function readColorScale(scale: XmlElement | undefined, palette: Palette): GridRule | undefined {
  const colors = childrenOf(scale, 'color').map((color) => readColor(color, palette));
  const config = childrenOf(scale, 'cfvo').map((bound, index) => ({
    index,
    color: colors[index] ?? '#FFFFFF',
    value: readBound(bound, index === 0 ? 'min' : 'max'),
  }));
  return config.length > 1 ? { type: 'colorScale', config } : undefined;
}

/** The sets of icons that the grid draws too. */
const ICON_SETS =
  /^(3Arrows|3ArrowsGray|4Arrows|4ArrowsGray|5Arrows|5ArrowsGray|3Triangles|3TrafficLights[12]|3Signs|4RedToBlack|4TrafficLights|3Symbols2?|3Flags|4Rating|5Rating|5Quarters|5Boxes|3Stars)$/;

/** The file's icons ascend, the grid's descend. Sets put together by hand are not read. */
function readIcons(set: XmlElement | undefined): GridRule | undefined {
  const { iconSet = '3TrafficLights1', showValue, reverse } = set?.attributes ?? {};
  const bounds = childrenOf(set, 'cfvo');
  if (!ICON_SETS.test(iconSet) || childOf(set, 'cfIcon') || bounds.length !== Number(iconSet[0]))
    return undefined;
  const config = bounds
    .map((bound, i) => ({
      operator:
        bound.attributes['gte'] === undefined || flag(bound.attributes['gte'])
          ? 'greaterThanOrEqual'
          : 'greaterThan',
      value: readBound(bound, 'min'),
      iconType: iconSet,
      iconId: String(flag(reverse) ? i : bounds.length - 1 - i),
    }))
    .reverse();
  return { type: 'iconSet', isShowValue: showValue === undefined || flag(showValue), config };
}

function readBound(bound: XmlElement | undefined, none: 'min' | 'max'): Bound {
  const type = bound?.attributes['type'];
  if (!bound || type === undefined || /^(auto)?(min|max)$/i.test(type))
    return { type: none, ...(type?.startsWith('auto') && { automatic: true }) };
  const value = (bound.attributes['val'] ?? childOf(bound, 'f')?.text ?? '').trim();
  if (value === '') return { type: none };
  const number = numberOf(value);
  // A bound may be read from a cell, whatever its type says.
  if (number === undefined) return { type: 'formula', value: `=${value}` };
  return { type: type as Bound['type'], value: type === 'formula' ? `=${value}` : number };
}

/** A differential style keeps its fill in the background colour. */
function readLook(dxf: XmlElement | undefined, palette: Palette): Look {
  const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
  const rgb = readColor(childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'), palette);
  const { cl, bl, it, ul, st } = readFont(childOf(dxf, 'font'), palette);
  return {
    ...(rgb && { bg: { rgb } }),
    ...(cl && { cl }),
    ...(bl && { bl }),
    ...(it && { it }),
    ...(ul && { ul }),
    ...(st && { st }),
  };
}
