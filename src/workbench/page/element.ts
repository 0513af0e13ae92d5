type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and children; `true` sets an attribute without a value, `false` and undefined none. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string') made.setAttribute(key, value);
    else if (value) made.setAttribute(key, '');
  }
  made.append(...children);
  return made;
}
