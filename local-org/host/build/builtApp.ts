import type { AppModel } from '../metadata/model.ts';
import type { HostPage } from '../options.ts';
import type { PackageLabels } from '../packageFiles.ts';
import { ICON_FAMILIES } from './icons.ts';
import { USER_MODULES } from './platformModules.ts';
import { CLIENT_MODULES } from './platformPlugin.ts';
import type { Vendor } from './vendor.ts';

/** What a build gives. */
export interface BuiltApp {
  /** Built modules and their source maps by their path below `/app/`. */
  readonly files: ReadonlyMap<string, string>;
  /** The app the modules were built for; null for a single component. */
  readonly model: AppModel | null;
  /** Objects and fields that the components name, which the org has to have: `Object`, `Object.Field`. */
  readonly schema: readonly string[];
}

export const NOTHING_BUILT: BuiltApp = { files: new Map(), model: null, schema: [] };

/** What to build, as plain data that another process can be given: one component, or an app. */
export interface BuildOptions {
  /** Absolute. */
  readonly packageFolder: string;
  readonly vendor: Vendor;
  /** API name; null for a single component. */
  readonly appName: string | null;
  readonly page: HostPage | null;
  /** Custom labels by name; null takes those of the package. */
  readonly labels: PackageLabels | null;
}

/** Whether the org has `Object`, `Object.Field` or `Object.Parent.Field`. */
export type HasSchema = (name: string) => boolean | Promise<boolean>;

export const PAGE_ENTRY = '@local-org/start';
/** What the page shows: each exposed component of the package, or the one that it is about. */
export const COMPONENTS = '@local-org/components';
/** Modules of the host that nothing but its page may have. */
const OWN_MODULES: readonly string[] = ['@local-org/app', '@local-org/page'];

/** Modules that the vendor folder and the package import from the host: its own, the user's settings, the icons in use. */
export const SHARED_MODULES: readonly string[] = [
  ...Object.keys(CLIENT_MODULES).filter((id) => !OWN_MODULES.includes(id)),
  ...USER_MODULES,
  ...ICON_FAMILIES.flatMap((family) => [
    `lightning/iconSvgTemplates${family}`,
    `lightning/iconSvgTemplates${family}Rtl`,
  ]),
];
