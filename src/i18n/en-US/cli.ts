import type { RefusalCode } from '../../xlsx/refusal';
import { accounts } from './pane/count';

const refusals: Readonly<Record<RefusalCode, string>> = {
  'no-workbook': 'This is no .xlsx workbook, or it is damaged. Open it in Excel and save it as .xlsx.',
  'encrypted-or-old':
    'This workbook has a password, or the format of before 2007. Open it in Excel and save it as .xlsx without a password.',
  'too-large':
    'This workbook is larger than one that Excel can write. Delete what nobody needs and save it again.',
  'dates-1904':
    'This workbook counts its days from 1904. In Excel, clear “Use 1904 date system” (Options, Advanced), correct the dates and save it.',
  uncalculated:
    '{cells} formulas have never been calculated, the first one at {cell}: their cells would read as blank. Open the workbook in Excel, let it calculate, and save it.',
};

/** The command line. */
export const cli = {
  help: `Channel Planner without Excel: the same checks, from a terminal or a scheduler.

  channel-planner check BOOK.xlsx     check what every account is to be paid
  channel-planner measure BOOK.xlsx   measure KPIs and bases from its lists
  channel-planner verify AUDIT.xlsx   work an audit out again and say whether it holds

Each command explains itself: channel-planner check --help
  --lang zh-CN|en-US   the language of everything that is written
  --version            the version of this program`,
  helpOf: {
    check: `channel-planner check BOOK.xlsx [options]

Checks every account of a workbook against its scheme, as the Payout tab does. Hidden and
filtered rows are checked too. The workbook is only read.

  --accounts SHEET     the sheet with the accounts; found by its name or headings if left out
  --as-of YYYY-MM-DD   the day of the check; today if left out
  --out FILE           every account with its steps and reasons: .json, .csv or .xlsx
  --audit FILE.xlsx    an audit sheet, in a workbook of its own
  --fail-on LIST       end with 1 if there is any of: pending, difference, finding
                       (separated by commas)
  --lang zh-CN|en-US   the language of everything that is written

Ends with 0 done, 1 something of --fail-on was found, 2 called wrongly, 3 a file cannot be
read or written, 4 the scheme or the accounts cannot be read.`,
    measure: `channel-planner measure BOOK.xlsx [options]

Measures the KPIs and bases of a workbook's Measures table from its lists of visits, outlets and
invoices, as Measure on the Scheme tab does. The workbook is only read.

  --accounts SHEET     the sheet with the accounts; found by its name or headings if left out
  --from YYYY-MM-DD    the first day that counts, where the Measures table says none; the
                       scheme's if left out
  --to YYYY-MM-DD      the last day that counts; likewise
  --out FILE           every account's figures: .json, .csv or .xlsx
  --lang zh-CN|en-US   the language of everything that is written

Ends with 0 everything was measured, 1 a figure of an account could not be measured, 2 called
wrongly, 3 a file cannot be read or written, 4 the Measures table or the accounts cannot be read.`,
    verify: `channel-planner verify AUDIT.xlsx [options]

Works every decision of the audit sheets in a workbook out again, from the figures and the
scheme on each sheet alone, and says what does not hold. The workbook is only read.

  --lang zh-CN|en-US   the language of everything that is written

Ends with 0 every audit holds, 1 one does not, 2 called wrongly, 3 the file cannot be read,
4 no audit sheet is in it, or one cannot be read.`,
  },
  seeHelp: (command: string) => `See ${command} --help.`,
  noCommand: 'Say what is to be done: check, measure or verify.',
  unknownCommand: (name: string) => `“${name}” is no command. There are check, measure and verify.`,
  unknownOption: (name: string) => `${name} is no option of this command.`,
  optionWithoutValue: (name: string) => `${name} needs a value.`,
  optionTwice: (name: string) => `${name} was given twice.`,
  notALanguage: (text: string, known: string) =>
    `“${text}” is no language of this program. There are ${known}.`,
  notADay: (text: string) => `“${text}” is no day. Write it as 2026-12-31.`,
  notFailOn: (text: string, known: string) => `--fail-on does not know “${text}”. It knows ${known}.`,
  notAFormat: (name: string) => `${name}: results are written to .json, .csv or .xlsx.`,
  notXlsx: (name: string) => `${name}: an audit is written to a file that ends with .xlsx.`,
  oneFile: (given: number) =>
    given === 0 ? 'Name the workbook to read.' : `This command reads one workbook; ${given} were named.`,
  cannotRead: (file: string, reason: string) => `${file} cannot be read: ${reason}.`,
  cannotWrite: (file: string, reason: string) => `${file} cannot be written: ${reason}.`,
  wouldOverwrite: (file: string) => `${file} is the workbook that is read. Choose another name.`,
  reasons: {
    ENOENT: 'there is no such file or folder',
    EACCES: 'you may not open it',
    EPERM: 'you may not open it',
    EISDIR: 'it is a folder',
    EBUSY: 'another program holds it open',
    ENOSPC: 'the disk is full',
  } as Readonly<Record<string, string>>,
  refusals,
  noSheet: (name: string, sheets: string) => `There is no sheet “${name}”. The workbook has ${sheets}.`,
  noAccounts:
    'No sheet of this workbook looks like an accounts table. Name the sheet with --accounts, or head its columns as docs/tables.md says.',
  noScheme: 'This workbook has no scheme: none of the tables Scheme, SoftKpis, Gates, Tiers or RebateLines.',
  noMeasures: 'This workbook has no table or sheet named Measures.',
  measuresUnreadable: (sentence: string) => `The Measures table cannot be read: ${sentence}`,
  measuring: (figure: number, of: number) => `Measuring figure ${figure} of ${of}…`,
  measuredFrom: (n: number, sheet: string) => `${accounts(n)} on the sheet “${sheet}”.`,
  figure: (name: string, measured: number, changed: number, open: number) =>
    `  ${name}: ${measured.toLocaleString('en-US')} measured, ${changed.toLocaleString('en-US')} of them differ from the workbook, ${open.toLocaleString('en-US')} not measured`,
  rowsCount: (list: string, counted: number, of: number) =>
    `    ${list}: ${counted.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} rows count`,
  strangers: (n: number, codes: string) =>
    `    ${n.toLocaleString('en-US')} codes of the list no account has: ${codes}`,
  notMeasured: (figure: string, sentence: string) => `${figure} is not measured: ${sentence}`,
  noAudit: 'No sheet of this workbook is an audit.',
  auditUnreadable: (sheet: string) => `The audit on “${sheet}” cannot be read.`,
  reading: 'Reading the workbook…',
  checking: (done: number, of: number) => `${done.toLocaleString('en-US')} of ${accounts(of)}…`,
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  checkedFrom: (n: number, sheet: string) => `${accounts(n)} checked, from the sheet “${sheet}”.`,
  scheme: (id: string, version: string, hash: string) => `Scheme ${id}, version ${version}, content ${hash}.`,
  unnamed: '(not said)',
  total: (amount: string) => `Payout ${amount}`,
  possible: (amount: string) => `${amount} more if what is pending for gates alone passes them`,
  differences: (n: number) => `${n.toLocaleString('en-US')} differ from the typed amount.`,
  leftOut: (n: number) => `${n.toLocaleString('en-US')} rows left out:`,
  written: (file: string) => `Written: ${file}`,
  audit: (sheet: string, decisions: number, hash: string) =>
    `Audit “${sheet}”: ${decisions.toLocaleString('en-US')} decisions, content ${hash}.`,
  columns: {
    row: 'Row',
    code: 'Code',
    name: 'Name',
    verdict: 'Verdict',
    score: 'Score',
    payout: 'Payout',
    possible: 'Payout if all gates are passed',
    typed: 'Typed',
    difference: 'Difference',
    reasons: 'Reasons',
    leftOut: 'Left out',
    finding: 'Finding',
    cell: 'Cell',
    weight: 'Severity',
    figure: 'KPI or base',
  },
  sheets: {
    accounts: 'Accounts',
    leftOut: 'Left out',
    findings: 'Findings',
    figures: 'Figures',
    notMeasured: 'Not measured',
  },
};
