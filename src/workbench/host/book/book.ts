import {
  type ICellData,
  type IRange,
  IUndoRedoService,
  IUniverInstanceService,
  type IStyleData,
  mergeWorksheetSnapshotWithDefault,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { Behaviour } from '../behaviour';
import { HostError } from '../errors';
import { Watchers } from '../events';
import { Calculation } from './calculation';
import { type Apply, applier, servicesOf } from './changes';
import { Names } from './names';
import type { CellMatrix } from './pending';
import { activate } from './selection';
import { Sheet } from './sheet';
import { BookState } from './state';
import { Tables } from './tables';

/** Changes of what holds formulas beside cells. */
const HOLDS_FORMULAS = /conditional|validation|defined-name/;

/** The open workbook, as the host's objects see it: Univer below, Excel's rules above. */
export class Book {
  readonly calculation: Calculation;
  readonly tables = new Tables(this);
  readonly names = new Names(this);
  private readonly formulas: FormulaDataModel;
  private readonly undo: IUndoRedoService;
  private readonly instances: IUniverInstanceService;
  private readonly change: Apply;
  private readonly states = new WeakMap<Workbook, BookState>();
  private readonly facades = new WeakMap<Workbook, FWorkbook>();
  private readonly sheetsById = new Map<string, Sheet>();
  private readonly written = new Set<Sheet>();
  /** A sheet was taken away: the screen has to be drawn once before the next change. */
  private frameDue = false;
  readonly events = new Watchers();
  /** True while a request of the add-in is carried out. */
  busy = false;
  private drawing = true;
  /**
   * The sheets that the request under way has added, whose names nothing mentions yet. A sheet that is renamed then has
   * no formulas that must follow, and Univer need not look through every formula of the workbook for them.
   */
  private readonly unmentioned = new Set<Sheet>();

  constructor(
    readonly api: FUniver,
    public behaviour: Behaviour,
    private readonly draw: (on: boolean) => void,
  ) {
    const services = servicesOf(api);
    this.calculation = new Calculation(services, behaviour.calculationMode === 'Manual');
    this.formulas = services.get(FormulaDataModel);
    this.undo = services.get(IUndoRedoService);
    this.instances = services.get(IUniverInstanceService);
    this.change = applier(services);
  }

  /** This Excel behaves otherwise from now on. */
  behave(change: Partial<Behaviour>): void {
    this.behaviour = { ...this.behaviour, ...change };
    this.calculation.manual = this.behaviour.calculationMode === 'Manual';
  }

  get services(): ReturnType<typeof servicesOf> {
    return servicesOf(this.api);
  }

  /** The open workbook's facade: Univer makes a new one for each asking, which is slow. */
  get facade(): FWorkbook {
    const { univer } = this;
    let facade = this.facades.get(univer);
    if (!facade) {
      facade = this.api.getActiveWorkbook() ?? undefined;
      if (!facade) throw new HostError('GeneralException', 'No workbook is open.');
      this.facades.set(univer, facade);
    }
    return facade;
  }

  private get open(): Workbook | null {
    return this.instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  get isOpen(): boolean {
    return this.open !== null;
  }

  get univer(): Workbook {
    const { open } = this;
    if (!open) throw new HostError('GeneralException', 'No workbook is open.');
    return open;
  }

  get state(): BookState {
    const { univer } = this;
    let state = this.states.get(univer);
    if (!state) this.states.set(univer, (state = new BookState()));
    return state;
  }

  /** The workbook's name as Excel tells it, with its ending. */
  get fileName(): string {
    const { name } = this.univer;
    return /\.(xls[xmb]?|csv)$/i.test(name) ? name : `${name || 'Book1'}.xlsx`;
  }

  // ---- sheets ----

  get sheets(): Sheet[] {
    return this.univer.getSheets().map((sheet) => this.byId(sheet.getSheetId()));
  }

  byId(id: string): Sheet {
    let sheet = this.sheetsById.get(id);
    if (!sheet) this.sheetsById.set(id, (sheet = new Sheet(this, id)));
    return sheet;
  }

  /** By name, which has no case, or by id. */
  find(key: string): Sheet | null {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name || sheet.id === key) ?? null;
  }

  /** The sheet on screen. */
  get activeSheet(): Sheet {
    return this.byId(this.univer.ensureActiveSheet().getSheetId());
  }

  /** A sheet that only the API takes for the active one, until someone goes to a sheet. */
  activeForApi: Sheet | null = null;

  /** What the API takes for the active sheet. */
  get apiSheet(): Sheet {
    const { activeForApi } = this;
    return activeForApi && this.sheets.includes(activeForApi) ? activeForApi : this.activeSheet;
  }

  addSheet(name: string, index = this.sheets.length): Sheet {
    const id = `sheet-${crypto.randomUUID()}`;
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: 200, columnCount: 26 });
    const params = { unitId: this.univer.getUnitId(), index, sheet };
    // Univer would go to the new sheet; to one that another person adds it does not.
    this.knowingFormulas(() => this.apply('sheet.mutation.insert-sheet', params, { fromCollab: true }));
    const added = this.byId(id);
    // In a formula, an apostrophe in a name is written twice: such a name is not looked for.
    if (!name.includes("'")) this.unmentioned.add(added);
    return added;
  }

  /** Univer rereads every formula of the workbook for each sheet that is inserted; an empty one brings none. */
  private knowingFormulas(work: () => void): void {
    const formulas: { getFormulaData?: () => object } = this.formulas;
    formulas.getFormulaData = () => ({});
    try {
      work();
    } finally {
      delete formulas.getFormulaData;
    }
  }

  /** Univer goes to a sheet that appears; Excel stays where the person is. */
  private stay(work: () => unknown): void {
    const before = this.activeSheet;
    work();
    if (this.activeSheet !== before) this.apply('sheet.operation.set-worksheet-active', before.place);
  }

  copySheet(sheet: Sheet, name: string): Sheet {
    this.flush();
    const before = new Set(this.sheets);
    this.stay(() => this.apply('sheet.command.copy-sheet', sheet.place));
    const copy = this.sheets.find((other) => !before.has(other));
    if (!copy) throw new HostError('GeneralException');
    this.apply('sheet.mutation.set-worksheet-name', { ...copy.place, name });
    this.state.copyExtras(sheet.id, copy.id);
    this.forgetUndo();
    return copy;
  }

  /** Formulas that name the sheet follow. */
  renameSheet(sheet: Sheet, name: string): void {
    this.flush();
    if (this.unmentioned.delete(sheet))
      this.apply('sheet.mutation.set-worksheet-name', { ...sheet.place, name });
    else this.calculation.hold(() => this.facade.getSheetBySheetId(sheet.id)?.setName(name));
  }

  /** Notes which new sheets are named in a formula, or in what holds formulas. */
  mention(text: string): void {
    const mentioned = text.toLowerCase();
    for (const sheet of this.unmentioned)
      if (mentioned.includes(sheet.name.toLowerCase())) this.unmentioned.delete(sheet);
  }

  moveSheet(sheet: Sheet, index: number): void {
    const from = this.sheets.indexOf(sheet);
    if (from === index) return;
    this.flush();
    this.apply('sheet.mutation.set-worksheet-order', { ...sheet.place, fromOrder: from, toOrder: index });
  }

  setHidden(sheet: Sheet, hidden: boolean): void {
    if (sheet.univer.isSheetHidden() === (hidden ? 1 : 0)) return;
    this.flush();
    const others = this.sheets.filter((other) => other !== sheet && !other.univer.isSheetHidden());
    const [next] = others;
    if (hidden && !next) throw new HostError('InvalidOperation');
    if (hidden && next && sheet === this.activeSheet) activate(this, next);
    const change = { ...sheet.place, hidden: hidden ? 1 : 0 };
    this.stay(() => this.apply('sheet.mutation.set-worksheet-hidden', change));
  }

  removeSheet(sheet: Sheet): void {
    this.flush();
    for (const table of this.tables.all) if (table.sheet === sheet) this.tables.remove(table);
    this.calculation.hold(() => this.facade.deleteSheet(sheet.id));
    this.state.forget(sheet.id);
    this.sheetsById.delete(sheet.id);
    this.unmentioned.delete(sheet);
    this.frameDue = true;
    this.forgetUndo();
  }

  /** What Excel cannot undo either: the person's undo stack ends here. */
  private forgetUndo(): void {
    this.undo.clearUndoRedo(this.univer.getUnitId());
  }

  // ---- rows and columns ----

  insertLines(sheet: Sheet, which: 'rows' | 'columns', at: number, count: number): void {
    this.flush();
    sheet.grow(which === 'rows' ? at : -1, which === 'columns' ? at : -1);
    const facade = this.facade.getSheetBySheetId(sheet.id);
    this.calculation.hold(() =>
      which === 'rows' ? facade?.insertRows(at, count) : facade?.insertColumns(at, count),
    );
    this.onShift(sheet, which, at, count);
  }

  deleteLines(sheet: Sheet, which: 'rows' | 'columns', at: number, count: number): void {
    this.flush();
    const { univer } = sheet;
    const known = (which === 'rows' ? univer.getRowCount() : univer.getColumnCount()) - at;
    const facade = this.facade.getSheetBySheetId(sheet.id);
    const taken = Math.min(count, known);
    if (taken > 0)
      this.calculation.hold(() =>
        which === 'rows' ? facade?.deleteRows(at, taken) : facade?.deleteColumns(at, taken),
      );
    this.onShift(sheet, which, at, -count);
  }

  /** Told when rows or columns were inserted (`count` > 0) or deleted: ranges follow their cells. */
  onShift: (sheet: Sheet, which: 'rows' | 'columns', at: number, count: number) => void = () => undefined;

  /** Told when the API takes another sheet for the active one than the person sees. */
  onSeemingActive: (sheet: Sheet) => void = () => undefined;

  // ---- cells ----

  style(style: Nullable<IStyleData | string>): IStyleData | undefined {
    return (typeof style === 'string' ? this.univer.getStyles().get(style) : style) ?? undefined;
  }

  /** The cells that array formulas spill into, by row and column. */
  spills(sheetId: string): Record<number, Record<number, ICellData>> | undefined {
    const all = this.formulas.getArrayFormulaCellData()[this.univer.getUnitId()];
    return all?.[sheetId] as Record<number, Record<number, ICellData>> | undefined;
  }

  /** The areas that array formulas fill, by the row and column of the formula. */
  spillAreas(sheetId: string): Record<number, Record<number, IRange>> | undefined {
    const all = this.formulas.getArrayFormulaRange()[this.univer.getUnitId()];
    return all?.[sheetId] as Record<number, Record<number, IRange>> | undefined;
  }

  /** The formula of a cell that shares it with others (filling down does that). */
  sharedFormula(sheetId: string, row: number, column: number): string | undefined {
    return this.formulas.getFormulaStringByCell(row, column, sheetId, this.univer.getUnitId()) ?? undefined;
  }

  // ---- changing ----

  /** One change in Univer; formulas are calculated when the book settles. */
  apply: Apply = (id, params, options) => {
    if (this.unmentioned.size > 0 && HOLDS_FORMULAS.test(id)) this.mention(JSON.stringify(params));
    return this.calculation.hold(() => this.change(id, params, options));
  };

  /** Notes that a sheet has something pending. */
  changed(sheet: Sheet): void {
    this.written.add(sheet);
  }

  /** Hands what is pending to Univer. */
  flush(): void {
    if (this.written.size === 0) return;
    const written = [...this.written];
    this.written.clear();
    for (const sheet of written) sheet.flush();
  }

  /**
   * Univer looks through the whole workbook at each write, for the sake of shared formulas. Where none is overwritten and
   * nothing validates the sheet, a local write spares that; then only spills that end have to be told.
   */
  writeCells(sheet: Sheet, cells: CellMatrix): void {
    const { unitId, subUnitId } = sheet.place;
    if (this.unmentioned.size > 0)
      for (const line of Object.values(cells))
        for (const { f } of Object.values(line)) if (f?.includes('!')) this.mention(f);
    const local = !sheet.isValidated() && !sheet.sharesFormulas(cells);
    if (local) {
      this.formulas.updateArrayFormulaCellData(unitId, subUnitId, cells);
      this.formulas.updateArrayFormulaRange(unitId, subUnitId, cells);
    }
    const params = { ...sheet.place, cellValue: cells };
    this.apply('sheet.mutation.set-range-values', params, { onlyLocal: local });
  }

  /** True while custom functions have calls to answer; the host knows. */
  functionsPending: () => boolean = () => false;

  get calculationState(): 'Calculating' | 'Done' | 'Pending' {
    if (this.functionsPending()) return 'Calculating';
    return this.calculation.pending ? 'Pending' : 'Done';
  }

  /** Resolves when all that was written is in its cells and every formula has its result. */
  async settle(): Promise<void> {
    this.flush();
    if (this.frameDue) {
      this.frameDue = false;
      await nextFrame();
    }
    await this.calculation.settle();
  }

  /** Nothing may change under a calculation: its results would be put into cells that are others by then. */
  async beginRequest(): Promise<void> {
    await this.settle();
    this.busy = true;
  }

  async endRequest(): Promise<void> {
    await this.settle();
    this.busy = false;
    this.unmentioned.clear();
    if (!this.drawing) this.draw((this.drawing = true));
  }

  /** Nothing is drawn before the request has ended. */
  stopDrawing(): void {
    if (this.drawing) this.draw((this.drawing = false));
  }

  dispose(): void {
    this.calculation.dispose();
  }
}

/** After the next drawing; at once where nothing is drawn. */
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, 100);
    if (typeof requestAnimationFrame === 'function')
      requestAnimationFrame(() => {
        clearTimeout(late);
        setTimeout(resolve, 0);
      });
  });
