/** What a command ends with; scripts and schedulers go by it. */
export const EXIT = {
  done: 0,
  /** Something that `--fail-on` names was found, or an audit does not hold. */
  met: 1,
  calledWrongly: 2,
  fileUnreadable: 3,
  /** The file is a workbook, but its scheme or its accounts cannot be read. */
  dataUnreadable: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a sentence for the person who called it. */
export class CommandFailure extends Error {
  constructor(
    readonly exit: ExitCode,
    readonly sentence: string,
  ) {
    super(sentence);
  }
}
