import { AUDIT_MARK } from '../core/audit/auditRecord';
import type { SheetDocument } from '../core/sheet/document';
import type { SheetSurvey } from '../excel/survey-sheets';

/** What an audit sheet says of itself in its first cell, so that the last one is found without reading any. */
export interface AuditIdentity {
  readonly scheme: string;
  readonly hash: string;
  /** When it was written, as an ISO time. */
  readonly at: string;
  /** The digest of the sheet (`auditDigest`). */
  readonly digest: string;
  /** The scheme's version, and the tables that it had. */
  readonly version: string;
  readonly tables: readonly string[];
}

/** `channel-planner/audit/1|<scheme>|<hash>|<at>|<digest>|<version>|<tables>` */
export const printAuditMark = ({ scheme, hash, at, digest, version, tables }: AuditIdentity): string =>
  [
    ...[AUDIT_MARK, encodeURIComponent(scheme), hash, at, digest],
    ...[encodeURIComponent(version), tables.join('+')],
  ].join('|');

/** The audit of a scheme that was written last. */
export function lastAudit(
  { marks }: SheetSurvey,
  scheme: string,
): (AuditIdentity & { sheet: string }) | undefined {
  let last: (AuditIdentity & { sheet: string }) | undefined;
  for (const [mark, { name: sheet }] of marks) {
    const [kind, id, hash, at, digest = '', version = '', tables = ''] = mark.split('|');
    if (kind !== AUDIT_MARK || id !== encodeURIComponent(scheme) || hash === undefined || at === undefined)
      continue;
    if (last === undefined || at > last.at)
      last = {
        ...{ scheme, hash, at, digest, sheet },
        version: decodeURIComponent(version),
        tables: tables.split('+').filter((table) => table !== ''),
      };
  }
  return last;
}

/** A document whose first cell bears a mark. */
export const marked = (document: SheetDocument, mark: string): SheetDocument => {
  const [top = [], ...rest] = document.contents;
  return { ...document, contents: [[mark, ...top.slice(1)], ...rest] };
};
