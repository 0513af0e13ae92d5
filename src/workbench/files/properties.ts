import { relations } from './archive';
import { elements, escapeXml, tag } from './xml';
import type { ZipEntry } from './zip';
import { pack, packText, unpack, unpackText } from './zip';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/**
 * The custom properties of a sheet, by name: an add-in's notes on it, a part of the file each, in UTF-16
 * (ECMA-376 18.3.1.22). The file library does not know them.
 */
export async function readProperties(
  entries: readonly ZipEntry[],
  sheetPath: string,
  sheetXml: string,
): Promise<Map<string, string>> {
  const properties = new Map<string, string>();
  const listed = elements(sheetXml, 'customPr');
  if (listed.length === 0) return properties;
  const paths = await relations(entries, sheetPath);
  for (const { attributes } of listed) {
    const path = paths.get(attributes['r:id'] ?? '')?.target;
    const entry = entries.find(({ name }) => name === path);
    if (!entry || !attributes['name']) continue;
    properties.set(attributes['name'], new TextDecoder('utf-16le').decode(await unpack(entry)));
  }
  return properties;
}

/** The parts that hold a sheet's properties, its changed relations, and what the sheet's XML says of them. */
export async function writeProperties(
  entries: readonly ZipEntry[],
  sheetPath: string,
  properties: ReadonlyMap<string, string>,
  numberFrom: number,
): Promise<{ xml: string; parts: ZipEntry[] }> {
  if (properties.size === 0) return { xml: '', parts: [] };
  const parts: ZipEntry[] = [];
  const listed: string[] = [];
  const related: string[] = [];
  let number = numberFrom;
  for (const [name, value] of properties) {
    const part = `customProperty${number}.bin`;
    const id = `rIdProperty${number}`;
    parts.push(await pack(`xl/${part}`, utf16(value)));
    listed.push(tag('customPr', { name, 'r:id': id }));
    related.push(tag('Relationship', { Id: id, Type: RELATION, Target: `../${part}` }));
    number += 1;
  }
  const path = sheetPath.replace(/([^/]+)$/, '_rels/$1.rels');
  const old = entries.find(({ name }) => name === path);
  const relationsXml = old
    ? (await unpackText(old)).replace('</Relationships>', `${related.join('')}</Relationships>`)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join('')}</Relationships>`;
  parts.push(await packText(path, relationsXml));
  return { xml: tag('customProperties', {}, listed.join('')), parts };
}

/** Declares what `.bin` parts are. */
export function declareProperties(contentTypes: string): string {
  if (contentTypes.includes('Extension="bin"')) return contentTypes;
  return contentTypes.replace(
    /(<Types[^>]*>)/,
    `$1<Default Extension="bin" ContentType="${escapeXml(CONTENT_TYPE)}"/>`,
  );
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true);
  return bytes;
}
