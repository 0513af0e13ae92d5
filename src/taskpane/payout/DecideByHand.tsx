import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { Account } from '../../core/accounts/account';
import { linesOfScheme } from '../../core/payout/lines';
import { typedOverride, type Override, type OverrideField } from '../../core/scheme/overrides';
import { overridesSheet, overridesUpdate } from '../../core/scheme/overridesTable';
import { SCHEME_TABLE_NAMES, type Scheme } from '../../core/scheme/scheme';
import { isMissing } from '../../core/values/cell';
import { isProblem } from '../../core/values/problem';
import type { HostTrouble } from '../../excel/host-trouble';
import { keepTable } from '../../excel/keep-table';
import { Choice } from '../Choice';
import { Notice } from '../Notice';
import { TroubleNotice } from '../TroubleNotice';
import { useReader, useWords } from '../words';

interface Props {
  readonly account: Account;
  readonly scheme: Scheme;
  /** Called when the workbook's overrides have changed. */
  readonly onDecided: () => void;
}

/** Lets two people set an account's verdict by hand: a row of the Overrides table, which is made where there is none. */
export function DecideByHand({ account, scheme, onDecided }: Props) {
  const { decide } = useWords().payout;
  const [isOpen, setIsOpen] = useState(false);
  const [writtenTo, setWrittenTo] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const source = scheme.sources.overrides;
  const cannot = !source
    ? undefined
    : source.table === undefined
      ? decide.plainList(source.sheet)
      : scheme.overrides === undefined
        ? decide.unreadable(source.table)
        : undefined;
  return (
    <section className="block">
      <h3>{decide.title}</h3>
      <p className="quiet">{decide.intro}</p>
      {cannot !== undefined ? (
        <Notice kind="info">{cannot}</Notice>
      ) : isOpen ? (
        <Form
          account={account}
          scheme={scheme}
          onCancel={() => setIsOpen(false)}
          onWritten={(table) => {
            setWrittenTo(table);
            setIsOpen(false);
            onDecided();
          }}
        />
      ) : (
        <Button size="small" ref={opener} onClick={() => setIsOpen(true)}>
          {decide.open}
        </Button>
      )}
      <div role="status">
        {writtenTo !== undefined && !isOpen && <Notice kind="success">{decide.written(writtenTo)}</Notice>}
      </div>
    </section>
  );
}

interface FormProps {
  readonly account: Account;
  readonly scheme: Scheme;
  readonly onCancel: () => void;
  /** Called with the name of the table. */
  readonly onWritten: (table: string) => void;
}

const TEXTS = ['reason', 'evidence', 'by', 'and'] as const satisfies readonly OverrideField[];

function Form({ account, scheme, onCancel, onWritten }: FormProps) {
  const { words, sheetLanguage } = useReader();
  const { decide } = words.payout;
  const [typed, setTyped] = useState<Record<OverrideField, string>>({
    account: account.code,
    scope: '',
    verdict: 'eligible',
    reason: '',
    evidence: '',
    by: '',
    and: '',
  });
  const [isTried, setIsTried] = useState(false);
  const [state, setState] = useState<'typing' | 'writing' | HostTrouble>('typing');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const override = typedOverride(typed);
  const type = (field: OverrideField) => (text: string) => setTyped({ ...typed, [field]: text });
  const write = async (override: Override) => {
    const table = scheme.sources.overrides?.table ?? SCHEME_TABLE_NAMES.overrides[0] ?? '';
    setState('writing');
    const { trouble } = await keepTable(table, (cells) => overridesUpdate(cells, override, sheetLanguage), {
      name: decide.sheetName,
      draw: (name) => overridesSheet(name, table, override, sheetLanguage),
    });
    if (trouble) setState(trouble);
    else onWritten(table);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!isProblem(override)) void write(override);
    else form.current?.querySelector<HTMLElement>(`[name="${override.at?.argument ?? ''}"]`)?.focus();
  };
  const faultOf = (field: OverrideField): string | undefined => {
    if (!isTried || !isProblem(override)) return undefined;
    if (isMissing(typed[field])) return decide.needed;
    return override.at?.argument === field ? decide.otherPerson : undefined;
  };
  return (
    <form ref={form} className="fields" noValidate aria-label={decide.title} onSubmit={submit}>
      <Choice wide label={decide.verdict} value={typed.verdict} onChange={type('verdict')}>
        <option value="eligible">{decide.eligible}</option>
        <option value="withheld">{decide.withheld}</option>
      </Choice>
      <Choice wide label={decide.scope} value={typed.scope} onChange={type('scope')}>
        <option value="">{decide.everything}</option>
        {linesOfScheme(scheme).map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </Choice>
      {TEXTS.map((field) => (
        <TextField
          key={field}
          name={field}
          label={decide.fields[field]}
          text={typed[field]}
          fault={faultOf(field)}
          onType={type(field)}
        />
      ))}
      <div className="field-wide">
        {typeof state === 'object' && <TroubleNotice trouble={state} />}
        <div className="actions">
          <Button appearance="primary" type="submit" disabledFocusable={state === 'writing'}>
            {state === 'writing' ? decide.writing : decide.write}
          </Button>
          <Button onClick={onCancel}>{decide.cancel}</Button>
        </div>
      </div>
    </form>
  );
}

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly fault: string | undefined;
  readonly onType: (text: string) => void;
}

function TextField({ name, label, text, fault, onType }: TextFieldProps) {
  const id = useId();
  const note = useId();
  return (
    <div className="field field-wide">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        className="input"
        required
        value={text}
        aria-invalid={fault !== undefined}
        aria-describedby={note}
        onChange={({ target }) => onType(target.value)}
      />
      <span id={note} role="alert" className="fault">
        {fault}
      </span>
    </div>
  );
}
