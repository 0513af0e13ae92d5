import type { FindingCode } from '../../core/schemeCheck/finding';

/** What the scheme check says. A table's own problem has its sentence among the problems. */
export const findings: Record<Exclude<FindingCode, 'unreadable'>, string> = {
  'no-lines':
    'The scheme pays nothing: there is no rebate line, and no Tiers table with a rebate method either. Add RebateLines, or Tiers and the method.',
  'line-without-tiers': '“{line}” is paid by tiers, but Tiers has no row for it. Add its tiers.',
  'line-base-unknown':
    '“{line}” is worked out from “{field}”, but the accounts have no column of that name. Add the column or correct the name.',
  'for-field-unknown':
    'Whom this is for goes by “{field}”, but the accounts have no such column, so that nobody can be told apart. Add the column or correct the name.',
  'tiers-without-line': 'Tiers has rows for “{line}”, but no rebate line is named so. Correct the name.',
  'tier-after-unit':
    'The tier begins at {from}: what lies between {before} and {from} belongs to the tier below, and marginal tiers lose one at each step. Where the policy means everything above {before}, write {before} and let Tier edge say whether it is included.',
  'growth-without-baseline':
    '“{line}” has {accounts} accounts without a baseline, which stay pending for good. Say in the column No baseline what they earn.',
  'tier-pays-less':
    'From {from} on the tier pays {value}, less than the {before} below it: selling more would pay less.',
  'soft-without-kpis': '“{line}” depends on the soft score, but there is no SoftKpis table to score by.',
  'soft-without-bands':
    '“{line}” depends on the soft score, but there is no PayoutBands table that says what a score pays.',
  'method-missing': 'The Scheme table does not say how the tiers pay. Add the item Rebate method.',
  'kpi-without-column':
    'The accounts have no column named “{kpi}”, so this KPI is missing for every account. Add the column or correct the name.',
  'kpi-weightless': '“{kpi}” weighs 0, so it is measured for nothing.',
  'bands-start-late': 'A score below {bound} falls in no band, and its account stays pending. Begin at 0.',
  'bands-end-early':
    'A score above {bound} falls in no band, and its account stays pending. End at the top score.',
  'band-pays-less':
    'At {bound} the band pays {share}, less than the {before} before it: a better score would pay less.',
  'settlement-rises':
    'Up to {days} days the factor is {factor}, more than the {before} before it: paying later would pay more.',
  'settlement-days-unknown':
    'The settlement factor goes by “{field}”, but the accounts have no column of that name. Name the column in the item Settlement days.',
  'settlement-ends':
    'Who takes more than {days} days has no factor and stays pending. Add a last row with the factor 0 if nothing is to be paid.',
  'gate-field-unknown':
    'This gate asks for “{field}”, but the accounts have no column of that name: it is unknown for everybody.',
  'gate-scope-unknown':
    'The scope “{scope}” names no rebate line, so this gate holds back everything. Correct the name, or leave it blank to mean that.',
  'gate-twice': 'This gate on “{field}” stands in row {row} already.',
  'gate-nobody-passes': 'None of the {accounts} accounts passes this gate: {reason}. Is the value right?',
  'gate-nobody-fails': 'All {accounts} accounts pass this gate: {reason}.',
  'gate-all-unknown': 'This gate is unknown for every account: {reason}. Fill its column in.',
  'deduction-field-unknown':
    'This deduction counts “{field}”, but the accounts have no column of that name: every account stays pending.',
  'signal-field-unknown': 'This signal watches “{field}”, but the accounts have no column of that name.',
  'override-account-unknown': 'No account has the code “{account}”, so this override holds for nobody here.',
  'override-scope-unknown': 'The scope “{scope}” names no rebate line, so this override means everything.',
  'example-wrong':
    'Example “{example}”: the policy prints {expected}, the scheme pays {actual}. Check the scheme’s tables, or correct the example.',
  'example-pending':
    'Example “{example}”: the policy prints {expected}, the scheme cannot pay it. Fill in what the example leaves out.',
  'active-fails-examples':
    'The scheme is active, but {count} of its examples come out wrong: everyone is pending until they hold.',
  'currency-missing': 'The Scheme table does not name a currency. Add the item Currency, such as CNY.',
  'currency-not-iso': '“{currency}” is not a currency code. Write three capital letters, such as CNY.',
  'unit-not-currency': 'The unit “{unit}” does not belong to the currency {currency}.',
  'dates-missing': 'The scheme has no first or no last day. Add the items From and To.',
  'dates-reversed': 'The scheme ends on {to}, before it begins on {from}.',
  'period-long': 'The period is {days} days long, more than a year.',
  'not-in-period': 'The scheme is active, but today, {date}, is not from {from} to {to}.',
  draft: 'The scheme is a draft: accounts have not agreed to it yet.',
  'approver-missing': 'Two people sign a payout. Name both in the Scheme table.',
  'approver-twice': '{name} is both first and second approver. Two different people must sign.',
  'control-differs':
    '“{item}” should be {expected}; the decided rows come to {actual}, a difference of {difference}. Look for rows that are missing, doubled or changed.',
  'control-unknown':
    'The accounts table has no column for “{item}”. Write its heading after the colon, or remove the row.',
  'edited-after-start':
    'The rules were changed after the period began: published as {published}, now {hash}. Make the change a new version, or take it back.',
  'not-published':
    'Nothing tells which rules were published. Keep today’s content in the item Published hash: {hash}.',
  'id-missing': 'The scheme has no id. Add the item Scheme id, so that audits can name it.',
  'version-missing': 'The scheme has no version. Add the item Version, so that a change can be told.',
};
