import { openReasons } from '../../core/payout/payoutText';
import type { Content } from '../../core/sheet/document';
import { findingPlace, findingSentence } from '../../i18n/finding-sentence';
import { WORDS } from '../../i18n/language';
import { leftOutText, type CheckedBook } from './checked';
import type { ReportWords } from './words';

type Row = readonly Content[];

/** The headings of the list of accounts. */
export const accountHeadings = ({ cli: { columns } }: ReportWords): readonly string[] => [
  columns.row,
  columns.code,
  columns.name,
  columns.verdict,
  columns.score,
  columns.payout,
  columns.possible,
  columns.typed,
  columns.difference,
  columns.reasons,
];

/** One row for each account, in the order of the table. */
export function* accountRows(book: CheckedBook, { audit }: ReportWords): Iterable<Row> {
  for (const one of book.checked) {
    const { account, verdict, score } = one;
    const isPaidInFull = verdict === 'eligible';
    yield [
      account.row + 1,
      account.code,
      account.name,
      audit.payout.verdict[verdict],
      typeof score === 'number' ? score : null,
      one.payout ?? null,
      one.possible ?? null,
      one.typed ?? null,
      one.difference ?? null,
      isPaidInFull ? '' : openReasons(book.explain(one), audit.payout).join(audit.payout.separator),
    ];
  }
}

export const leftOutRows = ({ leftOut }: CheckedBook, { pane }: ReportWords): readonly Row[] =>
  leftOut.map((row) => [row.row + 1, leftOutText(row, pane)]);

export const findingRows = ({ findings }: CheckedBook, words: ReportWords): readonly Row[] =>
  findings.map((finding) => [
    words.cli.severity[finding.severity],
    findingPlace(finding),
    findingSentence(finding, words.findings, WORDS[words.language].problems),
  ]);
