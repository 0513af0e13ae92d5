import { numberText } from '../values/decimal';
import type { BandTable } from '../scheme/scheme';
import { SETTLEMENT_DAYS } from '../payout/afterLines';
import { finder, type Check } from './checked';
import { isUnknown } from './columns';
import type { SchemeFinding } from './finding';

const TOP_SCORE = 100;

/** The KPIs and the bands of their score. That weights add up is the reader's own concern. */
export const checkScore: Check = ({ scheme, accounts }) => {
  const { kpis, bands, sources, settings } = scheme;
  const found: SchemeFinding[] = [];
  const findKpi = finder('kpis', kpis?.located, sources.kpis);
  for (const [index, kpi] of (kpis?.kpis ?? []).entries()) {
    const row = kpis?.rows[index];
    if (kpi.weight === 0) found.push(findKpi('kpi-weightless', 'warning', { kpi: kpi.name }, row, 'weight'));
    if (accounts && !accounts.table.kpiColumns.has(kpi.name))
      found.push(findKpi('kpi-without-column', 'error', { kpi: kpi.name }, row, 'kpi'));
  }
  if (bands)
    found.push(...checkBands(bands, settings.bandEdge === 'upto', kpis?.kpis.map(({ cap }) => cap) ?? []));
  return found;

  function checkBands(table: BandTable, upTo: boolean, caps: readonly number[]): SchemeFinding[] {
    const find = finder('bands', table.located, sources.bands);
    const list: SchemeFinding[] = [];
    const [first, last] = [table.bands[0], table.bands.at(-1)];
    const most = TOP_SCORE * Math.max(1, ...caps);
    if (!upTo && first && first.bound > 0)
      list.push(find('bands-start-late', 'warning', { bound: first.bound }, table.rows[0], 'bound'));
    if (upTo && last && last.bound < most)
      list.push(find('bands-end-early', 'warning', { bound: last.bound }, table.rows.at(-1), 'bound'));
    for (const [index, { bound, result }] of table.bands.entries()) {
      const before = table.bands[index - 1]?.result;
      const share = numberText(result);
      if (before !== undefined && result < before)
        list.push(
          find(
            'band-pays-less',
            'warning',
            { bound, share, before: numberText(before) },
            table.rows[index],
            'result',
          ),
        );
    }
    return list;
  }
};

/** The settlement factors: the longer it took to be paid, the less. */
export const checkSettlement: Check = ({ scheme, accounts }) => {
  const { settlement, settings, sources } = scheme;
  if (!settlement) return [];
  const find = finder('settlement', settlement.located, sources.settlement);
  const found: SchemeFinding[] = [];
  for (const [index, { bound, result }] of settlement.bands.entries()) {
    const before = settlement.bands[index - 1]?.result;
    if (before !== undefined && result > before)
      found.push(
        find(
          'settlement-rises',
          'warning',
          { days: bound, factor: numberText(result), before: numberText(before) },
          settlement.rows[index],
          'result',
        ),
      );
  }
  const last = settlement.bands.at(-1);
  if (last && last.result > 0)
    found.push(find('settlement-ends', 'info', { days: last.bound }, settlement.rows.at(-1), 'bound'));
  const field = settings.settlementDays ?? SETTLEMENT_DAYS;
  if (accounts && isUnknown(scheme, accounts, field))
    found.push(find('settlement-days-unknown', 'error', { field }));
  return found;
};
