import { FORMATS, LOOK, moneyFormat, TONES } from '../paper/look';
import { schemeHash } from '../scheme/hash';
import { moneyUnit } from '../scheme/settings';
import type { Content, Style } from '../sheet/document';
import type { PayoutExplanation } from '../payout/decision';
import { PAYOUT_ORDER } from '../payout/order';
import { figure } from '../payout/payoutText';
import { totalsOf } from '../payout/totals';
import { fill } from '../values/fill';
import type { AuditInput } from './audit';
import { WIDTHS, type Ledger } from './ledger';

/** A remark that runs over the cells beside it. */
const NOTE = { ...LOOK.note, wrap: false };
const BANNER = { ...LOOK.banner, wrap: false };
const VALUE = { ...LOOK.value, wrap: false };

/** Which scheme was checked, when, against what, and what it comes to. */
export function header(page: Ledger, input: AuditInput, explained: readonly PayoutExplanation[]): void {
  const { checker, words, asOf, last, broken, completeness, errors } = input;
  const { scheme } = checker.rules;
  const { settings } = scheme;
  const money = { ...VALUE, format: moneyFormat(checker.rules.decimals) };
  const banner = page.line('title', [words.title], BANNER, WIDTHS.length);
  page.height(banner, 30);
  if (errors.length > 0) {
    page.line(
      'notForRelease',
      [words.notForRelease],
      { ...LOOK.totalText, ...TONES.bad, wrap: false },
      WIDTHS.length,
    );
    for (const error of errors) page.line('error', [error], NOTE);
  }
  const fact = (key: string, label: string, value: Content, style: Style = VALUE) => {
    const row = page.line(key, [label, value]);
    page.paint(LOOK.label, { row, column: 1, rows: 1, columns: 1 });
    page.paint(style, { row, column: 2, rows: 1, columns: 2 });
  };
  fact('id', words.scheme, settings.id ?? null);
  fact('version', words.version, settings.version ?? null);
  fact('hash', words.hash, schemeHash(scheme));
  fact('period', words.period, settings.period ?? null);
  fact('asOf', words.asOf, asOf, { ...VALUE, format: FORMATS.date });
  fact('unit', words.unit, moneyUnit(settings));
  fact('source', words.source, checker.table.sheet);
  const { rows, decided, undecided, amounts, controls } = completeness;
  fact('rows', words.rows, fill(words.rowsBalance, { rows, decided, undecided: undecided.length }));
  for (const { field, ...sums } of amounts)
    fact(
      // The key holds the sums as numbers, so that the sheet can be drawn again.
      ['balance', encodeURIComponent(field), sums.decided, sums.undecided].join('|'),
      '',
      fill(words.amountBalance, { field, decided: figure(sums.decided), undecided: figure(sums.undecided) }),
    );
  for (const { item, expected, actual, difference } of controls)
    fact(
      ['control', encodeURIComponent(item), expected, actual ?? '', difference ?? ''].join('|'),
      '',
      actual === undefined || difference === undefined
        ? fill(words.controlUnknown, { item, expected: figure(expected) })
        : fill(words.controlTotal, {
            item,
            expected: figure(expected),
            actual: figure(actual),
            difference: figure(difference),
          }),
    );
  fact(
    'last',
    words.last,
    last
      ? `${last.sheet} (${[last.hash, last.digest].filter(Boolean).join(', ')})`
      : broken === undefined
        ? words.noLast
        : fill(words.lastBroken, { sheet: broken }),
  );
  fact('total', words.total, totalsOf(explained).all.payout, money);
  if (last) fact('totalBefore', words.totalBefore, last.total, money);
  const order = fill(words.order, { stages: PAYOUT_ORDER.map((stage) => words.stages[stage]).join(' → ') });
  for (const text of [words.valuesOnly, order]) page.line('note', [text], NOTE);
}

/** Where the two approvers sign. */
export function approvals(page: Ledger, { checker, words }: AuditInput): void {
  const { approver1, approver2 } = checker.rules.scheme.settings;
  page.section(words.approvals);
  page.table(
    'approvals',
    ['', words.approver, words.signature, words.date].map((heading) => ({ heading })),
    [
      { key: 'approval', cells: [words.first, approver1 ?? null, null, null] },
      { key: 'approval', cells: [words.second, approver2 ?? null, null, null] },
    ],
  );
}
