/** Where a command writes and what it knows of its surroundings. */
export interface Terminal {
  /** Results: standard output. */
  readonly print: (text: string) => void;
  /** Sentences about what went wrong, and progress: standard error. */
  readonly warn: (text: string) => void;
  /** True where a person watches standard error. */
  readonly isWatched: boolean;
  /** The locale of the environment, such as `zh_CN.UTF-8`. */
  readonly locale: string;
  /** The day on the clock, as an Excel serial. */
  readonly today: number;
  /** The version of this program. */
  readonly version: string;
}

/** Overwrites one line of progress on a watched terminal, at most ten times a second; silent elsewhere. */
export function progressLine({ warn, isWatched }: Terminal): {
  readonly show: (text: () => string) => void;
  readonly clear: () => void;
} {
  let last = 0;
  let isShown = false;
  return {
    show(text) {
      const now = Date.now();
      if (!isWatched || now - last < 100) return;
      last = now;
      isShown = true;
      warn(`\r\u001b[K${text()}`);
    },
    clear() {
      if (isShown) warn('\r\u001b[K');
      isShown = false;
    },
  };
}
