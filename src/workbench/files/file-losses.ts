import type { LossCounter, LossKind } from './losses';
import type { FilePackage, Relation } from './package';
import { childOf, childrenOf, descendantsOf, parseXml, type XmlElement } from './xml';

/** Parts of a sheet that are not kept, by the last word of their relation's type. */
const OF_SHEETS: Readonly<Record<string, LossKind>> = {
  pivotTable: 'pivotTables',
  slicer: 'slicers',
  timeline: 'slicers',
  ctrlProp: 'controls',
  control: 'controls',
  oleObject: 'embeddedObjects',
  package: 'embeddedObjects',
  queryTable: 'queries',
  image: 'pictures',
};

/** What a drawing holds, by its elements. */
const IN_DRAWINGS: Readonly<Record<string, LossKind>> = {
  pic: 'pictures',
  sp: 'shapes',
  cxnSp: 'shapes',
};

/** Counts what the workbook has beside its sheets and is not kept. */
export function noteLossesOfBook(
  parts: FilePackage,
  relations: ReadonlyMap<string, Relation>,
  sheets: readonly { readonly name: string; readonly relation: Relation | undefined }[],
  losses: LossCounter,
): void {
  for (const { name, relation } of sheets) {
    if (relation?.type === 'chartsheet') losses.add('charts', name);
    else if (relation && relation.type !== 'worksheet') losses.add('macros', name);
  }
  for (const { type } of relations.values()) {
    if (type === 'vbaProject' || type === 'xlMacrosheet') losses.add('macros', '');
    if (type === 'connections') losses.add('queries', '');
  }
  if (parts.paths.some((path) => /^xl\/model\//.test(path))) losses.add('queries', '');
}

/** Counts what a sheet has and is not kept. `element` is the sheet without its rows. */
export function noteLossesOfSheet(
  parts: FilePackage,
  path: string,
  name: string,
  element: XmlElement,
  losses: LossCounter,
): void {
  for (const { type, target } of parts.relations(path).values()) {
    const kind = OF_SHEETS[type];
    if (kind) losses.add(kind, name);
    const bytes = type === 'drawing' || type === 'threadedComment' ? parts.read(target) : undefined;
    if (!bytes) continue;
    const part = parseXml(bytes);
    if (type === 'threadedComment') {
      const threads = childrenOf(part, 'threadedComment').filter(({ attributes }) => !attributes['parentId']);
      if (threads.length > 0) losses.add('threadedComments', name, threads.length);
      continue;
    }
    for (const anchor of part.children) noteDrawing(anchor, name, losses);
  }
  const scenarios = childrenOf(childOf(element, 'scenarios'), 'scenario').length;
  if (scenarios > 0) losses.add('scenarios', name, scenarios);
  const sparklines = descendantsOf(childOf(element, 'extLst'), 'sparkline').length;
  if (sparklines > 0) losses.add('sparklines', name, sparklines);
}

function noteDrawing(anchor: XmlElement, sheet: string, losses: LossCounter): void {
  for (const child of anchor.children) {
    const kind = IN_DRAWINGS[child.name];
    if (kind) losses.add(kind, sheet);
    if (child.name === 'graphicFrame')
      losses.add(descendantsOf(child, 'chart').length > 0 ? 'charts' : 'shapes', sheet);
    // Newer drawings stand beside a picture of themselves for older Excels.
    if (child.name === 'AlternateContent') {
      const [choice] = childrenOf(child, 'Choice');
      if (choice) noteDrawing(choice, sheet, losses);
    }
    if (child.name === 'grpSp') noteDrawing(child, sheet, losses);
  }
}
