import type { IStyleData } from '@univerjs/core';
import {
  type Bound,
  checkOperator,
  type Condition,
  type ConditionalFormat,
  type DataBar,
} from '../book/conditional-formats';
import { mergeStyles } from '../book/pending';
import * as styles from '../book/style';
import type { StyleProperty } from '../book/style';
import { found, HostError } from '../errors';
import { type HostObject, type Kind, kind, type Property, readOnly } from '../members';
import type { Areas } from './areas';
import { range } from './range';
import { rangeAreas } from './range-areas';

/** A conditional format of a sheet. */
interface Format extends Omit<Areas, 'areas'> {
  readonly format: ConditionalFormat;
}

const changed = ({ sheet, format }: Format): void => sheet.conditionalFormats.changed(format);

const valid = <T>(value: T | undefined): T => {
  if (value === undefined) throw new HostError('InvalidArgument');
  return value;
};

// ---- what a rule paints ----

const painted = <T>(property: StyleProperty<T>): Property<Format> => ({
  get: ({ format }) => property.read(format.style),
  set: (self, value: unknown) => {
    self.format.style = mergeStyles(self.format.style, valid(property.write(value)));
    changed(self);
  },
});

const take = (self: Format, ...keys: (keyof IStyleData)[]): void => {
  self.format.style = Object.fromEntries(
    Object.entries(self.format.style).filter(([key]) => !keys.includes(key as keyof IStyleData)),
  );
  changed(self);
};

const fill = kind<Format>({
  type: 'ConditionalRangeFill',
  values: { Color: painted(styles.fillColor) },
  methods: { Clear: (self) => take(self, 'bg') },
});

const font = kind<Format>({
  type: 'ConditionalRangeFont',
  values: {
    Bold: painted(styles.bold),
    Color: painted(styles.fontColor),
    Italic: painted(styles.italic),
    Strikethrough: painted(styles.strikethrough),
    Underline: painted(styles.underline),
  },
  methods: { Clear: (self) => take(self, 'bl', 'cl', 'it', 'st', 'ul') },
});

const rangeFormat = kind<Format>({ type: 'ConditionalRangeFormat', objects: { Fill: fill, Font: font } });

// ---- conditions ----

type Of<Type extends Condition['type']> = Format & {
  readonly condition: Extract<Condition, { readonly type: Type }>;
};

/** The condition of a format, where it is of the type; else null. */
function as<Type extends Condition['type']>(self: Format, type: Type): Of<Type> | null {
  const { condition } = self.format;
  return condition.type === type ? { ...self, condition: condition as Of<Type>['condition'] } : null;
}

const textComparison = kind<Of<'ContainsText'>>({
  type: 'TextConditionalFormat',
  values: {
    Rule: {
      get: ({ condition }) => condition.rule,
      set: (self, rule: { operator: string; text: string }) => {
        checkOperator(rule?.operator, 'text');
        self.condition.rule = { operator: rule.operator, text: String(rule.text) };
        changed(self);
      },
    },
  },
  objects: { Format: rangeFormat },
});

const cellValue = kind<Of<'CellValue'>>({
  type: 'CellValueConditionalFormat',
  values: {
    Rule: {
      get: ({ condition }) => condition.rule,
      set: (self, rule: { operator: string; formula1: unknown; formula2?: unknown }) => {
        checkOperator(rule?.operator, 'value');
        const formula2 = rule.formula2 === undefined ? {} : { formula2: String(rule.formula2) };
        self.condition.rule = { operator: rule.operator, formula1: String(rule.formula1), ...formula2 };
        changed(self);
      },
    },
  },
  objects: { Format: rangeFormat },
});

const customRule = kind<Of<'Custom'>>({
  type: 'ConditionalFormatRule',
  values: {
    Formula: {
      get: ({ condition }) => condition.formula ?? '',
      set: (self, formula: string) => {
        if (typeof formula !== 'string' || formula === '') throw new HostError('InvalidArgument');
        self.condition.formula = formula.startsWith('=') ? formula : `=${formula}`;
        changed(self);
      },
    },
  },
});

const custom = kind<Of<'Custom'>>({
  type: 'CustomConditionalFormat',
  objects: { Rule: customRule, Format: rangeFormat },
});

