import { decodeField, encodeField } from '../sheet/mark';
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

/** The marker by which the add-in knows its own sheets again: `channel-planner/plan/1|<code>|<period>|<template>`. */
export const printMarker = ({ code, period, template }: PlanIdentity): string =>
  `${PREFIX}${encodeField(code)}|${encodeField(period)}|${template}`;

/** Reads a sheet's top-left cell; undefined where the sheet is not one of ours. */
export function parseMarker(cell: unknown): PlanIdentity | undefined {
  if (typeof cell !== 'string' || !cell.startsWith(PREFIX)) return undefined;
  const [code, period, name, ...more] = cell.slice(PREFIX.length).split('|');
  const template = TEMPLATE_NAMES.find((known) => known === name);
  return code === undefined || code === '' || period === undefined || !template || more.length > 0
    ? undefined
    : { code: decodeField(code), period: decodeField(period), template };
}

/** The marker of a plan that is a filled copy of one of the user's own sheets, which `sheet` names. */
export const printOwnMarker = ({
  code,
  period,
  sheet,
}: Omit<PlanIdentity, 'template'> & { sheet: string }): string =>
  `channel-planner/own-plan/1|${[code, period, sheet].map(encodeField).join('|')}`;
