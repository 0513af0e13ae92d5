/** A sentence that ends: what people wrote may end in a stop already, and gets no second one. */
export const ended = (text: string, stop: string): string =>
  /[.。!！?？]\s*$/.test(text) ? text : text + stop;

/** Fills the `{blanks}` of a template. A blank without a value is a programmer's mistake and stays visible. */
export const fill = (template: string, details: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}([.。]?)/g, (blank, name: string, stop: string) =>
    Object.hasOwn(details, name) ? ended(String(details[name]), stop) : blank,
  );
