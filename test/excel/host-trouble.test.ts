import { HostTrouble, hostTroubleOf } from '../../src/excel/host-trouble';

test.each([
  ['AccessDenied', 'protected'],
  ['InvalidOperationInCellEditMode', 'editing-cell'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ItemNotFound', 'gone'],
  ['ApiNotFound', 'old-excel'],
  ['SomethingNew', 'unknown'],
])('Excel’s %s is the trouble %s', (code, expected) => {
  const trouble = hostTroubleOf(Object.assign(new Error('what Excel says'), { code }));
  expect(trouble).toBeInstanceOf(HostTrouble);
  expect(trouble.code).toBe(expected);
  expect(trouble.detail).toContain('what Excel says');
});

test('a programmer’s mistake is no trouble with Excel: it is thrown on', () => {
  const mistake = new TypeError('x is undefined');
  expect(() => hostTroubleOf(mistake)).toThrow(mistake);
});
