import { tag } from './xml';

/** A relation as it is written; its id is `rId` and its place in the list, from 1. */
export interface WrittenRelation {
  /** The last word of its type. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';

export function relationsXml(relations: readonly WrittenRelation[]): string {
  const list = relations.map(({ type, target, external }, i) =>
    tag('Relationship', {
      Id: `rId${i + 1}`,
      Type: type === 'core-properties' ? `${PACKAGE}relationships/metadata/${type}` : OFFICE + type,
      Target: target,
      TargetMode: external ? 'External' : undefined,
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag('Relationships', { xmlns: `${PACKAGE}relationships` }, list.join(''))}`;
}

/** What each part is. */
export class ContentTypes {
  private readonly parts = new Map<string, string>();

  /** `type` is the end of the content type: `spreadsheetml.table+xml`. */
  add(path: string, type: string): void {
    const family =
      type === 'core-properties+xml'
        ? 'application/vnd.openxmlformats-package.'
        : 'application/vnd.openxmlformats-officedocument.';
    this.parts.set(path, family + type);
  }

  /** `[Content_Types].xml`. */
  write(): string {
    const known = [
      tag('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ];
    const overrides = [...this.parts].map(([path, type]) =>
      tag('Override', { PartName: `/${path}`, ContentType: type }),
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag('Types', { xmlns: `${PACKAGE}content-types` }, [...known, ...overrides].join(''))}`;
  }
}
