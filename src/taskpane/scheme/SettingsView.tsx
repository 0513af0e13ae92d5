import { schemeHash } from '../../core/scheme/hash';
import type { Scheme } from '../../core/scheme/scheme';
import { useReader } from '../words';
import { days, roundAmount, share } from '../figures';

/** What holds for the whole scheme; what its table does not say is not shown. */
export function SettingsView({ scheme: read }: { readonly scheme: Scheme }) {
  const { words, language } = useReader();
  const { scheme } = words;
  const { settings } = read;
  const {
    id,
    version,
    period,
    from,
    to,
    status,
    currency,
    unit,
    method,
    softRate,
    cap,
    approver1,
    approver2,
  } = settings;
  const span = from !== undefined && to !== undefined ? days(from, to, language) : undefined;
  const listed = (parts: readonly (string | undefined)[]) =>
    words.list(parts.filter((part) => part !== undefined)) || undefined;
  const entries: readonly (readonly [string, string | undefined])[] = [
    [scheme.id, id],
    [scheme.version, version],
    [scheme.hash, schemeHash(read)],
    [scheme.period, listed([period, span])],
    [scheme.status, status && scheme.statuses[status]],
    [scheme.money, listed([...new Set([currency, unit])])],
    [scheme.method, method && scheme.methods[method]],
    [scheme.softRate, softRate === undefined ? undefined : share(softRate, language)],
    [scheme.cap, cap === undefined ? undefined : roundAmount(cap, language)],
    [scheme.approvers, listed([approver1, approver2])],
  ];
  const known = entries.filter(([, value]) => value !== undefined);
  return (
    <section className="block" aria-labelledby="scheme-settings">
      <h3 id="scheme-settings">{scheme.settings}</h3>
      <dl className="pairs">
        {known.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{scheme.hashHint}</p>
    </section>
  );
}
