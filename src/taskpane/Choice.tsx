import { useId, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly wide?: boolean;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

/** A labelled choice: the platform's own list, which screen readers and phones know best. */
export function Choice({ label, value, wide, onChange, children }: Props) {
  const id = useId();
  return (
    <div className={wide ? 'field field-wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </div>
  );
}
