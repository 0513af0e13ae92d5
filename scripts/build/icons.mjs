import { Resvg } from '@resvg/resvg-js';

/** Sizes Excel asks for: 16, 32 and 80 always, the others on high-resolution screens; 64 and 128 for the store. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** A square SVG drawing as PNG bytes, `size` pixels wide and high. */
export const iconPng = (svg, size) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
