import { useMemo, useState } from 'react';
import type { AccountsReading } from '../../core/accounts/account';
import type { Completeness } from '../../core/payout/completeness';
import { figure } from '../../core/payout/payoutText';
import { schemeHash } from '../../core/scheme/hash';
import type { Scheme } from '../../core/scheme/scheme';
import { moneyUnit } from '../../core/scheme/settings';
import type { SchemeFinding } from '../../core/schemeCheck/finding';
import { isoDay } from '../../core/values/date';
import type { FindingSentences } from '../../i18n/language-words';
import { CellLink } from '../CellLink';
import { LongList } from '../LongList';
import { Notice } from '../Notice';
import { Findings } from '../scheme/Findings';
import { useReader } from '../words';
import type { AuditWords } from '../../core/audit/words';

interface Props {
  readonly scheme: Scheme;
  readonly all: AccountsReading;
  readonly completeness: Completeness;
  readonly findings: readonly SchemeFinding[];
  readonly sentences: FindingSentences;
  readonly asOf: number;
  readonly payoutText: AuditWords;
}

/** What stands beside the total before it may leave the house: who is left out, what is wrong, and by which scheme. */
export function ReleaseControl(props: Props) {
  const { scheme, all, completeness, findings, sentences, asOf, payoutText } = props;
  const reader = useReader();
  const { control, statuses } = { ...reader.words.payout, ...reader.words.scheme };
  const { settings } = scheme;
  const { from, to, status, publishedHash } = settings;
  const hash = useMemo(() => schemeHash(scheme), [scheme]);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const { rows, decided, undecided, amounts, controls } = completeness;
  const period =
    from === undefined || to === undefined
      ? control.noPeriod
      : control.period(isoDay(from), isoDay(to), asOf < from ? 'before' : asOf > to ? 'after' : 'within');
  const facts: readonly (readonly [string, string])[] = [
    [control.unit, moneyUnit(settings) || control.noUnit],
    [
      control.hash,
      publishedHash === undefined
        ? control.notPublished(hash)
        : publishedHash.trim().toLowerCase() === hash
          ? control.asPublished(hash)
          : control.notAsPublished(publishedHash, hash),
    ],
    [control.status, status === undefined ? control.noStatus : statuses[status]],
    [control.periodTitle, period],
    [control.rows, control.balance(rows, decided, undecided.length)],
    ...all.converted.map(
      ({ heading, unit }) => [heading, control.converted(unit, moneyUnit(settings))] as const,
    ),
    ...amounts.map(
      ({ field, ...sums }) => [field, control.amounts(figure(sums.decided), figure(sums.undecided))] as const,
    ),
    ...controls.map(
      ({ item, expected, actual, difference }) =>
        [
          item,
          actual === undefined || difference === undefined
            ? control.controlUnknown(figure(expected))
            : control.controlTotal(figure(expected), figure(actual), figure(difference)),
        ] as const,
    ),
  ];
  return (
    <section className="block" aria-labelledby="release-control">
      <h3 id="release-control">{control.title}</h3>
      {errors > 0 ? (
        <Notice kind="error">{control.notForRelease(errors)}</Notice>
      ) : warnings > 0 ? (
        <Notice kind="warning">{control.warnings(warnings)}</Notice>
      ) : (
        <Notice kind="success">{control.nothingFound}</Notice>
      )}
      <dl className="pairs">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {undecided.length > 0 && (
        <details>
          <summary>{control.undecided(undecided.length)}</summary>
          <LongList
            label={control.undecided(undecided.length)}
            items={undecided}
            itemKey={({ row }) => row}
            render={({ row, code, name, reason }) => (
              <>
                <CellLink sheet={all.table.sheet} row={row} column={all.table.keyColumn}>
                  {reader.words.payout.row(row + 1)}
                </CellLink>{' '}
                {reader.words.labelled(
                  [code, name].filter(Boolean).join(' ') || '–',
                  payoutText.undecidedBecause[reason],
                )}
              </>
            )}
          />
        </details>
      )}
      <SchemeFindings findings={findings} sentences={sentences} />
    </section>
  );
}

/** Notes alone are for the Scheme tab. */
function SchemeFindings({ findings, sentences }: Pick<Props, 'findings' | 'sentences'>) {
  const { control } = useReader().words.payout;
  const [isOpen, setIsOpen] = useState(false);
  const grave = findings.filter(({ severity }) => severity !== 'info');
  if (grave.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{control.findings(grave.length)}</summary>
      {isOpen && <Findings findings={grave} sentences={sentences} />}
    </details>
  );
}
