import type { FUniver } from '@univerjs/core/facade';
import type { Rect } from './address';
import { ORDINARY } from './behaviour';
import { Book } from './book/book';
import type { Sheet } from './book/sheet';
import { connect, type Connection } from './connect';
import { CustomFunctions, settleAll } from './custom-functions';
import { Interpreter } from './interpreter';
import { range } from './objects/range';
import { workbook } from './objects/workbook';
import { observe } from './observer';
import { Requests } from './requests';
import { officeServices, Runtime } from './services';
import type { Host, HostOptions, HostTheme } from './types';
import { type EventEntry, INVOKE, MessageCategory } from './wire';

const THEMES: Readonly<Record<'light' | 'dark', HostTheme>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#F3F3F3',
    controlForegroundColor: '#222222',
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#363636',
    controlForegroundColor: '#F0F0F0',
  },
};

/** Methods whose answer depends on what formulas give. */
const CALCULATED_METHODS = new Set(['GetUsedRange', 'GetUsedRangeOrNullObject']);

/**
 * An Excel for office.js: requests of the pane are carried out on the workbook that is open in Univer, on screen or
 * headless. Whichever workbook is open when a request comes is the one it means.
 */
export function createHost(api: FUniver, options: HostOptions = {}): Host {
  const { locale = 'en-US', theme = 'light', draw = () => undefined, ...behaviour } = options;
  let connection: Connection | null = null;
  const post = (entries: readonly EventEntry[]): void => connection?.post(entries);
  const later = macrotasks();

  const book = new Book(api, { ...ORDINARY, ...behaviour }, draw);
  const functions = new CustomFunctions(book, post, later.run);
  book.functionsPending = () => functions.pending;
  const runtime = new Runtime(post);
  const interpreter = new Interpreter({
    root: () => workbook(book),
    failing: () => book.behaviour.failing,
    services: officeServices(runtime, functions.service),
    calculatedMethods: CALCULATED_METHODS,
    settle: () => settleAll(book, functions),
  });
  const requests = new Requests(interpreter, book, {
    begin: () => book.beginRequest(),
    end: () => book.endRequest(),
  });
  book.onShift = (sheet, which, at, count) => {
    for (const object of interpreter.objects()) {
      const cells = range.of(object);
      if (cells?.sheet === sheet) cells.area = shifted(cells.area, which, at, count);
    }
  };
  // Office.js must not be called out of the middle of a change: it would answer with a request.
  const observer = observe(book, (entries) => later.run(() => post(entries)), later.run);
  const documentSettings = new Map<string, string>();

  const lockedAt = (sheet: Sheet, row: number, column: number): boolean =>
    sheet.extras.protection !== null && sheet.isLocked(row, column);

  return {
    connect(pane) {
      connection?.close();
      functions.reset();
      book.events.reset();
      connection = connect(pane, {
        locale,
        theme: THEMES[theme],
        requirementSets: book.behaviour.requirementSets,
        documentName: () => book.fileName,
        documentSettings,
        answer: (request, bytes) => requests.answer(request, bytes),
        refuse: (what) => interpreter.unsupported.push(what),
      });
      if (connection.resumed) functions.markReady();
    },
    callFunction: (id, args, address) => functions.call(id, args, address),
    runAction(actionId) {
      const message = JSON.stringify([actionId, JSON.stringify({ source: { id: actionId } })]);
      post([{ messageCategory: MessageCategory.Action, messageType: INVOKE, targetId: '', message }]);
    },
    behave(change) {
      book.behave(change);
      requests.behaviourChanged();
      functions.behaviourChanged();
      void book.settle();
    },
    onPaneVisibility: (listener) => runtime.onVisibility(listener),
    setPaneVisible: (visible) => runtime.setVisible(visible),
    sheetExtras: (sheetId) => book.state.extras(sheetId),
    bookExtras: () => book.state,
    isLocked: (sheetId, row, column) => lockedAt(book.byId(sheetId), row, column),
    unsupported: interpreter.unsupported,
    requests: requests.records,
    beforeRequest: (hook) => requests.before(hook),
    async settled() {
      await requests.settled();
      await settleAll(book, functions);
    },
    dispose() {
      connection?.close();
      observer.dispose();
      later.dispose();
      book.dispose();
    },
  };
}

/** Where an area is after rows or columns were inserted or deleted at or above it. */
function shifted(area: Rect, which: 'rows' | 'columns', at: number, count: number): Rect {
  const move = (first: number, last: number): [number, number] => {
    if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
    const end = at - count;
    const back = (index: number): number => (index < at ? index : index < end ? at : index + count);
    return [back(first), Math.max(back(first), last < end && last >= at ? at - 1 : back(last))];
  };
  const [top, bottom] = which === 'rows' ? move(area.top, area.bottom) : [area.top, area.bottom];
  const [left, right] = which === 'columns' ? move(area.left, area.right) : [area.left, area.right];
  return { top, left, bottom, right };
}

/** Tasks that run soon but after what is under way: no timer, which a browser holds back for 4 ms. */
function macrotasks(): { run(work: () => void): void; dispose(): void } {
  const channel = new MessageChannel();
  const queue: (() => void)[] = [];
  channel.port1.onmessage = () => queue.shift()?.();
  return {
    run(work) {
      queue.push(work);
      channel.port2.postMessage(null);
    },
    dispose() {
      queue.length = 0;
      channel.port1.close();
      channel.port2.close();
    },
  };
}
