import { isMissing, plainText, type Cell } from '../values/cell';
import { headingKey } from '../values/heading';
import { MISSING, UNREADABLE, type Reading } from '../values/reading';

/**
 * Which outlet a cell means: its code or name, NFKC-folded, trimmed and without regard to case, as Excel compares texts,
 * so that `ｓ01 ` is `S01` and the number 7 is the text `7` (but `007` is another outlet). The number 0 is a blank cell:
 * that is how desktop Excel hands one over.
 */
export function readOutlet(cell: Cell): Reading<string> {
  if (typeof cell === 'string') return isMissing(cell) ? MISSING : plainText(cell).toLowerCase() || MISSING;
  if (typeof cell === 'number')
    return cell === 0 ? MISSING : Number.isFinite(cell) ? String(cell) : UNREADABLE;
  return isMissing(cell) ? MISSING : UNREADABLE;
}

/** What heads a column of outlets, folded: which ones, the word for an outlet, and what is told about them. */
const HEADING = new RegExp(
  [
    /^(?:all|target|listed|handling|所有|全部|目标|应进|已?进店?|已?上架|已?铺货|在售)?/,
    /(?:outlet|store|shop|door|pharmac(?:y|ie)|customer|门店|终端|网点|药店|药房|店铺|客户|店)s?/,
    /(?:code|id|no|number|name|list|编码|编号|代码|号码?|名称?|清单|列表)?s?$|^(?:target|listed|目标|已进店|已上架)$/,
  ]
    .map(({ source }) => source)
    .join(''),
);

/** True where a cell is a known heading of a column of outlets. */
export const headsOutlets = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length < 40 && HEADING.test(headingKey(cell));

const SUMS = new Set([
  '合计',
  '小计',
  '总计',
  '汇总',
  '累计',
  'total',
  'subtotal',
  'sub-total',
  'grand total',
  'sum',
]);

/** True where an "outlet" is the label of a subtotal row. */
export const isSumLabel = (outlet: string): boolean => SUMS.has(outlet);
