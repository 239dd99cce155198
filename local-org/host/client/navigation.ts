/// <reference lib="dom" />

interface PageReference {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly state?: Readonly<Record<string, unknown>>;
}
type Constructor = new () => object;

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

/** Adds navigation to a component: the page reference becomes the address after `#`. */
export function NavigationMixin(base: Constructor): Constructor {
  return class extends base {
    [Navigate](reference: PageReference, replace = false): void {
      navigate(null, reference, { replace });
    }

    [GenerateUrl](reference: PageReference): Promise<string> {
      return generateUrl(null, reference);
    }
  };
}
NavigationMixin.Navigate = Navigate;
NavigationMixin.GenerateUrl = GenerateUrl;

/** Goes to the page, or opens it in a new window when it is a web page. */
export function navigate(_context: unknown, reference: PageReference, options: { replace?: boolean } = {}): void {
  const url = address(reference);
  if (reference.type === 'standard__webPage') window.open(url, '_blank', 'noopener');
  else if (options.replace === true) window.location.replace(url);
  else window.location.assign(url);
}

/** The address of a page reference. */
export function generateUrl(_context: unknown, reference: PageReference): Promise<string> {
  return Promise.resolve(address(reference));
}

/** Wire adapter of the reference in the address; a home page when there is none. */
export class CurrentPageReference {
  private readonly emit: (reference: PageReference) => void;
  private readonly changed = (): void => this.emit(current());

  constructor(emit: (reference: PageReference) => void) {
    this.emit = emit;
  }

  connect(): void {
    window.addEventListener('hashchange', this.changed);
    this.changed();
  }

  disconnect(): void {
    window.removeEventListener('hashchange', this.changed);
  }

  update(): void {}
}

function address(reference: PageReference): string {
  const { url } = reference.attributes ?? {};
  return reference.type === 'standard__webPage' && typeof url === 'string'
    ? url
    : `#${encodeURIComponent(JSON.stringify(reference))}`;
}

function current(): PageReference {
  const hash = window.location.hash.slice(1);
  return hash === ''
    ? { type: 'standard__namedPage', attributes: { pageName: 'home' }, state: {} }
    : (JSON.parse(decodeURIComponent(hash)) as PageReference);
}
