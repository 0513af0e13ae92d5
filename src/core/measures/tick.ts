import type { Cell } from '../values/cell';
import { shown, type Place, type Problem } from '../values/problem';
import { MISSING, UNREADABLE } from '../values/reading';
import { readYesNo } from '../values/yesNo';

/**
 * A cell of a tick list: true, false, or undefined where nothing is marked. People tick what is there and leave the
 * rest blank, and desktop Excel hands a blank over as 0; so a blank counts as *no* as long as the list holds any mark.
 */
export function readTick(cell: Cell, place: () => Place): boolean | undefined | Problem<'not-yes-no'> {
  const tick = readYesNo(cell);
  if (tick === MISSING) return undefined;
  return tick === UNREADABLE
    ? { problem: 'not-yes-no', kind: 'value', at: place(), details: { text: shown(cell) } }
    : tick;
}
