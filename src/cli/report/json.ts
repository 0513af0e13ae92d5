import type { PayoutExplanation } from '../../core/payout/decision';
import { missingText, openReasons, stepLabel, stepWorking } from '../../core/payout/payoutText';
import type { Total } from '../../core/payout/totals';
import { isoDay } from '../../core/values/date';
import { numberText } from '../../core/values/decimal';
import { sentence } from '../../i18n/sentence';
import { findingPlace, findingSentence } from '../../i18n/finding-sentence';
import { WORDS } from '../../i18n/language';
import { leftOutText, type CheckedBook } from './checked';
import type { ReportWords } from './words';

/** The name and version of the shape; docs/cli.md describes it. A change that breaks readers counts it up. */
const FORMAT = 'channel-planner/check/1';

/** An amount as a decimal text, exact in every reader of JSON; null where there is none. */
const amount = (value: number | undefined): string | null => (value === undefined ? null : numberText(value));

const day = (serial: number | undefined): string | null => (serial === undefined ? null : isoDay(serial));

/** Writes a check as JSON: one account per line, so that a large file can be read line by line. */
export function writeJson(
  book: CheckedBook,
  { language, pane, findings, audit }: ReportWords,
  version: string,
  piece: (text: string) => void,
): void {
  const { settings } = book.scheme;
  const { id, version: schemeVersion, period, currency, unit, status } = settings;
  const words = audit.payout;
  const head = {
    format: FORMAT,
    program: version,
    language,
    book: { file: book.file, sha256: book.sha256, accountsSheet: book.accountsSheet },
    asOf: isoDay(book.asOf),
    scheme: {
      id: id ?? null,
      version: schemeVersion ?? null,
      hash: book.schemeHash,
      publishedHash: settings.publishedHash ?? null,
      status: status ?? null,
      period: period ?? null,
      from: day(settings.from),
      to: day(settings.to),
      currency: currency ?? null,
      unit: unit ?? null,
    },
    totals: {
      all: total(book.totals.all),
      byVerdict: Object.fromEntries(
        Object.entries(book.totals.byVerdict).map(([verdict, sum]) => [verdict, total(sum)]),
      ),
    },
    findings: book.findings.map((finding) => ({
      severity: finding.severity,
      code: finding.code,
      table: finding.table,
      cell: findingPlace(finding),
      text: findingSentence(finding, findings, WORDS[language].problems),
    })),
    leftOut: book.leftOut.map((row) => ({
      row: row.row + 1,
      reason: row.reason,
      text: leftOutText(row, pane),
    })),
  };
  piece(`${JSON.stringify(head).slice(0, -1)},"accounts":[\n`);
  for (const [index, one] of book.checked.entries())
    piece(`${index === 0 ? '' : ',\n'}${JSON.stringify(account(book.explain(one)))}`);
  piece('\n]}\n');

  function account(one: PayoutExplanation) {
    return {
      row: one.account.row + 1,
      code: one.account.code,
      name: one.account.name,
      verdict: one.verdict,
      score: typeof one.score === 'number' ? numberText(one.score) : null,
      payout: amount(one.payout),
      possible: amount(one.possible),
      typed: amount(one.typed),
      difference: amount(one.difference),
      steps: one.steps.map((step) => ({
        step: step.step,
        label: stepLabel(step, words),
        working: stepWorking(step, words, one.gates),
        amount: numberText(step.amount),
      })),
      reasons: openReasons(one, words),
      missing: one.missing.map((missing) => ({
        why: missing.why,
        field: missing.field,
        need: missing.need,
        of: missing.of,
        text: missingText(missing, words),
      })),
      unreadable: one.account.problems.map((problem) => sentence(problem, language)),
    };
  }
}

const total = ({ accounts, payout, possible, waiting }: Total) => ({
  accounts,
  payout: numberText(payout),
  possible: numberText(possible),
  waiting,
});
