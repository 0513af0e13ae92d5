import { readArgument } from '../../../src/core/sheet/argument';
import { callIn, withOwnNames } from '../../../src/core/sheet/call';

const known = (id: string) => ['SOFTSCORE', 'BAND', 'REBATE'].includes(id);

describe('the call in a formula', () => {
  test('is found with its arguments as written', () => {
    expect(callIn("=CHANNEL.SOFTSCORE(D5:H5,'软性指标'!$A$1:$G$6)", known)).toEqual({
      id: 'SOFTSCORE',
      arguments: ['D5:H5', "'软性指标'!$A$1:$G$6"],
      whole: true,
    });
  });

  test('is found under the name that a file opened without the add-in has, in any case and with spaces', () => {
    expect(callIn('=_xldudf_CHANNEL_SOFTSCORE(A1 , B1:C3 )', known)).toEqual({
      id: 'SOFTSCORE',
      arguments: ['A1', 'B1:C3'],
      whole: true,
    });
    expect(callIn('= @channel.band(A1,B1:C3)', known)).toMatchObject({ id: 'BAND', whole: true });
  });

  test('keeps an argument left out as an empty text', () => {
    expect(callIn('=CHANNEL.REBATE(A1,B1:C3,"whole",,0)', known)?.arguments).toEqual([
      'A1',
      'B1:C3',
      '"whole"',
      '',
      '0',
    ]);
    expect(callIn('=CHANNEL.BAND()', known)?.arguments).toEqual([]);
  });

  test.each([
    ['commas and brackets in a text', '=CHANNEL.BAND("a,b)",A1)', ['"a,b)"', 'A1']],
    ['doubled quotes', '=CHANNEL.BAND("say ""hi"", ok",A1)', ['"say ""hi"", ok"', 'A1']],
    [
      'a sheet name with comma, bracket and apostrophe',
      "=CHANNEL.BAND('It''s, (A)'!A1,B1)",
      ["'It''s, (A)'!A1", 'B1'],
    ],
    ['an array constant', '=CHANNEL.BAND(A1,{0,"C";60,"B"})', ['A1', '{0,"C";60,"B"}']],
    ['a calculation', '=CHANNEL.BAND(ROUND(SUM(A1,B1),2),C1:D4)', ['ROUND(SUM(A1,B1),2)', 'C1:D4']],
    ['a structured reference', "=CHANNEL.BAND(T[[#All],[a'],b]],C1)", ["T[[#All],[a'],b]]", 'C1']],
  ])('is not confused by %s', (_what, formula, expected) => {
    expect(callIn(formula, known)?.arguments).toEqual(expected);
  });

  test.each([
    ['arrays and brackets', '=CHANNEL.BAND({1,2;3,4},(A1,(B1,C1)))', ['{1,2;3,4}', '(A1,(B1,C1))']],
    ['brackets in a structured reference', '=CHANNEL.BAND(T[[a]:[b]],T[c])', ['T[[a]:[b]]', 'T[c]']],
    ['a bracket that an apostrophe escapes', "=CHANNEL.BAND(T['[a],1)", ["T['[a]", '1']],
    ['one argument alone', '=CHANNEL.BAND( A1 )', ['A1']],
    ['an empty one at the end', '=CHANNEL.BAND(A1,)', ['A1', '']],
    ['a quote in a sheet name', `=CHANNEL.BAND('a"b'!A1,B1)`, [`'a"b'!A1`, 'B1']],
  ])('is read past %s', (_what, formula, expected) => {
    expect(callIn(formula, known)).toEqual({ id: 'BAND', arguments: expected, whole: true });
  });

  test.each([
    ['=CHANNEL.BAND(A1,B1)', true],
    ['=+CHANNEL.BAND(A1,B1)', true],
    ['=  @ CHANNEL.BAND(A1,B1)  ', true],
    ['=-CHANNEL.BAND(A1,B1)', false],
    ['=1*CHANNEL.BAND(A1,B1)', false],
    ['=CHANNEL.BAND(A1,B1)&""', false],
  ])('in %s is the whole formula: %s', (formula, whole) => {
    expect(callIn(formula, known)?.whole).toBe(whole);
  });

  test('is told to be a part of the formula where it is one', () => {
    expect(callIn('=ROUND(CHANNEL.BAND(A1,B1:C3),1)', known)).toMatchObject({ id: 'BAND', whole: false });
    expect(callIn('=CHANNEL.BAND(A1,B1:C3)*2', known)).toMatchObject({ id: 'BAND', whole: false });
  });

  test('is the outer one where one of ours is inside another', () => {
    expect(callIn('=CHANNEL.BAND(CHANNEL.SOFTSCORE(A1:C1,D1:G3),B1:C3)', known)).toEqual({
      id: 'BAND',
      arguments: ['CHANNEL.SOFTSCORE(A1:C1,D1:G3)', 'B1:C3'],
      whole: true,
    });
  });

  test.each([
    ['no call of ours', '=SUM(A1:A3)'],
    ['our name inside a text', '="CHANNEL.BAND(A1,B1)"'],
    ['our name as a sheet', "='CHANNEL.BAND(1)'!A1"],
    ['another add-in whose name ends like ours', '=MYCHANNEL.BAND(A1)'],
    ['a function we do not have', '=CHANNEL.NOSUCH(A1)'],
    ['a call that is not closed', '=CHANNEL.BAND(A1,'],
    ['our name as the end of another one', '=X.CHANNEL.BAND(A1)'],
    ['our name without its bracket', '=CHANNEL.BAND'],
    ['our name inside a text with doubled quotes', '="a ""CHANNEL.BAND(A1)"""'],
    ['our name as a column', '=SUM(T[CHANNEL.BAND(1)])'],
    ['a text that is not closed', '=CHANNEL.BAND("A1'],
    ['a column that is not closed', '=CHANNEL.BAND(T[A1)'],
    ['brackets that close in another order', '=CHANNEL.BAND((A1,{B1)'],
    ['a text that is no formula', 'CHANNEL'],
  ])('is not there: %s', (_what, formula) => {
    expect(callIn(formula, known)).toBeUndefined();
  });
});

