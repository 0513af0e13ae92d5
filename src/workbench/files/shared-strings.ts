import { childrenOf, decodeText, parseXml, serialize, type XmlElement } from './xml';

/** A text of a file; `runs` are its parts as elements where they have several looks. */
export interface SharedText {
  readonly text: string;
  readonly runs?: string;
}

/** The texts that cells name by number. */
export function readSharedStrings(bytes: Uint8Array | undefined): SharedText[] {
  const texts: SharedText[] = [];
  if (bytes) parseXml(bytes, { si: (element) => texts.push(readText(element)) });
  return texts;
}

/** A text that stands in one piece (`t`) or in runs; the reading aids of East Asian names (`rPh`) are not part of it. */
export function readText(element: XmlElement | undefined): SharedText {
  const runs = childrenOf(element, 'r');
  if (runs.length === 0) return { text: textOf(element) };
  return { text: runs.map(textOf).join(''), runs: runs.map(serialize).join('') };
}

function textOf(element: XmlElement | undefined): string {
  return decodeText(
    childrenOf(element, 't')
      .map(({ text }) => text)
      .join(''),
  );
}