const barPart = <Key extends keyof DataBar>(
  key: Key,
  accept: (value: unknown) => DataBar[Key] | undefined,
): Property<Of<'DataBar'>> => ({
  get: ({ condition }) => condition.bar[key],
  set: (self, value: unknown) => {
    self.condition.bar[key] = valid(accept(value));
    changed(self);
  },
});

const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const bound = (value: unknown): Bound | undefined =>
  typeof value === 'object' && value !== null && 'type' in value ? (value as Bound) : undefined;

const positive = kind<Of<'DataBar'>>({
  type: 'ConditionalDataBarPositiveFormat',
  values: { FillColor: barPart('positive', styles.readColor), GradientFill: barPart('gradient', flag) },
});

const negative = kind<Of<'DataBar'>>({
  type: 'ConditionalDataBarNegativeFormat',
  values: { FillColor: barPart('negative', styles.readColor) },
});

const dataBar = kind<Of<'DataBar'>>({
  type: 'DataBarConditionalFormat',
  values: {
    LowerBoundRule: barPart('lower', bound),
    ShowDataBarOnly: barPart('showBarOnly', flag),
    UpperBoundRule: barPart('upper', bound),
  },
  objects: { NegativeFormat: negative, PositiveFormat: positive },
});

// ---- the formats of a range ----

/** The condition under its own name: an error where the format is of another type, or a null object. */
const conditionOf =
  <Type extends Condition['type']>(type: Type, make: Kind<Of<Type>>, orNull: boolean) =>
  (self: Format): HostObject | null => {
    const found = as(self, type);
    if (!found && !orNull) throw new HostError('InvalidOperation');
    return found && make(found);
  };

const conditionalFormat: Kind<Format> = kind<Format>({
  type: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  values: {
    Id: readOnly(({ format }) => format.id),
    Priority: readOnly(({ sheet, format }) => sheet.conditionalFormats.all.indexOf(format)),
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (self, stop: boolean) => {
        self.format.stopIfTrue = stop;
        changed(self);
      },
    },
    Type: readOnly(({ format }) => format.condition.type),
  },
  objects: {
    CellValue: conditionOf('CellValue', cellValue, false),
    CellValueOrNullObject: conditionOf('CellValue', cellValue, true),
    Custom: conditionOf('Custom', custom, false),
    CustomOrNullObject: conditionOf('Custom', custom, true),
    DataBar: conditionOf('DataBar', dataBar, false),
    DataBarOrNullObject: conditionOf('DataBar', dataBar, true),
    TextComparison: conditionOf('ContainsText', textComparison, false),
    TextComparisonOrNullObject: conditionOf('ContainsText', textComparison, true),
  },
  methods: {
    Delete: ({ sheet, format }) => sheet.conditionalFormats.remove(format),
    GetRange: ({ book, sheet, format }) => {
      const [area, ...others] = format.areas;
      if (!area || others.length > 0) throw new HostError('InvalidOperation');
      return range({ book, sheet, area });
    },
    GetRanges: ({ book, sheet, format }) => rangeAreas({ book, sheet, areas: format.areas }),
  },
});

const inside = ({ sheet, areas }: Areas): ConditionalFormat[] => sheet.conditionalFormats.in(areas);

function byId({ book, sheet, areas }: Areas, id: string): HostObject | null {
  const format = sheet.conditionalFormats.in(areas).find((other) => other.id === id);
  return format ? conditionalFormat({ book, sheet, format }) : null;
}

export const conditionalFormats: Kind<Areas> = kind<Areas>({
  type: 'ConditionalFormatCollection',
  items: (self) => inside(self).map((format) => conditionalFormat({ ...self, format })),
  item: (self, id: string) => found(byId(self, id)),
  methods: {
    Add: (self, type: string) => {
      for (const area of self.areas) self.sheet.guard(area, 'allowFormatCells');
      return conditionalFormat({ ...self, format: self.sheet.conditionalFormats.add(self.areas, type) });
    },
    ClearAll: ({ sheet, areas }) => {
      for (const area of areas) sheet.guard(area, 'allowFormatCells');
      sheet.conditionalFormats.clear(areas);
    },
    GetCount: (self) => inside(self).length,
    GetItemAt: (self, index: number) => conditionalFormat({ ...self, format: found(inside(self)[index]) }),
    GetItemOrNullObject: byId,
  },
});