describe('repairing a formula', () => {
  test('gives every call its own name again, and leaves everything else', () => {
    expect(
      withOwnNames(
        '=IF(A1="_xldudf_CHANNEL_BAND(",_xldudf_CHANNEL_BAND(_xldudf_CHANNEL_SOFTSCORE(A1:C1,D1:G3),B1:C3),0)',
        known,
      ),
    ).toBe('=IF(A1="_xldudf_CHANNEL_BAND(",CHANNEL.BAND(CHANNEL.SOFTSCORE(A1:C1,D1:G3),B1:C3),0)');
  });

  test('knows the name with a point too, and keeps what stands around it', () => {
    expect(withOwnNames('=1+_xldudf_CHANNEL.band(A1)+_xldudf_channel_BAND(B1)&" x"', known)).toBe(
      '=1+CHANNEL.BAND(A1)+CHANNEL.BAND(B1)&" x"',
    );
    expect(withOwnNames('=CHANNEL.BAND(_xldudf_CHANNEL_NOSUCH(_xldudf_CHANNEL_BAND(A1)))', known)).toBe(
      '=CHANNEL.BAND(_xldudf_CHANNEL_NOSUCH(CHANNEL.BAND(A1)))',
    );
  });

  test.each(['=CHANNEL.BAND(A1,B1)', '=_xldudf_OTHER_BAND(A1)', '=_xldudf_CHANNEL_NOSUCH(A1)', '=SUM(A1)'])(
    'leaves %s as it is',
    (formula) => {
      expect(withOwnNames(formula, known)).toBe(formula);
    },
  );
});

