import { isMissing, plainText, type Cell } from '../values/cell';
import { headingKey } from '../values/heading';
import { MISSING, UNREADABLE, type Reading } from '../values/reading';

/**
 * Which outlet a cell means: its code or name, NFKC-folded and trimmed, so that `Ｓ01 ` is `S01` and the number 7 is
 * the text `7` (but `007` is another outlet). The number 0 is a blank cell: that is how desktop Excel hands one over.
 */
export function readOutlet(cell: Cell): Reading<string> {
  if (typeof cell === 'string') return isMissing(cell) ? MISSING : plainText(cell) || MISSING;
  if (typeof cell === 'number')
    return cell === 0 ? MISSING : Number.isFinite(cell) ? String(cell) : UNREADABLE;
  return isMissing(cell) ? MISSING : UNREADABLE;
}

/** What heads a column of outlets, in either language. */
const HEADINGS = new Set(
  [
    ...['outlet', 'outlets', 'outlet code', 'outlet id', 'outlet no', 'outlet number', 'outlet name'],
    ...['target outlet', 'target outlets', 'listed outlet', 'listed outlets', 'listed'],
    ...[
      'store',
      'stores',
      'store code',
      'store id',
      'store no',
      'store number',
      'store name',
      'shop',
      'pharmacy',
    ],
    ...[
      '门店',
      '门店编码',
      '门店编号',
      '门店代码',
      '门店名称',
      '店名',
      '目标门店',
      '进店门店',
      '已进店门店',
      '已进店',
    ],
    ...[
      '终端',
      '终端编码',
      '终端编号',
      '终端名称',
      '目标终端',
      '网点',
      '网点编码',
      '网点名称',
      '药店',
      '药店名称',
    ],
  ].map(headingKey),
);

/** True where a cell is a known heading of a column of outlets. */
export const headsOutlets = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length < 40 && HEADINGS.has(headingKey(cell));

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
const LONGEST_SUM = 11;

/** True where an "outlet" is the label of a subtotal row. */
export const isSumLabel = (outlet: string): boolean =>
  outlet.length <= LONGEST_SUM && SUMS.has(outlet.toLowerCase());
