import type { SchemeSettings } from '../../core/scheme/settings';
import { useReader } from '../words';
import { days, roundAmount, share } from '../figures';

/** What holds for the whole scheme; what its table does not say is not shown. */
export function SettingsView({ settings }: { readonly settings: SchemeSettings }) {
  const { words, language } = useReader();
  const { scheme } = words;
  const { id, version, period, from, to, status, currency, unit, method, softRate, cap } = settings;
  const span = from !== undefined && to !== undefined ? days(from, to, language) : undefined;
  const entries: readonly (readonly [string, string | undefined])[] = [
    [scheme.id, id],
    [scheme.version, version],
    [scheme.period, words.list([period, span].filter((part) => part !== undefined)) || undefined],
    [scheme.status, status && scheme.statuses[status]],
    [
      scheme.money,
      words.list([...new Set([currency, unit])].filter((part) => part !== undefined)) || undefined,
    ],
    [scheme.method, method && scheme.methods[method]],
    [scheme.softRate, softRate === undefined ? undefined : share(softRate, language)],
    [scheme.cap, cap === undefined ? undefined : roundAmount(cap, language)],
  ];
  const known = entries.filter(([, value]) => value !== undefined);
  if (known.length === 0) return null;
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
    </section>
  );
}