describe('an argument', () => {
  test.each([
    ['12.5', 12.5],
    ['-3', -3],
    ['85%', 0.85],
    ['5.5%', 0.055],
    ['1E3%', 10],
    ['"whole"', 'whole'],
    ['"a ""b"""', 'a "b"'],
    ['""', ''],
    ['TRUE', true],
    ['false', false],
    ['.5', 0.5],
    ['5.', 5],
    ['+3', 3],
    ['1.5E+3', 1500],
    ['2e-3%', 0.00002],
    ['-.5%', -0.005],
    ['12%', 0.12],
    ['TRUE()', true],
    ['False()', false],
    ['( 5 )', 5],
    ['(0.25)', 0.25],
  ])('%s is a literal', (text, value) => {
    expect(readArgument(text)).toEqual({ is: 'literal', cells: [[value]] });
  });

  test('an array constant is rows of cells', () => {
    expect(readArgument('{0,"C;,"; -60.5 ,TRUE}')).toEqual({
      is: 'literal',
      cells: [
        [0, 'C;,'],
        [-60.5, true],
      ],
    });
  });

  test.each([
    ['A1', { address: 'A1' }],
    ['$A$1:b20', { address: '$A$1:b20' }],
    ['A:C', { address: 'A:C' }],
    ['2:5', { address: '2:5' }],
    ['F5#', { address: 'F5', spill: true }],
    ["'It''s'!A1", { address: 'A1', sheet: "It's" }],
    ['Tiers!$A$1:$B$4', { address: '$A$1:$B$4', sheet: 'Tiers' }],
    ['软性指标!A:G', { address: 'A:G', sheet: '软性指标' }],
    ['SoftKpis', { name: 'SoftKpis' }],
    ['返利阶梯', { name: '返利阶梯' }],
    ['Accounts[Code]', { table: 'Accounts', part: 'data', columns: ['Code', 'Code'] }],
    ['Accounts[#All]', { table: 'Accounts', part: 'all' }],
    ['Accounts[[#All],[Code]:[Name]]', { table: 'Accounts', part: 'all', columns: ['Code', 'Name'] }],
    ["T[[a']b]:[c]]", { table: 'T', part: 'data', columns: ['a]b', 'c'] }],
    ['Accounts[@[Sell-out]]', { table: 'Accounts', part: 'this row', columns: ['Sell-out', 'Sell-out'] }],
    ['Accounts[@Code]', { table: 'Accounts', part: 'this row', columns: ['Code', 'Code'] }],
    ['Accounts[[#This Row],[Code]]', { table: 'Accounts', part: 'this row', columns: ['Code', 'Code'] }],
  ])('%s is a reference', (text, reference) => {
    expect(readArgument(text)).toEqual({ is: 'reference', reference });
  });

  test.each(['A1*2', 'SUM(A1:A3)', "'[Book.xlsx]S'!A1", 'A1:B2:C3', '{1,A1}', '-A1', 'A1,B1', '(A1)+(B1)'])(
    '%s is a calculation of its own',
    (text) => {
      expect(readArgument(text)).toEqual({ is: 'expression' });
    },
  );

  test.each([
    ['a number with two points', '1.2.3'],
    ['a number with a unit', '5kg'],
    ['an exponent without its power', '1E'],
    ['a text that is not closed', '"a'],
    ['two texts', '"a"&"b"'],
    ['a word that only begins as TRUE', 'TRUE(1)'],
    ['an array with nothing in it', '{}'],
    ['an array with a gap', '{1,,2}'],
    ['an array that ends in a comma', '{1,}'],
    ['an array of arrays', '{{1}}'],
    ['something after an array', '{1}+1'],
    ['something before an array', '1+{1}'],
    ['two brackets', '(A1)*(B1)'],
    ['a bracket that is not closed', '(A1'],
    ['a bracket that is not opened', 'A1)'],
    ['row 0', 'A0:B0'],
    ['a range to nowhere', 'A1:'],
    ['a spill of a range', 'A1:B2#'],
    ['a sheet of another workbook', '[Book.xlsx]S!A1'],
    ['a table of a sheet', 'S!T[A]'],
    ['totals of a table', 'T[#Totals]'],
    ['a part that no table has', 'T[[#Nope],[A]]'],
    ['something after a table', 'T[A]*2'],
    ['something between columns', 'T[[A],[B]]'],
    ['something before columns', 'T[x[A]]'],
    ['something after columns', 'T[[A]:[B]x]'],
    ['something before an address', 'x A1'],
    ['a name that begins with a digit', '1name'],
  ])('%s, %s, is a calculation of its own', (_what, text) => {
    expect(readArgument(text)).toEqual({ is: 'expression' });
  });

  test.each([
    ['xfd1048576', { address: 'xfd1048576' }],
    ['$2:$5', { address: '$2:$5' }],
    ['$A:$C', { address: '$A:$C' }],
    ['(A1)', { address: 'A1' }],
    ['( A1:B2 )', { address: 'A1:B2' }],
    ["'a!b'!A1", { address: 'A1', sheet: 'a!b' }],
    ["'It''s ''it'''!$F$5#", { address: '$F$5', sheet: "It's 'it'", spill: true }],
    ['S.1!f5#', { address: 'f5', sheet: 'S.1', spill: true }],
    ['S!SoftKpis', { name: 'SoftKpis', sheet: 'S' }],
    ["'A B'!Rates_2", { name: 'Rates_2', sheet: 'A B' }],
    ['_x.y', { name: '_x.y' }],
    ['\\x', { name: '\\x' }],
    ['T[]', { table: 'T', part: 'data' }],
    ['T[ #Data ]', { table: 'T', part: 'data' }],
    ['T[#Headers]', { table: 'T', part: 'headings' }],
    ['T[#This Row]', { table: 'T', part: 'this row' }],
    ['T[[#HEADERS],[A]]', { table: 'T', part: 'headings', columns: ['A', 'A'] }],
    ['T[[#All] , [A] : [B]]', { table: 'T', part: 'all', columns: ['A', 'B'] }],
    ['T[@[A]:[B]]', { table: 'T', part: 'this row', columns: ['A', 'B'] }],
    ['表1[销售 额]', { table: '表1', part: 'data', columns: ['销售 额', '销售 额'] }],
    ["T['#All]", { table: 'T', part: 'data', columns: ['#All', '#All'] }],
    ["T[a''b]", { table: 'T', part: 'data', columns: ["a'b", "a'b"] }],
    ['T[two\nlines]', { table: 'T', part: 'data', columns: ['two\nlines', 'two\nlines'] }],
  ])('%s refers', (text, reference) => {
    expect(readArgument(text)).toEqual({ is: 'reference', reference });
  });

  test('an array may be written with spaces and over several lines', () => {
    expect(readArgument('{ 1 , -2 ;\n"x ; y",5% }')).toEqual({
      is: 'literal',
      cells: [
        [1, -2],
        ['x ; y', 0.05],
      ],
    });
  });

  test('nothing is an argument left out', () => {
    expect(readArgument('')).toEqual({ is: 'left out' });
  });
});
