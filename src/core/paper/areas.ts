import type { Area } from '../sheet/document';

/** Joins areas that touch along a whole side, in rows first and then downward: fewer areas, the same cells. */
export function joinAreas(areas: readonly Area[]): readonly Area[] {
  const across = joinAlong(
    [...areas].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column),
    (a, b) => a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column,
    (a, b) => ({ ...a, columns: a.columns + b.columns }),
  );
  return joinAlong(
    [...across].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row),
    (a, b) => a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row,
    (a, b) => ({ ...a, rows: a.rows + b.rows }),
  );
}

function joinAlong(
  sorted: readonly Area[],
  touch: (a: Area, b: Area) => boolean,
  join: (a: Area, b: Area) => Area,
): readonly Area[] {
  const joined: Area[] = [];
  for (const area of sorted) {
    const last = joined.at(-1);
    if (last && touch(last, area)) joined[joined.length - 1] = join(last, area);
    else joined.push(area);
  }
  return joined;
}
