/** Fills the `{blanks}` of a template. A blank without a value is a programmer's mistake and stays visible. */
export const fill = (template: string, details: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (blank, name: string) =>
    Object.hasOwn(details, name) ? String(details[name]) : blank,
  );
