import type { IRange, IStyleData } from '@univerjs/core';

/** A bound of a data bar, a colour scale or an icon set. */
export interface Bound {
  readonly type: 'num' | 'min' | 'max' | 'percent' | 'percentile' | 'formula';
  readonly value?: number | string;
  /** Of data bars: Excel finds it, and lets zero in. */
  readonly automatic?: true;
}

export type Look = Pick<IStyleData, 'bg' | 'cl' | 'bl' | 'it' | 'ul' | 'st'>;

/** The grid's conditional formats. */
export type GridRule =
  | {
      type: 'dataBar';
      isShowValue: boolean;
      config: { min: Bound; max: Bound; isGradient: boolean; positiveColor: string; nativeColor: string };
    }
  | { type: 'colorScale'; config: { index: number; color: string; value: Bound }[] }
  | {
      type: 'iconSet';
      isShowValue: boolean;
      /** The highest first; the last is for all that is left. */
      config: { operator: string; value: Bound; iconType: string; iconId: string }[];
    }
  | HighlightRule;

export type HighlightRule = { type: 'highlightCell'; style: Look } & (
  | { subType: 'formula'; value: string }
  | { subType: 'number'; operator: string; value: number | [number, number] }
  | { subType: 'text'; operator: string; value?: string }
  | { subType: 'duplicateValues' | 'uniqueValues' }
  | { subType: 'rank'; isBottom: boolean; isPercent: boolean; value: number }
  | { subType: 'average' | 'timePeriod'; operator: string }
);

/** A conditional format as the grid keeps it; the first of a sheet's list wins. */
export interface SheetRule {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: GridRule;
}

/** Looks of rules as elements, by the rule's id, with the grid's look that they gave. */
export type KeptLooks = ReadonlyMap<string, { readonly dxf: string; readonly look: string }>;
