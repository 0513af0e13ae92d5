import { encodeText, escapeXml, tag } from './xml';

/** The texts of a workbook, each once. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private readonly items: string[] = [];
  private uses = 0;

  /** `runs` are the parts of a text with several looks, as elements. */
  indexOf(text: string, runs?: string): number {
    this.uses += 1;
    const item =
      runs ??
      tag(
        't',
        { 'xml:space': /^\s|\s$|\n/.test(text) ? 'preserve' : undefined },
        escapeXml(encodeText(text)),
      );
    let number = this.numbers.get(item);
    if (number === undefined) this.numbers.set(item, (number = this.items.push(item) - 1));
    return number;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  /** `sharedStrings.xml`. */
  write(): string {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag(
      'sst',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        count: this.uses,
        uniqueCount: this.items.length,
      },
      this.items.map((item) => `<si>${item}</si>`).join(''),
    )}`;
  }
}
