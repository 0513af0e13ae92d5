const DAY = 86_400_000;
/** Day 0 of Excel's calendar, which counts a 29 February 1900 that never was: right from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** `2026-01-01T12:00:00` → 46023.5; undefined where it is no moment. */
export function serialOfIso(text: string): number | undefined {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  // Milliseconds are exact; their fraction of a day is not: 15 digits are what Excel keeps.
  return Number.isNaN(time) ? undefined : Number(((time - EPOCH) / DAY).toPrecision(15));
}

/** 46023 → `2026-01-01`. */
export function fromSerial(serial: number): string {
  return new Date(EPOCH + Math.round(serial) * DAY).toISOString().slice(0, 10);
}

/** `2026-01-01` or `2026/1/1` → 46023; undefined where it is no date. */
export function toSerial(text: string): number | undefined {
  const parts = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}
