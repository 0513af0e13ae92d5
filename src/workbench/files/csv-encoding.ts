/** A text file's contents, and how they were understood. */
export interface DecodedText {
  readonly text: string;
  /** The encoding, where it had to be guessed and is not the one that Chinese Windows writes. */
  readonly guessed?: 'UTF-16' | 'Big5' | 'Windows-1252';
}

/** UTF-8 with a few bad bytes is still UTF-8: this many good letters for each bad one. */
const GOOD_FOR_EACH_BAD = 3;

/**
 * UTF-8 or UTF-16 by its mark; else UTF-8 where it is valid, or nearly; else what the letters look like. Letters that
 * cannot be read become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decoded(bytes, 'utf-16le') };
  if (first === 0xfe && second === 0xff) return { text: decoded(bytes, 'utf-16be') };
  const halves = utf16Of(bytes);
  if (halves) return { text: decoded(bytes, halves), guessed: 'UTF-16' };
  const utf8 = decoded(bytes, 'utf-8');
  const bad = utf8.match(/\uFFFD/g)?.length ?? 0;
  const good = utf8.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (bad === 0 || good > GOOD_FOR_EACH_BAD * bad) return { text: utf8 };
  const [chinese, traditional] = [share(bytes, isCommonGb), share(bytes, isCommonBig5)];
  if (isValid(bytes, 'big5') && traditional > chinese)
    return { text: decoded(bytes, 'big5'), guessed: 'Big5' };
  if (isValid(bytes, 'gb18030')) return { text: decoded(bytes, 'gb18030') };
  return { text: decoded(bytes, 'windows-1252'), guessed: 'Windows-1252' };
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark shows in its line ends and separators: each has an empty half, always on the same side. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  let [little, big] = [0, 0];
  for (let at = 0; at < bytes.length; at += 2) {
    const [low, high] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    if (high === 0 && low > 0 && low < 0x80) little += 1;
    if (low === 0 && high > 0 && high < 0x80) big += 1;
  }
  if (little > 0 && big === 0) return 'utf-16le';
  return big > 0 && little === 0 ? 'utf-16be' : undefined;
}

/** The share of the two-byte letters that are everyday ones by this measure. */
function share(bytes: Uint8Array, isCommon: (lead: number, trail: number) => boolean): number {
  let [common, all] = [0, 0];
  for (let at = 0; at < bytes.length - 1; at++) {
    const [lead, trail] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    if (lead < 0x81) continue;
    all += 1;
    if (isCommon(lead, trail)) common += 1;
    at += 1;
  }
  return all === 0 ? 0 : common / all;
}

/** The first level of GB 2312: the 3,755 most used characters; and its punctuation. */
const isCommonGb = (lead: number, trail: number): boolean =>
  trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3));
/** The 5,401 most used characters of Big5; and its punctuation. */
const isCommonBig5 = (lead: number, trail: number): boolean =>
  lead >= 0xa1 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1);
