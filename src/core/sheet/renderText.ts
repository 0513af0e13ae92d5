import type { Area, Content, SheetDocument, Style } from './document';
import { isFormula } from './document';
import { columnLetters } from './formula';

const addressOf = ({ row, column, rows, columns }: Area): string => {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
};

const shown = (content: Exclude<Content, null>): string =>
  isFormula(content)
    ? content.formula
    : typeof content === 'string'
      ? JSON.stringify(content)
      : String(content);

const styleText = ({ border, ...style }: Style): string => {
  const parts = Object.entries(style).map(([name, value]) => `${name} ${String(value)}`);
  if (border) parts.push(`border ${border.weight} ${border.color} ${border.edges.join('+')}`);
  return parts.join(', ');
};

/**
 * A sheet as text that a person can read and a test can keep: every cell with its address, then what it looks like.
 * Inputs bear a `✎`. The same document gives the same text.
 */
export function renderText(document: SheetDocument): string {
  const { name, contents, inputs, merges, printing } = document;
  const inputCells = new Set(inputs.map(({ row, column }) => `${row},${column}`));
  const spans = new Map(merges.map((area) => [`${area.row},${area.column}`, area]));
  const hidden = new Set(document.rowHeights.filter(({ height }) => height === 0).map(({ row }) => row));
  const lines: string[] = [`sheet ${name}`, ''];
  for (const [row, cells] of contents.entries()) {
    const texts = cells.flatMap((content, column) => {
      const place = `${row},${column}`;
      const isInput = inputCells.has(place);
      if (content === null && !isInput) return [];
      const address = addressOf(spans.get(place) ?? { row, column, rows: 1, columns: 1 });
      return [`  ${address}${isInput ? ' ✎' : ''} ${content === null ? '' : shown(content)}`.trimEnd()];
    });
    if (texts.length > 0) lines.push(`row ${row + 1}${hidden.has(row) ? ' (hidden)' : ''}`, ...texts);
  }
  lines.push('', 'columns ' + document.columnWidths.join(' '));
  if (printing)
    lines.push(
      `print ${printing.orientation} ${addressOf(printing.area)}, breaks before rows ${printing.breaks.map((row) => row + 1).join(' ') || 'none'}`,
      `footer ${printing.footer.left} | ${printing.footer.center} | ${printing.footer.right}`,
    );
  for (const { area, allow } of document.validations)
    lines.push(`allow ${addressOf(area)} ${JSON.stringify(allow)}`);
  for (const { area, max } of document.dataBars) lines.push(`bars ${addressOf(area)} to ${max}`);
  for (const { area, text, fill } of document.textRules)
    lines.push(`rule ${addressOf(area)} ${JSON.stringify(text)} ${fill}`);
  for (const { areas, style } of document.styles)
    lines.push(`style ${styleText(style)}`, `  ${areas.map(addressOf).join(' ')}`);
  return `${lines.join('\n')}\n`;
}
