import { useCallback, useMemo } from 'react';
import type { AccountsTable } from '../../core/accounts/account';
import type { OwnTemplate } from '../../core/ownTemplate/template';
import { useReading } from '../use-reading';

const findSheets = async (): Promise<readonly string[]> =>
  (await import('../../jobs/own-templates')).templateSheets();

interface OwnTemplates {
  /** The sheets that have placeholders; the chosen one is among them even if it has none any more. */
  readonly sheets: readonly string[];
  /** The chosen sheet, once it is read. */
  readonly template?: OwnTemplate;
  /** True where the chosen sheet is gone, or cannot be read. */
  readonly lost: boolean;
  readonly again: () => void;
}

/** The user's own sheets with placeholders, and the one that is chosen, read for the accounts of the table. */
export function useOwnTemplate(chosen: string | undefined, table: AccountsTable): OwnTemplates {
  const found = useReading(findSheets);
  const read = useCallback(async () => {
    if (chosen === undefined) return undefined;
    const { readTemplate } = await import('../../jobs/own-templates');
    const templateFor = await readTemplate(chosen);
    return templateFor ? { sheet: chosen, templateFor } : 'gone';
  }, [chosen]);
  const { value, trouble, again } = useReading(read);
  const template = useMemo(
    () => (typeof value === 'object' && value.sheet === chosen ? value.templateFor(table) : undefined),
    [value, chosen, table],
  );
  const sheets = found.value ?? [];
  return {
    sheets: chosen === undefined || sheets.includes(chosen) ? sheets : [...sheets, chosen],
    ...(template && { template }),
    lost: value === 'gone' || trouble !== undefined,
    again: () => {
      found.again();
      again();
    },
  };
}
