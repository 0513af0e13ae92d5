import { withLostTables } from '../../../src/core/scheme/scheme';
import { payoutChecker } from '../../../src/core/payout/check';
import { accountsOf, schemeOf, type Tables } from '../payout/accounts';

const TABLES: Tables = {
  scheme: [
    ['Item', 'Value'],
    ['Version', '1.2'],
  ],
  lines: [
    ['Line', 'Base', 'Way', 'Value'],
    ['Volume', 'Sell-in', 'rate', 0.01],
  ],
};
const AUDITED = { sheet: 'Payout audit', version: '1.2', tables: ['scheme', 'lines', 'gates', 'signals'] };

const verdictUnder = (audited: typeof AUDITED | undefined) => {
  const scheme = withLostTables(schemeOf(TABLES), audited);
  const { table, accounts } = accountsOf(
    [
      ['Code', 'Sell-in'],
      ['A', 1000],
    ],
    scheme,
  );
  const account = accounts[0];
  if (!account) throw new Error('no account');
  const { verdict, missing } = payoutChecker(table, scheme).explain(account);
  return { verdict, missing, problems: scheme.problems };
};

test('gates that the last audit of this version had and that are gone keep everyone pending', () => {
  expect(verdictUnder(AUDITED)).toMatchObject({
    verdict: 'pending',
    missing: [{ why: 'scheme-unreadable', of: 'Gates' }],
    problems: [
      {
        table: 'gates',
        problem: { problem: 'table-lost', details: { audit: 'Payout audit', version: '1.2' } },
      },
    ],
  });
});

test.each<[string, typeof AUDITED | undefined]>([
  ['there is no audit', undefined],
  ['the version is another', { ...AUDITED, version: '1.1' }],
  ['only signals are gone', { ...AUDITED, tables: ['scheme', 'lines', 'signals'] }],
])('nobody is kept where %s', (_name, audited) => {
  expect(verdictUnder(audited)).toMatchObject({ verdict: 'eligible', problems: [] });
});
