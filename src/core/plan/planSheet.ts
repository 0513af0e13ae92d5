import type { SheetDocument } from '../sheet/document';
import { printMarker } from './identity';
import { Page } from '../paper/page';
import type { PlanInput } from './plan';
import { fill } from '../values/fill';
import { header } from './sections/header';
import { unplaced } from './sections/unplaced';
import { TEMPLATES } from './templates';
import { widthOf } from '../paper/textFit';

/**
 * The plan sheet of one account: what the workbook knows, live and linked by key, and inputs for what two people agree
 * on. The same input gives the same sheet.
 */
export function planSheet(plan: PlanInput): SheetDocument {
  const page = new Page(plan.carried);
  const { words, account, period, template, sheetName } = plan;
  header(plan, page, (text) => text);
  for (const [index, section] of [...TEMPLATES[plan.template], unplaced].entries())
    section(plan, page, (title) => fill(words.common.sectionTitle, { number: index + 1, title }));
  return page.finish({
    name: sheetName,
    marker: printMarker({ code: account.code, period: period.name, template }),
    footer: {
      left: footerText(account.name === account.code ? account.code : `${account.code} ${account.name}`),
      center: '',
      right: words.common.footerPage,
    },
  });
}

/** Points that fit beside the page number, and the size that Excel prints footers in. */
const FOOTER_WIDTH = 330;
const FOOTER_SIZE = 10;

/** A footer takes & for a code of its own. */
function footerText(text: string): string {
  let kept = '';
  for (const sign of text) {
    if (widthOf(kept + sign, FOOTER_SIZE) > FOOTER_WIDTH) return `${kept}…`.replaceAll('&', '&&');
    kept += sign;
  }
  return kept.replaceAll('&', '&&');
}
