import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../src/core/values/sha256';

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('FIPS 180-4 example %#', (text, hash) => expect(sha256(text)).toBe(hash));

test.each([
  '\x7f',
  '\x80',
  '\u07ff',
  '\u0800',
  '\uffff',
  '\u{10000}',
  '\ud7ff',
  '\ue000',
  '\ud800',
  '\udfff',
  'a\udc00b',
])('%j, at an edge of UTF-8 or half a pair, hashes as the platform’s own SHA-256 does', (text) =>
  expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex')),
);

test('any text hashes as the platform’s own SHA-256 does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});
