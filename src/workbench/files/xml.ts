import { SaxesParser } from 'saxes';
import { FileRefusal } from './refusal';

/** An element of a part. Names have no prefix: files may choose their own for every namespace. */
export interface XmlElement {
  readonly name: string;
  /**
   * Those without a prefix: the format's own have none. Every prefixed `id` is a relation's and named `r:id`; what else
   * bears a prefix is of extensions.
   */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** How much is decoded and parsed at a time. */
const CHUNK = 1 << 16;

/**
 * A part as its root element. Elements named in `stream` are handed over as soon as they end and then forgotten, so
 * that a sheet of a million rows is never held whole. Refuses what is not well-formed, and document types, which Excel
 * refuses too: entities that unfold into each other are declared there.
 */
export function parseXml(
  bytes: Uint8Array,
  stream: Readonly<Record<string, (element: XmlElement) => void>> = {},
): XmlElement {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  const parser = new SaxesParser({ position: false });
  parser.on('error', () => {
    throw new FileRefusal('broken');
  });
  parser.on('doctype', () => {
    throw new FileRefusal('broken');
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({
      name: localName(name),
      attributes: localNames(attributes as Record<string, string>),
      children: [],
      text: '',
    });
  });
  const addText = (text: string): void => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    const receive = stream[element.name];
    if (receive) receive(element);
    else if (open.length > 0) open.at(-1)?.children.push(element);
    else root = element;
  });
  const decoder = decoderOf(bytes);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode()).close();
  if (!root) throw new FileRefusal('broken');
  return root;
}

/** Parts are UTF-8, or UTF-16 with a mark. */
function decoderOf([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  let hasPrefix = false;
  for (const name in attributes) if (name.includes(':')) hasPrefix = true;
  if (!hasPrefix) return attributes as Record<string, string>;
  const local: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.includes(':')) local[name] = value;
    else if (name.endsWith(':id')) local['r:id'] = value;
    else if (name === 'xml:space') local['space'] = value;
  }
  return local;
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All elements of a name, however deep; those inside a found one are not looked for. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (
    element?.children.flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name))) ?? []
  );
}

/** `1` and `true` mean yes. */
export function flag(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** A number of an attribute; undefined where there is none. */
export function numberOf(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The element as XML again, without prefixes. */
export function serialize({ name, attributes, children, text }: XmlElement): string {
  const known = Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== 'xmlns'));
  // Some writers leave out how opaque a colour is; Excel refuses it so.
  if (known['rgb']?.length === 6) known['rgb'] = `FF${known['rgb']}`;
  if (known['space']) {
    known['xml:space'] = known['space'];
    delete known['space'];
  }
  return tag(name, known, children.length > 0 ? children.map(serialize).join('') : escapeXml(text));
}

// eslint-disable-next-line no-control-regex -- characters that no XML file may hold
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const HALF_CHARACTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(HALF_CHARACTER, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** `<name a="1">inner</name>`; attributes that are undefined are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(String(value)).replace(/[\n\r\t]/g, (c) => `&#${c.charCodeAt(0)};`)}"`,
    )
    .join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** Texts keep characters that XML cannot hold as `_x000D_`, and what looks like one of these with `_x005F` before it. */
export function decodeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

export function encodeText(text: string): string {
  // A carriage return is none of the forbidden, but readers make a line feed of it.
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
    .replace(FORBIDDEN, escaped)
    .replace(/\r/g, escaped);
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
