import { api, getComponentDef, LightningElement } from 'lwc';
import components from '@local-org/components';
import type { ItemModel } from '../../../metadata/model.ts';

type Constructor = typeof LightningElement;

/** A component of the package, with what its page sets and the record it stands on. What it throws stays within its place. */
export default class Component extends LightningElement {
  /** `c:name`, or `ns:name` in an org with a namespace. */
  @api name = '';
  @api properties: ItemModel['properties'] = {};
  @api recordId: string | undefined;
  @api object: string | undefined;
  component: Constructor | null = null;
  failure: string | null = null;

  /** Only public properties: any other would be a fault of the page. */
  get values(): Readonly<Record<string, unknown>> {
    if (this.component === null) return {};
    const isPublic = getComponentDef(this.component).props;
    const given: Record<string, unknown> = { ...this.properties };
    if (this.recordId !== undefined) Object.assign(given, { recordId: this.recordId, objectApiName: this.object });
    return Object.fromEntries(Object.entries(given).filter(([name]) => name in isPublic));
  }

  connectedCallback(): void {
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      const load = components[this.name.slice(this.name.indexOf(':') + 1)];
      if (load === undefined) throw new Error(`component ${this.name} is not exposed by the package`);
      this.component = (await load()).default;
    } catch (error) {
      this.fail(error);
    }
  }

  errorCallback(error: unknown): void {
    this.fail(error);
  }

  private fail(error: unknown): void {
    this.component = null;
    this.failure = error instanceof Error ? error.message : String(error);
    // The stack is for whoever writes the component.
    console.error(error);
  }
}
