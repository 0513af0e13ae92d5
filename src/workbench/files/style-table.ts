import type { IStyleData } from '@univerjs/core';
import type { Cell } from 'exceljs';
import { readStyle } from './style';

/** Each look once, under a short name. */
export class StyleTable {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();
  /** Cells of one look share the library's object. */
  private readonly known = new WeakMap<object, string>();

  idOf(style: Cell['style']): string | undefined {
    const known = this.known.get(style);
    if (known !== undefined) return known || undefined;
    const read = readStyle(style);
    const id = read ? this.intern(read) : undefined;
    this.known.set(style, id ?? '');
    return id;
  }

  private intern(style: IStyleData): string {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known) return known;
    const id = `s${this.ids.size}`;
    this.ids.set(key, id);
    this.all[id] = style;
    return id;
  }
}
