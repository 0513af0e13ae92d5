import { useId, type ReactNode } from 'react';

interface Props {
  readonly label: ReactNode;
  readonly value: string;
  readonly wide?: boolean;
  /** What stands at the end of the label's line. */
  readonly aside?: ReactNode;
  /** The id of what explains the choice further. */
  readonly describedBy?: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

/** A labelled choice: the platform's own list, which screen readers and phones know best. */
export function Choice({ label, value, wide, aside, describedBy, onChange, children }: Props) {
  const id = useId();
  return (
    <div className={wide ? 'field field-wide' : 'field'}>
      <div className="row">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      <select
        id={id}
        value={value}
        aria-describedby={describedBy}
        onChange={({ target }) => onChange(target.value)}
      >
        {children}
      </select>
    </div>
  );
}
