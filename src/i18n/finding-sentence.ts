import type { SchemeFinding } from '../core/schemeCheck/finding';
import { columnLetters } from '../core/sheet/formula';
import { fill } from '../core/values/fill';
import type { FindingSentences } from './language-words';

/** A finding of the scheme check as a sentence. */
export const findingSentence = (
  { code, problem, details }: SchemeFinding,
  sentences: FindingSentences,
  problems: Readonly<Record<string, string>>,
): string =>
  fill(
    code === 'unreadable' ? (problems[problem?.problem ?? ''] ?? '') : sentences[code],
    problem?.details ?? details,
  );

/** Where a finding lies, as Excel writes it: `Gates!D3`, or the sheet alone; `""` where it lies nowhere. */
export const findingPlace = ({ at }: SchemeFinding): string =>
  at === undefined
    ? ''
    : at.row === undefined
      ? at.sheet
      : `${at.sheet}!${columnLetters(at.column ?? 0)}${at.row + 1}`;

/** The errors among findings, each with its place: what a sheet that must not be released says in its head. */
export const errorSentences = (
  findings: readonly SchemeFinding[],
  sentences: FindingSentences,
  problems: Readonly<Record<string, string>>,
): readonly string[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) =>
      [findingPlace(finding), findingSentence(finding, sentences, problems)].filter(Boolean).join(' '),
    );
