import { isAudit, readAudit } from '../core/audit/auditRecord';
import { verifyAudit } from '../core/audit/verify';
import { isProblem } from '../core/values/problem';
import type { Language } from '../i18n/language';
import { auditWordsOfAll } from '../i18n/audit-words';
import { CommandFailure, EXIT, type ExitCode } from './exit';
import { openBook, readBytes, refusing } from './files';
import { oneFile, readArguments } from './options';
import { reportWords } from './report/words';
import type { Terminal } from './terminal';
import type { CliWords } from './words';

/** `verify AUDIT.xlsx`: works every decision of the workbook's audit sheets out again. */
export async function verify(
  args: readonly string[],
  language: Language,
  words: CliWords,
  { print, warn }: Terminal,
): Promise<ExitCode> {
  const given = readArguments(args, [], words);
  const file = oneFile(given, words);
  const book = openBook(file, readBytes(file, words), words);
  const { pane } = await reportWords(language);
  const { payout } = pane;
  const languages = await auditWordsOfAll();
  let found = false;
  let holds = true;
  for (const name of book.sheetNames) {
    const top = refusing(file, words, () => book.top(name, 1));
    if (!top || !isAudit(top)) continue;
    found = true;
    const source = refusing(file, words, () => book.sheet(name));
    const record = source && readAudit(source);
    const verification = record && verifyAudit(record, languages);
    if (!verification || isProblem(verification))
      throw new CommandFailure(EXIT.dataUnreadable, words.auditUnreadable(name));
    const { decisions, hash } = verification;
    print(words.audit(name, decisions.length, hash));
    const broken = decisions.filter((decision) => !decision.holds);
    if (broken.length === 0) print(`  ${payout.auditHolds(decisions.length)}`);
    else warn(`  ${payout.auditBroken(broken.length, decisions.length)}\n`);
    for (const { recorded, mismatches } of broken)
      warn(
        `    ${name}!B${recorded.row + 1} ${pane.labelled(
          pane.aside(recorded.name, recorded.code),
          pane.clauses(mismatches.map((mismatch) => payout.mismatch[mismatch])),
        )}\n`,
      );
    if (!verification.schemeHolds) warn(`  ${payout.schemeChanged(hash, verification.record.hash)}\n`);
    if (!verification.totalHolds) warn(`  ${payout.totalChanged}\n`);
    for (const { row, text } of verification.redrawn.strange) warn(`  ${payout.strangeRow(row + 1, text)}\n`);
    for (const text of verification.redrawn.absent) warn(`  ${payout.absentRow(text)}\n`);
    if (!verification.digestHolds)
      warn(`  ${payout.digestDiffers(verification.digest, verification.record.digest ?? '')}\n`);
    print(`  ${payout.digestIs(verification.digest)} ${payout.notProvable}`);
    holds &&= verification.holds;
  }
  if (!found) throw new CommandFailure(EXIT.dataUnreadable, `${file}: ${words.noAudit}`);
  return holds ? EXIT.done : EXIT.met;
}
