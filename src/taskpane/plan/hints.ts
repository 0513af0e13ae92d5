import { headingOf, type AccountField } from '../../core/accounts/fields';
import type { SheetLanguage } from '../../core/values/heading';
import type { PaneWords } from '../../i18n/language-words';
import type { SelectedAccounts, WorkbookReading } from '../../jobs/read-workbook';

/** Fields that whole sections of a plan are made from. */
const WANTED: readonly AccountField[] = ['salesTarget', 'sellIn', 'lastYear', 'manager', 'contact'];

/** What the workbook lacks, as sentences: what stays empty for want of what, and how to add it. */
export function hintsFor(
  { scheme, hasScheme }: WorkbookReading,
  { selected }: SelectedAccounts,
  words: PaneWords,
  sheetLanguage: SheetLanguage,
): string[] {
  const { plan } = words;
  const hints: string[] = [];
  const { kpis, gates, tiers } = scheme;
  if (!hasScheme) hints.push(plan.noScheme);
  else {
    if (!kpis) hints.push(plan.noKpis);
    if (!tiers) hints.push(plan.noTiers);
    if (!gates) hints.push(plan.noGates);
  }
  if (selected.missingKpis.length > 0) hints.push(plan.kpisWithoutColumn(words.list(selected.missingKpis)));
  const fields = WANTED.filter((field) => selected.missingFields.includes(field));
  if (fields.length > 0)
    hints.push(plan.fieldsWithoutColumn(words.list(fields.map((field) => headingOf(field, sheetLanguage)))));
  const notes = selected.notes;
  for (const [note, sentence] of [
    ['name-is-code', plan.noteNameIsCode],
    ['name-from-merge', plan.noteNameFromMerge],
    ['detail-list', plan.noteDetailList],
  ] as const) {
    const accounts = notes.get(note);
    if (accounts !== undefined) hints.push(sentence(accounts));
  }
  if (notes.has('code-is-name')) hints.push(plan.noteCodeIsName);
  return hints;
}
