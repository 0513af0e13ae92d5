/**
 * Fluent's styles (Griffel) stand in style elements that are empty when they enter the page and are filled through the
 * CSSOM. This is the hash of nothing: it lets an empty style element in, and no other inline style.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const written = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');

/**
 * What the pane may load: its own files, and Office.js from where it comes. No inline script, no eval. `frame-ancestors`
 * cannot stand in a page, and Excel on the web shows the pane in a frame.
 */
export function panePolicy(officeScripts) {
  const office = [
    ...new Set(officeScripts.filter((url) => /^https:/.test(url)).map((url) => new URL(url).origin)),
  ];
  return written({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...office],
    'style-src': ["'self'", EMPTY_STYLE],
    'img-src': ["'self'"],
    'connect-src': ["'self'", ...office],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
}

/**
 * The two style elements that the grid (Univer 0.25.1) fills with texts of its own. Another version of it may need other
 * hashes: the browser's console names them, and the test of the policy fails until they stand here.
 */
const GRID_STYLES = [
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
];

/** What the workbench may load: its own files and nothing else. The grid's pictures and cursors are data. */
export const WORKBENCH_POLICY = written({
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", EMPTY_STYLE, ...GRID_STYLES],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'frame-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
});
