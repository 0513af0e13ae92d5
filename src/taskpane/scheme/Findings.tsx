import type { SchemeFinding, Severity } from '../../core/schemeCheck/finding';
import type { FindingSentences } from '../../i18n/language-words';
import { CellLink } from '../CellLink';
import { LongList } from '../LongList';
import { Notice } from '../Notice';
import { useReader } from '../words';
import { findingPlace, findingSentence } from '../../i18n/finding-sentence';

interface Props {
  readonly findings: readonly SchemeFinding[];
  readonly sentences: FindingSentences;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const KINDS = { error: 'error', warning: 'warning', info: 'info' } as const;

/** What the scheme check found, the gravest first, each a click away from its cell. */
export function Findings({ findings, sentences }: Props) {
  const { scheme } = useReader().words;
  const isSound = findings.every(({ severity }) => severity === 'info');
  return (
    <>
      <div role="status">{isSound && <Notice kind="success">{scheme.sound}</Notice>}</div>
      {SEVERITIES.map((severity) => {
        const own = findings
          .filter((finding) => finding.severity === severity)
          .map((finding, key) => ({ finding, key }));
        if (own.length === 0) return null;
        const title = scheme.severity[severity](own.length);
        return (
          <section key={severity} className={`findings findings-${KINDS[severity]}`}>
            <h3>{title}</h3>
            <LongList
              label={title}
              items={own}
              itemKey={({ key }) => key}
              render={({ finding }) => <Found finding={finding} sentences={sentences} />}
            />
          </section>
        );
      })}
    </>
  );
}

function Found({
  finding,
  sentences,
}: {
  readonly finding: SchemeFinding;
  readonly sentences: FindingSentences;
}) {
  const { words, problems } = useReader();
  const { at } = finding;
  const place = findingPlace(finding);
  return (
    <>
      {at && (
        <>
          <CellLink
            sheet={at.sheet}
            label={words.goToCell(place)}
            {...(at.row !== undefined && { row: at.row, column: at.column ?? 0 })}
          >
            {place}
          </CellLink>{' '}
        </>
      )}
      {findingSentence(finding, sentences, problems)}
    </>
  );
}
