import { linesOfScheme } from '../../core/payout/lines';
import { conditionsText } from '../../core/eligibility/condition';
import type { Scheme } from '../../core/scheme/scheme';
import { fill } from '../../core/values/fill';
import type { AuditWords } from '../../core/audit/words';
import { CellLink } from '../CellLink';
import { amount, share } from '../figures';
import { PayoutOrder } from '../payout/PayoutOrder';
import { useReader } from '../words';
import { SchemeTable } from './SchemeTable';

interface Props {
  readonly scheme: Scheme;
}

/** What is paid, line by line, and in which order: those of the table, or those that the settings imply. */
export function LinesView({ scheme }: Props) {
  const { words, language } = useReader();
  const { scheme: text } = words;
  const { sources } = scheme;
  return (
    <>
      <SchemeTable
        id="scheme-lines"
        title={text.lines}
        sheet={(sources.lines ?? sources.scheme ?? sources.tiers)?.sheet}
        columns={[{ heading: text.line }, { heading: text.way }, { heading: text.pays, number: true }]}
        rows={linesOfScheme(scheme).map(
          ({
            name,
            base,
            baseline,
            way,
            method,
            tierBy,
            value,
            every,
            soft,
            cap,
            least,
            minimum,
            forWhom,
            bestOf,
          }) => [
            name,
            [
              [base, baseline].filter(Boolean).join(' / '),
              text.methods[way],
              ...(method === undefined || method === way ? [] : [text.methods[method]]),
              ...(soft ? [text.soft] : []),
              ...(minimum === undefined ? [] : [text.minimum(amount(minimum, language))]),
              ...(cap === undefined
                ? []
                : [text.atMost(typeof cap === 'number' ? amount(cap, language) : cap)]),
              ...(least === undefined
                ? []
                : [text.atLeast(typeof least === 'number' ? amount(least, language) : least)]),
              ...(tierBy === undefined ? [] : [text.tierBy(tierBy)]),
              ...(every === undefined ? [] : [text.every(amount(every, language))]),
              ...(forWhom === undefined ? [] : [conditionsText(forWhom)]),
              ...(bestOf === undefined ? [] : [text.bestOf(bestOf)]),
            ]
              .filter(Boolean)
              .join(' · '),
            value === undefined
              ? text.byTiers
              : way === 'rate' || way === 'excess'
                ? share(value, language)
                : amount(value, language),
          ],
        )}
      />
      {sources.lines === undefined && <p className="quiet">{text.impliedLines}</p>}
      <PayoutOrder />
    </>
  );
}

export function SettlementView({ scheme: { settlement } }: Props) {
  const { words, language } = useReader();
  const { scheme: text } = words;
  return (
    <SchemeTable
      id="scheme-settlement"
      title={text.settlement}
      sheet={settlement?.located.link.sheet}
      columns={[
        { heading: text.upToDays, number: true },
        { heading: text.factor, number: true },
      ]}
      rows={(settlement?.bands ?? []).map(({ bound, result }) => [
        amount(bound, language),
        amount(result, language),
      ])}
    />
  );
}

export function DeductionsView({ scheme: { deductions } }: Props) {
  const { words, language } = useReader();
  const { scheme: text } = words;
  return (
    <SchemeTable
      id="scheme-deductions"
      title={text.deductions}
      sheet={deductions?.located.link.sheet}
      columns={[{ heading: text.reason }, { heading: text.each, number: true }]}
      rows={(deductions?.values ?? []).map(({ field, reason, amount: each, share: part, cap, forWhom }) => [
        reason === field ? field : words.aside(reason, field),
        [
          each === undefined ? share(part ?? 0, language) : amount(each, language),
          ...(cap === undefined ? [] : [text.atMost(amount(cap, language))]),
          ...(forWhom === undefined ? [] : [conditionsText(forWhom)]),
        ].join(' · '),
      ])}
    />
  );
}

interface OverridesProps extends Props {
  readonly payoutText: AuditWords;
}

/** What two people decided by hand: what is in force, and what is refused and why. */
export function OverridesView({ scheme, payoutText }: OverridesProps) {
  const { words, problems: sentences } = useReader();
  const { scheme: text } = words;
  const { overrides, problems, sources } = scheme;
  const refused = problems.filter(({ table }) => table === 'overrides');
  const sheet = sources.overrides?.sheet;
  return (
    <>
      <SchemeTable
        id="scheme-overrides"
        title={text.overrides}
        sheet={sheet}
        columns={[{ heading: text.account }, { heading: text.decision }, { heading: text.by }]}
        rows={(overrides?.values ?? []).map(
          ({ account, scope, verdict, reason, evidence, by, and }, index) => [
            sheet === undefined ? (
              account
            ) : (
              <CellLink key={account} sheet={sheet} row={overrides?.rows[index] ?? 0}>
                {account}
              </CellLink>
            ),
            words.labelled(
              words.aside(payoutText.payout.verdict[verdict], scope === '' ? text.everything : scope),
              words.aside(reason, evidence),
            ),
            words.list([by, and]),
          ],
        )}
      />
      {refused.length > 0 && (
        <>
          <p>{text.refusedOverrides(refused.length)}</p>
          <ul className="list">
            {refused.map(({ problem }, index) => (
              <li key={index}>
                {problem.at && (
                  <CellLink
                    sheet={problem.at.argument}
                    row={(problem.at.row ?? 1) - 1}
                    column={(problem.at.column ?? 1) - 1}
                  >
                    {words.payout.row(problem.at.row ?? 1)}
                  </CellLink>
                )}{' '}
                {fill(sentences[problem.problem] ?? problem.problem, problem.details ?? {})}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
