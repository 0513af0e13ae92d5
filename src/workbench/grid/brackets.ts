import { LexerTreeBuilder } from '@univerjs/engine-formula';

interface LexerState {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

let isMended = false;

/**
 * The engine's parser (0.25.1) begins each formula with a clean state but for its square brackets: a formula that opens
 * one and never closes it (`=[`, or `=T[` while it is typed) made every formula that was parsed after it an error.
 * May go once `LexerTreeBuilder._resetTemp` resets them.
 */
export function mendBrackets(): void {
  if (isMended) return;
  isMended = true;
  const parser = LexerTreeBuilder.prototype as unknown as LexerState;
  const reset = parser._resetTemp;
  parser._resetTemp = function (this: LexerState) {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
