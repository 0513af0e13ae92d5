import { payExamples } from '../../core/payout/examples';
import { payoutRules } from '../../core/payout/rules';
import type { Scheme } from '../../core/scheme/scheme';
import type { AuditWords } from '../../core/audit/words';
import { CellLink } from '../CellLink';
import { amount } from '../figures';
import { useReader } from '../words';
import { SchemeTable } from './SchemeTable';

interface Props {
  readonly scheme: Scheme;
  readonly payoutText: AuditWords;
}

/** The policy's own examples: what it prints, what the scheme pays, and whether that is the same. */
export function ExamplesView({ scheme, payoutText }: Props) {
  const { words, language } = useReader();
  const { scheme: text } = words;
  const sheet = scheme.examples?.located.link.sheet;
  const verdicts = payoutText.payout.verdict;
  return (
    <SchemeTable
      id="scheme-examples"
      title={text.examples}
      sheet={sheet}
      columns={[
        { heading: text.example },
        { heading: text.printed, number: true },
        { heading: text.isPaid, number: true },
        { heading: text.holds },
      ]}
      rows={payExamples(scheme, payoutRules).map(({ name, paid, payout, verdict, holds, row, column }) => [
        sheet === undefined ? (
          name
        ) : (
          <CellLink key={row} sheet={sheet} row={row} column={column}>
            {name}
          </CellLink>
        ),
        typeof paid === 'number' ? amount(paid, language) : verdicts[paid],
        payout === undefined || verdict === 'withheld' ? verdicts[verdict] : amount(payout, language),
        holds ? text.right : text.wrong,
      ])}
    />
  );
}
