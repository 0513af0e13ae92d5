import { useId } from 'react';
import { ACCOUNT_FIELDS, headingOf } from '../../core/accounts/fields';
import { targetKey, type ColumnGuess, type Target } from '../../core/accounts/guess';
import { readDate } from '../../core/values/date';
import { shown } from '../../core/values/problem';
import type { Cell } from '../../core/values/cell';
import { Choice } from '../Choice';
import { amount, day } from '../figures';
import { useReader } from '../words';
import { FIELD_GROUPS } from './groups';

interface Props {
  readonly guess: ColumnGuess;
  readonly chosen: Target | undefined;
  /** What only this workbook's scheme asks for. */
  readonly names: readonly string[];
  readonly onChoose: (target: Target | undefined) => void;
}

/** One column: its heading, what is in it, and what it stands for. */
export function MatchedColumn({ guess, chosen, names, onChoose }: Props) {
  const { words, language, sheetLanguage } = useReader();
  const { mapping } = words;
  const id = useId();
  const kind = chosen && 'field' in chosen ? ACCOUNT_FIELDS[chosen.field].kind : undefined;
  const print = (cell: Cell): string => {
    const date = kind === 'date' ? readDate(cell) : undefined;
    if (typeof date === 'number') return day(date, language);
    return typeof cell === 'number' && kind === 'amount' ? amount(cell, language) : shown(cell);
  };
  const key = chosen ? targetKey(chosen) : '';
  const byKey = new Map<string, Target>([
    ...FIELD_GROUPS.flatMap(([, fields]) => fields.map((field) => [field, { field }] as const)),
    ...names.map((name) => [targetKey({ name }), { name }] as const),
  ]);
  const isProposed =
    (guess.ground === 'words' || guess.ground === 'data') &&
    guess.target !== undefined &&
    targetKey(guess.target) === key;
  return (
    <>
      <Choice
        label={guess.heading}
        aside={
          guess.ground && (
            <span className={isProposed ? 'mark mark-proposed' : 'mark'}>{mapping.ground[guess.ground]}</span>
          )
        }
        value={key}
        describedBy={id}
        onChange={(value) => onChoose(byKey.get(value))}
      >
        <option value="">{mapping.notUsed}</option>
        {FIELD_GROUPS.map(([group, fields]) => (
          <optgroup key={group} label={mapping.groups[group]}>
            {fields.map((field) => (
              <option key={field} value={field}>
                {headingOf(field, sheetLanguage)}
              </option>
            ))}
          </optgroup>
        ))}
        {names.length > 0 && (
          <optgroup label={mapping.groups.scheme}>
            {names.map((name) => (
              <option key={name} value={targetKey({ name })}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </Choice>
      <p id={id} className="quiet examples">
        {guess.examples.length === 0 ? mapping.noExamples : guess.examples.map(print).join(' · ')}
      </p>
    </>
  );
}
