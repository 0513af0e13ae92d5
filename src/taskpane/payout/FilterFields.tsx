import { useId } from 'react';
import { Choice } from '../Choice';
import { useWords } from '../words';
import { regionOf, SORTS, VERDICTS, type Filter, type Sort } from './filter';
import type { PayoutFormatter } from './payout-formatter';
import type { CheckedAccount } from '../../jobs/check-payout';

interface Props {
  readonly checked: readonly CheckedAccount[];
  readonly formatter: PayoutFormatter;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** An option's value: people's own words may be any text, so they stand behind a sign and "all" is nothing. */
const ALL = '';
const optionOf = (text: string | undefined) => (text === undefined ? ALL : `=${text}`);
const textOf = (option: string) => (option === ALL ? undefined : option.slice(1));

export function FilterFields({ checked, formatter, filter, onChange }: Props) {
  const { payout } = useWords();
  const searchId = useId();
  const regions = [...new Set(checked.map(regionOf))];
  const signals = [...new Set(checked.flatMap((one) => one.signals.map(({ reason }) => reason)))];
  const count = (verdict: string) => checked.filter((one) => one.verdict === verdict).length;
  return (
    <div className="fields filters">
      <div className="field field-wide">
        <label htmlFor={searchId}>{payout.search}</label>
        <input
          id={searchId}
          type="search"
          className="input"
          value={filter.search}
          onChange={({ target }) => onChange({ ...filter, search: target.value })}
        />
      </div>
      <Choice
        label={payout.show}
        value={optionOf(filter.verdict)}
        onChange={(option) =>
          onChange({ ...filter, verdict: VERDICTS.find((one) => one === textOf(option)) })
        }
      >
        <option value={ALL}>{payout.all(checked.length)}</option>
        {VERDICTS.map((verdict) => (
          <option key={verdict} value={optionOf(verdict)}>
            {payout.verdictWith(formatter.verdict(verdict), count(verdict))}
          </option>
        ))}
      </Choice>
      <Choice
        label={payout.sort}
        value={filter.sort}
        onChange={(sort) => onChange({ ...filter, sort: sort as Sort })}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {payout.sorts[sort]}
          </option>
        ))}
      </Choice>
      {regions.length > 1 && (
        <Choice
          label={payout.region}
          value={optionOf(filter.region)}
          onChange={(option) => onChange({ ...filter, region: textOf(option) })}
        >
          <option value={ALL}>{payout.allRegions}</option>
          {regions.map((region) => (
            <option key={region} value={optionOf(region)}>
              {region === '' ? payout.noRegion : region}
            </option>
          ))}
        </Choice>
      )}
      {signals.length > 0 && (
        <Choice
          wide
          label={payout.signal}
          value={optionOf(filter.signal)}
          onChange={(option) => onChange({ ...filter, signal: textOf(option) })}
        >
          <option value={ALL}>{payout.allSignals}</option>
          {signals.map((signal) => (
            <option key={signal} value={optionOf(signal)}>
              {signal}
            </option>
          ))}
        </Choice>
      )}
    </div>
  );
}
