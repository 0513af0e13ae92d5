import type { FilePackage } from './package';
import { childOf, childrenOf, type XmlElement } from './xml';

/**
 * The custom properties of a sheet, by name: an add-in's notes on it, a part of the file each, in UTF-16
 * (ECMA-376 18.3.1.22).
 */
export function readProperties(
  parts: FilePackage,
  sheetPath: string,
  sheet: XmlElement,
): Map<string, string> {
  const properties = new Map<string, string>();
  const listed = childrenOf(childOf(sheet, 'customProperties'), 'customPr');
  if (listed.length === 0) return properties;
  const relations = parts.relations(sheetPath);
  for (const { attributes } of listed) {
    const bytes = parts.read(relations.get(attributes['r:id'] ?? '')?.target ?? '');
    if (bytes && attributes['name'])
      properties.set(attributes['name'], new TextDecoder('utf-16le').decode(bytes));
  }
  return properties;
}

/** A property's part. */
export function propertyPart(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true);
  return bytes;
}
