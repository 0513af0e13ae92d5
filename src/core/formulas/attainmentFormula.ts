import type { Curve } from '../scoring/kpi';
import { textLiteral } from '../sheet/formula';

/**
 * Which of a few words a setting's cell bears, in any language: the choice's own name, or the default where blank.
 *
 * @param source the reference to the cell, if there is one.
 */
export function wordAt<Choice extends string>(
  source: string | undefined,
  words: Readonly<Record<Choice, readonly string[]>>,
  byDefault: NoInfer<Choice>,
): string {
  if (source === undefined) return textLiteral(byDefault);
  const cell = `TRIM(${source})`;
  const others = (Object.keys(words) as Choice[]).filter((choice) => choice !== byDefault);
  return others.reduce(
    (otherwise, choice) =>
      `IF(OR(${words[choice].map((word) => `${cell}=${textLiteral(word)}`).join(',')}),${textLiteral(choice)},${otherwise})`,
    textLiteral(byDefault),
  );
}

/** Where the parts of an attainment stand: addresses. */
export interface AttainmentCells {
  readonly actual: string;
  readonly floor: string;
  readonly target: string;
  readonly cap: string;
  readonly curve: string;
  readonly ifMissing: string;
  /** In shares an actual above 2 is a percentage without its sign, and refused (functions.md). */
  readonly inShares: boolean;
}

/** `ATTAINMENT` in native formulas; "" where it is not known. Twelve decimals settle what doubles leave open. */
export function attainmentFormula({
  actual: a,
  floor: f,
  target: t,
  cap,
  curve,
  ifMissing,
  inShares,
}: AttainmentCells): string {
  const below = `AND(ISNUMBER(${f}),ROUND(${a}-N(${f}),12)<0)`;
  const lowerIsBetter = `AND(ISNUMBER(${f}),N(${f})>${t})`;
  const curves: Readonly<Record<Curve, string>> = {
    linear: `MAX(0,MIN(${cap},(${a}-${f})/(${t}-${f})))`,
    proportional: `IF(${below},0,MAX(0,MIN(${cap},${a}/${t})))`,
    step: `IF(IF(${lowerIsBetter},ROUND(${a}-${t},12)<=0,ROUND(${a}-${t},12)>=0),MIN(1,${cap}),0)`,
  };
  const byCurve = Object.entries(curves).reduceRight(
    (otherwise, [name, formula]) => `IF(${curve}=${textLiteral(name)},${formula},${otherwise})`,
    '""',
  );
  const reached = `IFERROR(${byCurve},"")`;
  const readable = inShares ? `AND(ISNUMBER(${a}),N(${a})<=2)` : `ISNUMBER(${a})`;
  return `IF(${readable},${reached},IF(AND(NOT(ISNUMBER(${a})),${ifMissing}="zero"),0,""))`;
}
