import { useId } from 'react';
import { isoDay, readDate } from '../../core/values/date';

interface Props {
  readonly label: string;
  /** An Excel serial. */
  readonly day: number;
  readonly onChange: (day: number) => void;
}

/** A day to choose. While what is typed is no day yet, the last one holds. */
export function DayField({ label, day, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className="input"
        required
        value={isoDay(day)}
        onChange={({ target }) => {
          const typed = readDate(target.value);
          if (typeof typed === 'number') onChange(typed);
        }}
      />
    </div>
  );
}
