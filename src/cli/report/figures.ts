import type { AccountsReading } from '../../core/accounts/account';
import type { MeasuredFigure, UnmeasuredFigure } from '../../core/measuring/measure';
import type { Content } from '../../core/sheet/document';
import { FORMAT, listSheet, type SheetColumn } from '../../core/sheet/listSheet';
import { isoDay } from '../../core/values/date';
import { numberText } from '../../core/values/decimal';
import { isProblem } from '../../core/values/problem';
import type { Language } from '../../i18n/language';
import { sentence } from '../../i18n/sentence';
import { writeBook } from '../../xlsx/write-book';
import type { TakePiece } from '../files';
import type { CliWords } from '../words';
import { BYTE_ORDER_MARK, csvLine } from './csv';

/** Every figure that was measured from a workbook. */
export interface MeasuredBook {
  readonly file: string;
  /** SHA-256 of the workbook file, in hexadecimal. */
  readonly sha256: string;
  readonly accounts: AccountsReading;
  readonly figures: readonly (MeasuredFigure | UnmeasuredFigure)[];
}

interface Report {
  readonly language: Language;
  readonly words: CliWords;
  readonly version: string;
}

/** The name and version of the shape; docs/cli.md describes it. */
const SHAPE = 'channel-planner/measure/1';

/** What figures are written as, by the ending of the file. */
export const FIGURE_WRITERS: Readonly<
  Record<string, (book: MeasuredBook, report: Report, piece: TakePiece) => void>
> = { '.json': writeJson, '.csv': writeCsv, '.xlsx': writeXlsx };

const measuredOnly = ({ figures }: MeasuredBook): readonly MeasuredFigure[] =>
  figures.filter((figure) => 'accounts' in figure);

/** One row for each account: code, name, and each figure in a column of its own name; blank where not measured. */
function* rowsOf(book: MeasuredBook): Iterable<readonly Content[]> {
  const figures = measuredOnly(book);
  for (const [index, { code, name }] of book.accounts.accounts.entries())
    yield [
      code,
      name,
      ...figures.map(({ accounts }): Content => {
        const after = accounts[index]?.after;
        return after === undefined || isProblem(after) ? null : after;
      }),
    ];
}

const headingsOf = (book: MeasuredBook, { words }: Report): readonly string[] => [
  words.columns.code,
  words.columns.name,
  ...measuredOnly(book).map(({ definition }) => definition.figure),
];

function writeCsv(book: MeasuredBook, report: Report, piece: TakePiece): void {
  piece(BYTE_ORDER_MARK + csvLine(headingsOf(book, report)));
  for (const row of rowsOf(book)) piece(csvLine(row));
}

function writeXlsx(book: MeasuredBook, report: Report, piece: TakePiece): void {
  const { columns, sheets } = report.words;
  const looks: readonly Omit<SheetColumn, 'heading'>[] = [
    { width: 80, format: FORMAT.text },
    { width: 180 },
    ...measuredOnly(book).map(() => ({ width: 96 })),
  ];
  const headings = headingsOf(book, report);
  writeBook(
    [
      listSheet({
        name: sheets.figures,
        tabColor: '#2E7D6B',
        columns: looks.map((look, index) => ({ heading: headings[index] ?? '', ...look })),
        rows: [...rowsOf(book)],
        frozenColumns: 2,
      }),
      listSheet({
        name: sheets.notMeasured,
        tabColor: '#B7791F',
        columns: [
          { heading: columns.figure, width: 120 },
          { heading: columns.code, width: 80, format: FORMAT.text },
          { heading: columns.name, width: 180 },
          { heading: columns.reasons, width: 520 },
        ],
        rows: notMeasured(book, report),
      }),
    ],
    piece,
  );
}

/** What could not be measured, for which account, and why; a figure whose list cannot be read stands for all accounts. */
const notMeasured = ({ figures }: MeasuredBook, { language }: Report): readonly (readonly Content[])[] =>
  figures.flatMap((one) =>
    'problem' in one
      ? [[one.definition.figure, null, null, sentence(one.problem, language)]]
      : one.accounts.flatMap(({ account, after }) =>
          isProblem(after)
            ? [[one.definition.figure, account.code, account.name, sentence(after, language)]]
            : [],
        ),
  );

const exact = (value: Content): Content => (typeof value === 'number' ? numberText(value) : value);

function writeJson(book: MeasuredBook, { language, version }: Report, piece: TakePiece): void {
  const figures = book.figures.map((one) => {
    const { figure, measure, list, from, to } = one.definition;
    const head = {
      figure,
      measure,
      list,
      from: from === undefined ? null : isoDay(from),
      to: to === undefined ? null : isoDay(to),
    };
    if ('problem' in one) return { ...head, problem: sentence(one.problem, language), accounts: [] };
    const { ownerless, ...rows } = one.balance;
    return {
      ...head,
      problem: null,
      rows: { ...rows, ownerless: ownerless.length },
      strangers: one.strangers,
      accounts: one.accounts.map(({ account, before, after, rows: counted }) => ({
        code: account.code,
        before: exact(before ?? null),
        value: isProblem(after) ? null : exact(after),
        counted,
        problem: isProblem(after) ? sentence(after, language) : null,
      })),
    };
  });
  const { file, sha256, accounts } = book;
  const head = {
    format: SHAPE,
    program: version,
    language,
    book: { file, sha256, accountsSheet: accounts.table.sheet },
  };
  piece(`${JSON.stringify({ ...head, figures })}\n`);
}
