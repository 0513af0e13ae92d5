import type { Printing } from '../core/sheet/document';
import { addressOf } from './addresses';

/** A4 at the document's scale; without one, fitted to one page's width. As many pages long as it takes. */
export function setUpPrinting(sheet: Excel.Worksheet, printing: Printing): void {
  const layout = sheet.pageLayout;
  layout.orientation = printing.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4' as Excel.PaperType.a4;
  layout.zoom = printing.scale === undefined ? { horizontalFitToPages: 1 } : { scale: printing.scale };
  if (printing.margins) layout.setPrintMargins('Points' as Excel.PrintMarginUnit.points, printing.margins);
  layout.centerHorizontally = true;
  layout.setPrintArea(addressOf(printing.area));
  if (printing.titleRows) {
    const { row, rows } = printing.titleRows;
    layout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  }
  const footers = layout.headersFooters.defaultForAllPages;
  footers.leftFooter = printing.footer.left;
  footers.centerFooter = printing.footer.center;
  footers.rightFooter = printing.footer.right;
  for (const row of printing.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
