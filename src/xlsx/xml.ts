import { BookRefusal } from './refusal';

/** What a scan of XML reports. Names come without their namespace prefix: `x:row` is `row`. */
export interface XmlHandlers {
  /** An element begins; `attributes` is their text as it stands, for `attribute` to read. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Scans XML as far as the parts of a workbook need it, a piece at a time: elements, attributes, text, CDATA. It does not
 * validate. Comments and processing instructions are passed over.
 */
class XmlScanner {
  #rest = '';

  constructor(private readonly handlers: XmlHandlers) {}

  /** Scans the next piece; a tag or a text that it ends in waits for the following one. */
  push(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag < 0) break;
      const after = this.#markup(text, tag);
      if (after < 0) break;
      if (tag > at) this.handlers.text?.(unescaped(text.slice(at, tag)));
      this.#report(text, tag, after);
      at = after;
    }
    this.#rest = text.slice(at);
  }

  /** Where the markup that begins at `tag` ends; -1 where its end has not come yet. */
  #markup(text: string, tag: number): number {
    if (text.charCodeAt(tag + 1) !== EXCLAMATION) return endOfTag(text, tag);
    const ending = text.startsWith('<!--', tag) ? '-->' : text.startsWith('<![CDATA[', tag) ? ']]>' : '>';
    const end = text.indexOf(ending, tag);
    return end < 0 ? -1 : end + ending.length;
  }

  #report(text: string, tag: number, after: number): void {
    switch (text.charCodeAt(tag + 1)) {
      case QUESTION:
        return;
      case EXCLAMATION:
        if (text.startsWith('<![CDATA[', tag)) this.handlers.text?.(text.slice(tag + 9, after - 3));
        // A document type can define entities that grow without end; no workbook has one.
        else if (!text.startsWith('<!--', tag)) throw new BookRefusal('no-workbook');
        return;
      case SLASH:
        this.handlers.close(localName(text.slice(tag + 2, endOfName(text, tag + 2))));
        return;
    }
    const isEmpty = text.charCodeAt(after - 2) === SLASH;
    const end = endOfName(text, tag + 1);
    const name = localName(text.slice(tag + 1, end));
    this.handlers.open(name, text.slice(end, after - (isEmpty ? 2 : 1)));
    if (isEmpty) this.handlers.close(name);
  }
}

const SPACE = 32;
const EXCLAMATION = 33;
const DOUBLE = 34;
const SINGLE = 39;
const SLASH = 47;
const GREATER = 62;
const QUESTION = 63;

/** The end of a tag: a `>` inside a quoted attribute is none. */
function endOfTag(text: string, tag: number): number {
  let quote = 0;
  for (let at = tag + 1; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (quote === 0) {
      if (character === GREATER) return at + 1;
      if (character === DOUBLE || character === SINGLE) quote = character;
    } else if (character === quote) quote = 0;
  }
  return -1;
}

/** Where an element's name ends: at white space, `/` or `>`. */
function endOfName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character <= SPACE || character === SLASH || character === GREATER) break;
  }
  return at;
}

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** The value of an attribute, whatever its prefix; undefined where the element has none of that name. */
export function attribute(attributes: string, name: string): string | undefined {
  for (const [, found = '', double, single = ''] of attributes.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    if (localName(found) === name) return unescaped(double ?? single);
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
        (all, hex: string, ten: string, name: string) => {
          const code = hex ? parseInt(hex, 16) : ten ? Number(ten) : undefined;
          if (code === undefined) return NAMED[name] ?? all;
          return code <= 0x10ffff ? String.fromCodePoint(code) : all;
        },
      )
    : text;

/** Pieces that a large part is decoded in. */
const PIECE = 1 << 20;

/** Scans a whole part, decoded a piece at a time: as one text it may be longer than a text can be. */
export function scanXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const scanner = new XmlScanner(handlers);
  const decoder = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8');
  for (let from = 0; from < bytes.length; from += PIECE)
    scanner.push(decoder.decode(bytes.subarray(from, from + PIECE), { stream: true }));
}
