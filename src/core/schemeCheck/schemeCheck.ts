import type { Scheme } from '../scheme/scheme';
import type { Check, SchemeCheckInput } from './checked';
import type { SchemeFinding, Severity } from './finding';
import { checkControls } from './controls';
import { checkExamples } from './examples';
import { checkGates } from './gates';
import { checkDeductions, checkLines } from './lines';
import { checkScore, checkSettlement } from './score';
import { checkGovernance, checkSettings } from './settings';

/** The topics, in the order in which a person reads them. A new one is a line here. */
const CHECKS: readonly Check[] = [
  checkSettings,
  checkControls,
  checkScore,
  checkLines,
  checkSettlement,
  checkDeductions,
  checkGates,
  checkExamples,
  checkGovernance,
];

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What keeps a table from being read is a finding too. */
const unreadable = ({ problems, sources }: Scheme): readonly SchemeFinding[] =>
  problems.map(({ table, problem }) => {
    const { row, column } = problem.at ?? {};
    const sheet = sources[table]?.sheet;
    return {
      code: 'unreadable',
      severity: 'error',
      table,
      ...(sheet !== undefined && {
        at: {
          sheet,
          ...(row !== undefined && { row: row - 1 }),
          ...(column !== undefined && { column: column - 1 }),
        },
      }),
      details: {},
      problem,
    };
  });

/** Checks a scheme before anybody is paid by it: the gravest first, each finding with the cell to go to. */
export function checkScheme(input: SchemeCheckInput): readonly SchemeFinding[] {
  const found = [...unreadable(input.scheme), ...CHECKS.flatMap((check) => check(input))];
  return found.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}
