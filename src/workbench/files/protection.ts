import type { SheetExtras } from '../host/types';
import { childOf, flag, tag, type XmlElement } from './xml';

/** What a protected sheet may still allow, as the file names it; Office.js puts `allow` before it. */
const PERMISSIONS = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
] as const;

/** A sheet's protection: the password is a hash that tells nobody the password, so it is no matter here. */
export function readProtection(sheet: XmlElement): SheetExtras['protection'] {
  const attributes = childOf(sheet, 'sheetProtection')?.attributes;
  if (!attributes || !flag(attributes['sheet'])) return null;
  // In a file, a permission that is not said is not given.
  const allowed = PERMISSIONS.filter((name) => attributes[name] !== undefined && !flag(attributes[name]));
  return { password: null, options: Object.fromEntries(allowed.map((name) => [permissionName(name), true])) };
}

/** `<sheetProtection>`; `kept` are its attributes in the file that was opened, whose password stays if no other was set. */
export async function writeProtection(
  { password, options }: NonNullable<SheetExtras['protection']>,
  kept: XmlElement['attributes'] = {},
): Promise<string> {
  const hidden = ['objects', 'scenarios', 'selectLockedCells', 'selectUnlockedCells'];
  const asOpened = ['algorithmName', 'hashValue', 'saltValue', 'spinCount', 'password'];
  const keep = (names: readonly string[]): XmlElement['attributes'] =>
    Object.fromEntries(names.flatMap((name) => (kept[name] === undefined ? [] : [[name, kept[name]]])));
  return tag('sheetProtection', {
    ...(password === null ? keep(asOpened) : await hashed(password)),
    sheet: 1,
    objects: 1,
    scenarios: 1,
    ...keep(hidden),
    ...Object.fromEntries(
      PERMISSIONS.map((name) => [name, options[permissionName(name)] === true ? 0 : undefined]),
    ),
  });
}

/** How often a password is hashed: each time costs whoever guesses as much as it costs here. */
const SPINS = 1000;

/** A password as a file keeps it (ECMA-376 18.3.1.85). */
export async function hashed(password: string): Promise<Record<string, string | number>> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const text = new Uint8Array(password.length * 2);
  for (let i = 0; i < password.length; i++)
    new DataView(text.buffer).setUint16(2 * i, password.charCodeAt(i), true);
  let hash = await sha512(salt, text);
  for (let spin = 0; spin < SPINS; spin++) {
    const number = new Uint8Array(4);
    new DataView(number.buffer).setUint32(0, spin, true);
    hash = await sha512(hash, number);
  }
  return { algorithmName: 'SHA-512', hashValue: base64(hash), saltValue: base64(salt), spinCount: SPINS };
}

async function sha512(first: Uint8Array, second: Uint8Array): Promise<Uint8Array> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-512', bytes));
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** `formatCells` → `allowFormatCells`. */
function permissionName(name: string): string {
  return `allow${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}
