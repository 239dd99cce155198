import { addressOf, type PageReference } from './address.ts';
import { facts } from './facts.ts';
import { currentReference, onNavigate, open } from './router.ts';

type Constructor = new () => object;

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

/** Adds navigation to a component. */
export function NavigationMixin(base: Constructor): Constructor {
  return class extends base {
    [Navigate](reference: PageReference, replace = false): void {
      open(reference, replace);
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
  open(reference, options.replace === true);
}

/** The address of a page reference. */
export function generateUrl(_context: unknown, reference: PageReference): Promise<string> {
  return Promise.resolve(addressOf(reference, facts.namespace));
}

/** Wire adapter of the page that is open. */
export class CurrentPageReference {
  private readonly emit: (reference: PageReference) => void;
  private stop: () => void = () => undefined;

  constructor(emit: (reference: PageReference) => void) {
    this.emit = emit;
  }

  connect(): void {
    this.stop = onNavigate(this.emit);
    this.emit(currentReference());
  }

  disconnect(): void {
    this.stop();
  }

  update(): void {}
}
