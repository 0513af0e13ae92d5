import type { Language } from '../words/words';

/** A ribbon button or an entry of the cell's menu, as the add-in's manifest declares it. */
export interface Command {
  /** What the add-in associates its code with (`Office.actions.associate`). */
  readonly action: string;
  readonly label: string;
  readonly tip: string;
  /** Address of an icon, 20 pixels or the nearest above. */
  readonly icon: string | undefined;
}

/** What Excel reads from a manifest before it loads an add-in. */
export interface AddIn {
  readonly name: string;
  /** Address of the pane's page. */
  readonly page: string;
  readonly functions: {
    /** What stands before the point in `CHANNEL.SOFTSCORE`. */
    readonly namespace: string;
    readonly metadata: string;
  };
  readonly ribbon: readonly Command[];
  readonly cellMenu: readonly Command[];
}

const ICON_PIXELS = 20;

/** Reads a manifest in one language; addresses are made absolute against the manifest's own. */
export function readManifest(xml: string, address: string, language: Language): AddIn {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  const all = (within: ParentNode, name: string): Element[] => [...within.querySelectorAll(name)];
  const localised = (element: Element | undefined): string => {
    const override =
      element && all(element, 'Override').find((found) => found.getAttribute('Locale') === language);
    return override?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
  };
  const resource = (id: string | null | undefined): string =>
    localised(all(manifest, 'Resources [id]').find((found) => found.getAttribute('id') === id));
  const resourceOf = (within: ParentNode | null, selector: string): string =>
    resource(within?.querySelector(selector)?.getAttribute('resid'));
  const absolute = (url: string): string => new URL(url, address).href;

  const command = (control: Element): Command[] => {
    const action = control.querySelector('FunctionName')?.textContent?.trim();
    if (!action) return [];
    const icons = all(control, 'Image')
      .map((image) => ({
        size: Number(image.getAttribute('size')),
        url: resource(image.getAttribute('resid')),
      }))
      .sort((a, b) => a.size - b.size);
    const icon = icons.find(({ size }) => size >= ICON_PIXELS) ?? icons.at(-1);
    return [
      {
        action,
        label: resourceOf(control, 'Label'),
        tip: resourceOf(control, 'Supertip > Description'),
        icon: icon && absolute(icon.url),
      },
    ];
  };
  const commandsIn = (point: string): Command[] =>
    all(manifest, 'ExtensionPoint')
      .filter((found) => found.getAttribute('xsi:type') === point)
      .flatMap((found) => all(found, 'Control').flatMap(command));
  const functions = all(manifest, 'ExtensionPoint').find(
    (found) => found.getAttribute('xsi:type') === 'CustomFunctions',
  );

  return {
    name: localised(manifest.querySelector('DisplayName') ?? undefined),
    page: absolute(resource(manifest.querySelector('Runtime')?.getAttribute('resid'))),
    functions: {
      namespace: resourceOf(functions ?? null, 'Namespace'),
      metadata: absolute(resourceOf(functions ?? null, 'Metadata > SourceLocation')),
    },
    ribbon: commandsIn('PrimaryCommandSurface'),
    cellMenu: commandsIn('ContextMenu'),
  };
}
