import path from 'node:path';

/** Modules with a namespace, as a component may try to import them; the rest are files and the engine itself. */
const NAMESPACED = /^(@salesforce|lightning|force|c|shell|@local-org)\//;

/** Base components of the Component Reference that the npm package brings. Its other modules are private on the platform. */
const BASE_COMPONENTS = new Set(
  `accordion accordionSection alert avatar badge breadcrumb breadcrumbs button buttonGroup buttonIcon buttonIconStateful
  buttonMenu buttonStateful card carousel carouselImage checkboxGroup combobox confirm datatable dualListbox dynamicIcon
  formattedAddress formattedDateTime formattedEmail formattedLocation formattedName formattedNumber formattedPhone
  formattedRichText formattedText formattedTime formattedUrl helptext icon input inputAddress inputLocation inputName layout
  layoutItem menuDivider menuItem menuSubheader modal modalBody modalFooter modalHeader pill pillContainer progressBar
  progressIndicator progressRing progressStep prompt radioGroup relativeDateTime select slider spinner tab tabset textarea tile
  toast toastContainer tree treeGrid verticalNavigation verticalNavigationItem verticalNavigationItemBadge
  verticalNavigationItemIcon verticalNavigationOverflow verticalNavigationSection`
    .split(/\s+/)
    .map((name) => `lightning/${name}`),
);

/** Modules of the platform that the local org does not simulate. */
const NOT_SIMULATED = new Set(
  `lightning/analyticsWaveApi lightning/cmsDeliveryApi lightning/conversationToolkitApi lightning/empApi lightning/fileUpload
  lightning/flowSupport lightning/graphql lightning/inputField lightning/inputRichText lightning/logger lightning/map
  lightning/messageService lightning/mobileCapabilities lightning/omnistudioPubsub lightning/outputField lightning/pageReferenceUtils
  lightning/platformResourceLoader lightning/platformUtilityBarApi lightning/platformWorkspaceApi lightning/quickActionPanel
  lightning/recordEditForm lightning/recordForm lightning/recordPicker lightning/recordViewForm lightning/uiAppsApi
  lightning/uiGraphQLApi lightning/uiLayoutApi lightning/uiListApi lightning/uiListsApi lightning/uiObjectInfoApi
  lightning/uiRelatedListApi`.split(/\s+/),
);

/** Whether a component of the package may import the module, as far as its name tells. */
export function isOffered(id: string): boolean {
  return !NAMESPACED.test(id) || BASE_COMPONENTS.has(id);
}

/** Why a module is refused, with its name and who asked. */
export function refusalOf(id: string, importer: string | undefined): string {
  const asked = importer === undefined ? '' : ` (imported by ${path.relative(process.cwd(), importer)})`;
  if (NOT_SIMULATED.has(id)) return `${id} is a module of the platform that the local org does not simulate${asked}`;
  if (id.startsWith('c/')) return `component ${id} is not in the package${asked}`;
  return `there is no module ${id} on the platform that a component may import${asked}`;
}
