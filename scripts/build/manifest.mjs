const DEVELOPMENT = 'https://localhost:3000/';

/** The manifest for an address (ending in `/`) and a version such as `0.1.0`; Excel wants four numbers. */
export function manifestFor(source, url, version) {
  return source
    .replaceAll(DEVELOPMENT, url)
    .replace('<Version>0.0.0.0</Version>', `<Version>${version}.0</Version>`);
}
