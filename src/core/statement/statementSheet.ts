import { FORMATS, LOOK, moneyFormat } from '../paper/look';
import { Page, type Deferred } from '../paper/page';
import { planSheetName } from '../paper/name';
import { schemeHash } from '../scheme/hash';
import { moneyUnit } from '../scheme/settings';
import type { Account } from '../accounts/account';
import type { SheetDocument } from '../sheet/document';
import { isoDay } from '../values/date';
import { drawFacts, drawFigures } from './facts';
import { drawGates } from './gates';
import { drawLines } from './lines';
import { drawScore } from './score';
import type { Drawing, StatementInput } from './statement';
import { drawTotals } from './totals';

/** The first cell of a statement, by which it is known again. */
export const STATEMENT_MARK = 'channel-planner/statement/1';

/** A name such as `Statement 01014 Ningbo Yongan`, different from all that are taken. */
export const statementSheetName = (account: Account, taken: ReadonlySet<string>, title: string): string =>
  planSheetName(account, taken, title);

/**
 * A statement for one account: its facts and the scheme's clauses as they hold for it, and every figure from them in
 * native formulas. It refers to no other sheet, so that it can be sent by itself.
 */
export function statementSheet(input: StatementInput): SheetDocument {
  const { checker, account, words, sheetName } = input;
  const page = new Page();
  const drawing: Drawing = {
    ...input,
    page,
    explained: checker.explain(account),
    decimals: checker.rules.decimals,
    facts: new Map(),
    statuses: [],
    paid: [],
  };
  header(drawing);
  const { scheme, gates } = checker.rules;
  const hasScore = scheme.kpis !== undefined || scheme.bands !== undefined;
  const sections: readonly (readonly [string, (title: string) => void])[] = [
    [
      words.facts,
      (title) => {
        drawFacts(drawing, title);
        if (!hasScore) drawFigures(drawing);
      },
    ],
    ...(hasScore
      ? [
          [
            words.score,
            (title: string) => {
              drawScore(drawing, title);
              drawFigures(drawing);
            },
          ] as const,
        ]
      : []),
    ...(gates.length > 0 ? [[words.gates, (title: string) => drawGates(drawing, title)] as const] : []),
    [words.lines, (title) => drawLines(drawing, title)],
    [words.total, (title) => drawTotals(drawing, title)],
  ];
  for (const [index, [title, draw]] of sections.entries()) draw(`${index + 1}  ${title}`);
  return page.finish({
    name: sheetName,
    marker: STATEMENT_MARK,
    footer: {
      left: `${account.code} ${account.name}`.replaceAll('&', '&&').slice(0, 60),
      center: '',
      right: '&P / &N',
    },
  });
}

function header({ page, account, words, checker, asOf, decimals }: Drawing): void {
  const { settings } = checker.rules.scheme;
  page.banner('statement', [
    { column: 0, span: 5, content: account.name, style: LOOK.banner },
    { column: 5, span: 3, content: `${words.title}\n${account.code}`, style: LOOK.bannerRight },
  ]);
  page.space(8);
  const refer =
    (place: string): Deferred =>
    (address) => {
      const at = address(place);
      return at === undefined ? '–' : { formula: `=${at}` };
    };
  page.row('tiles:labels', [
    { column: 0, span: 4, content: words.payout, style: LOOK.tileLabel },
    { column: 4, span: 4, content: words.verdict, style: LOOK.tileLabel },
  ]);
  page.row(
    'tiles',
    [
      { column: 0, span: 4, content: refer('payable'), style: LOOK.tileValue, format: moneyFormat(decimals) },
      { column: 4, span: 4, content: refer('verdict'), style: LOOK.tileValue },
    ],
    30,
  );
  const { eligible, partial, withheld, pending } = words.payoutWords.verdict;
  const tile = page.nextRow - 1;
  page.tone(tile, 1, 4, eligible, 'good');
  page.tone(tile, 1, 4, withheld, 'bad');
  page.tone(tile, 1, 4, partial, 'open');
  page.tone(tile, 1, 4, pending, 'open');
  page.space(8);
  const scheme = [
    settings.id,
    settings.version && `v${settings.version}`,
    `#${schemeHash(checker.rules.scheme)}`,
  ];
  const facts: readonly (readonly [string, string])[] = [
    [words.scheme, scheme.filter(Boolean).join(' ')],
    [words.period, settings.period ?? '–'],
    [words.unit, moneyUnit(settings) || '–'],
    [words.asOf, isoDay(asOf)],
  ];
  for (const [index, [label, text]] of facts.entries())
    page.row(`header:${index + 1}`, [
      { column: 0, span: 2, content: label, style: LOOK.label },
      { column: 2, span: 6, content: text, style: LOOK.value, format: FORMATS.count },
    ]);
  page.note('intro', words.intro);
}
