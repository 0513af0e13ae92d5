import { TEMPLATE_NAMES, type PlanTemplate } from './template';

/** What a plan sheet says of itself in its top-left cell. An account may have a plan of each template for a period. */
export interface PlanIdentity {
  readonly code: string;
  readonly period: string;
  readonly template: PlanTemplate;
}

const PREFIX = 'channel-planner/plan/1|';

/** What the index of plans says there. */
export const INDEX_MARKER = 'channel-planner/plans/1';

/** True where a sheet's top-left cell says that the add-in made it, whatever kind of sheet it is. */
export const isMarker = (cell: string): boolean => cell.startsWith('channel-planner/');

/** Percent-encodes what would end a field or not survive as one line of text. */
const encode = (text: string) =>
  text.replace(/[%|\p{Cc}]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
const decode = (text: string) =>
  text.replace(/%([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** The marker by which the add-in knows its own sheets again: `channel-planner/plan/1|<code>|<period>|<template>`. */
export const printMarker = ({ code, period, template }: PlanIdentity): string =>
  `${PREFIX}${encode(code)}|${encode(period)}|${template}`;

/** Reads a sheet's top-left cell; undefined where the sheet is not one of ours. */
export function parseMarker(cell: unknown): PlanIdentity | undefined {
  if (typeof cell !== 'string' || !cell.startsWith(PREFIX)) return undefined;
  const [code, period, name, ...more] = cell.slice(PREFIX.length).split('|');
  const template = TEMPLATE_NAMES.find((known) => known === name);
  return code === undefined || code === '' || period === undefined || !template || more.length > 0
    ? undefined
    : { code: decode(code), period: decode(period), template };
}

/**
 * The marker of a sheet that another has taken the place of: a plan's, and the name that the sheet got. It stands for the
 * plan again where the other sheet is gone.
 */
export const printOldMarker = (marker: string, sheetName: string): string =>
  `${marker}|old|${encode(sheetName)}`;

/** The marker of the plan that an old sheet was; undefined where it is none. */
export const planOfOldMarker = (marker: string): string | undefined => /^(.+)\|old\|[^|]*$/.exec(marker)?.[1];

/** The marker of a plan that is a filled copy of one of the user's own sheets, which `sheet` names. */
export const printOwnMarker = ({
  code,
  period,
  sheet,
}: Omit<PlanIdentity, 'template'> & { sheet: string }): string =>
  `channel-planner/own-plan/1|${[code, period, sheet].map(encode).join('|')}`;
