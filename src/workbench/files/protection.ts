import type { Worksheet } from 'exceljs';
import type { SheetExtras } from '../host/types';

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

/** A password is kept as a hash that tells nobody the password: the sheet stays protected, without one. */
export function readProtection(sheet: Worksheet): SheetExtras['protection'] {
  const { sheetProtection } = sheet as unknown as {
    sheetProtection?: Readonly<Record<string, unknown>> | null;
  };
  if (!sheetProtection || sheetProtection['sheet'] === false) return null;
  const options = Object.fromEntries(
    PERMISSIONS.filter((name) => sheetProtection[name] === true).map((name) => [permissionName(name), true]),
  );
  return { password: null, options };
}

/** Protects a sheet of the file; what is open in it is a matter of the cells' styles. */
export async function protect(
  sheet: Worksheet,
  protection: NonNullable<SheetExtras['protection']>,
): Promise<void> {
  const allowed = Object.fromEntries(
    PERMISSIONS.map((name) => [name, protection.options[permissionName(name)] === true]),
  );
  await sheet.protect(protection.password ?? '', { ...allowed, spinCount: 1000 });
}

/** `formatCells` → `allowFormatCells`. */
function permissionName(name: string): string {
  return `allow${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}
