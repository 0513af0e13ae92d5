import { valueOf } from '../book/cell';
import { HostError } from '../errors';
import { type HostObject } from '../members';
import { rangeAreas } from './range-areas';
import type { SheetOf } from './worksheet';

interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
}

/** The cells of a sheet whose value has a text in it, row by row; null where none has. */
export function findAll({ book, sheet }: SheetOf, text: unknown, criteria?: Criteria): HostObject | null {
  if (typeof text !== 'string' || text === '') throw new HostError('InvalidArgument');
  const { completeMatch = false, matchCase = false } = criteria ?? {};
  const fold = (value: string): string => (matchCase ? value : value.toLowerCase());
  const used = sheet.usedArea(true);
  if (!used) return null;
  const areas = (sheet.read(used, valueOf) ?? []).flatMap((line, down) =>
    line.flatMap((value, right) => {
      const here = fold(String(value));
      const isFound = completeMatch ? here === fold(text) : here.includes(fold(text));
      const [row, column] = [used.top + down, used.left + right];
      return isFound ? [{ top: row, bottom: row, left: column, right: column }] : [];
    }),
  );
  return areas.length > 0 ? rangeAreas({ book, sheet, areas }) : null;
}
