import { useId } from 'react';
import type { Lever } from '../../../core/payout/levers';
import type { AuditWords } from '../../../core/audit/words';
import type { Scheme } from '../../../core/scheme/scheme';
import { useReader } from '../../words';
import { cellOfText, fieldText, leverKey, leverName, unitOf } from './levers';

interface Props {
  readonly levers: readonly Lever[];
  readonly scheme: Scheme;
  readonly payoutText: AuditWords;
  readonly typed: ReadonlyMap<string, string>;
  readonly onType: (lever: Lever, text: string) => void;
}

/** Every number of the scheme that can be tried out, by its table. */
export function LeverFields({ levers, scheme, payoutText, typed, onType }: Props) {
  const tables = [...new Set(levers.map(({ table }) => table))];
  return (
    <div className="block">
      {tables.map((table, index) => (
        <details key={table} open={index === 0} className="levers">
          <summary>{payoutText.tables[table]}</summary>
          {levers
            .filter((lever) => lever.table === table)
            .map((lever) => (
              <LeverField
                key={leverKey(lever)}
                lever={lever}
                scheme={scheme}
                text={typed.get(leverKey(lever))}
                onType={(text) => onType(lever, text)}
              />
            ))}
        </details>
      ))}
    </div>
  );
}

interface FieldProps {
  readonly lever: Lever;
  readonly scheme: Scheme;
  /** Undefined where nothing was typed. */
  readonly text: string | undefined;
  readonly onType: (text: string) => void;
}

function LeverField({ lever, scheme, text, onType }: FieldProps) {
  const { words, language } = useReader();
  const { payout } = words;
  const id = useId();
  const note = useId();
  const unit = unitOf(lever, scheme);
  const before = fieldText(lever.value, unit);
  const shown = text ?? before;
  const isChanged = shown.trim() !== before;
  const isValid = cellOfText(shown, unit) !== undefined;
  const sign = unit === 'percent' ? payout.percent : '';
  return (
    <div className="lever">
      <label htmlFor={id}>
        {payout.leverLabel(leverName(lever, scheme, language), payout.lever[lever.kind])}
      </label>
      <span className="lever-value">
        <input
          id={id}
          className={isChanged ? 'input changed' : 'input'}
          inputMode={unit === 'text' ? 'text' : 'decimal'}
          value={shown}
          aria-invalid={!isValid}
          aria-describedby={note}
          onChange={({ target }) => onType(target.value)}
        />
        <span className="lever-unit">{sign}</span>
      </span>
      <span id={note} className="quiet lever-note">
        {!isValid
          ? payout[unit === 'text' ? 'notEmpty' : 'notANumber']
          : isChanged
            ? payout.was(`${before}${sign}`)
            : ''}
      </span>
    </div>
  );
}
