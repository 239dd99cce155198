/** What a standard component takes. */
export interface Offered {
  readonly properties: readonly string[];
  readonly required: readonly string[];
}

function offered(required: readonly string[], ...more: readonly string[]): Offered {
  return { properties: [...required, ...more], required };
}

/** Standard components whose properties are known, as pages that were retrieved from orgs show them ("FlexiPage", Metadata API). */
export const COMPONENTS: Readonly<Record<string, Offered>> = {
  'flexipage:tab': offered(['title', 'body'], 'active'),
  'flexipage:tabset': offered(['tabs'], 'label', 'overflowTabs'),
  'flexipage:column': offered(['body']),
  'flexipage:fieldSection': offered(['columns'], 'label', 'horizontalAlignment', 'collapsed'),
  'flexipage:accordion': offered(['sections'], 'allowMultipleSectionsOpen', 'activeSection', 'label'),
  'flexipage:accordionSection': offered(['body'], 'label', 'title', 'active', 'name'),
  'flexipage:richText': offered([], 'decorate', 'richTextValue'),
  'flexipage:recentItems': offered(['entityNames'], 'label', 'maxRecords'),
  'flexipage:filterListCard': offered(
    ['entityName', 'filterName'],
    'pageSize',
    'enableInlineEdit',
    'hideActionBar',
    'hideSearchBar',
    'label',
    'gridTitle',
  ),
  'flexipage:reportChart': offered(
    ['reportName'],
    'label',
    'cacheAge',
    'showRefreshButton',
    'reportFilter',
    'filteredBy',
    'hideOnError',
    'filterParameterName',
    'filterParameterOperator',
    'filterParameterValue',
  ),
  'flexipage:visualforcePage': offered(['pageName'], 'height', 'label', 'showLabel'),
  'force:highlightsPanel': offered(
    [],
    'actionNames',
    'collapsed',
    'enableActionsConfiguration',
    'enableActionsInNative',
    'hideChatterActions',
    'numVisibleActions',
  ),
  'force:detailPanel': offered([]),
  'force:relatedListContainer': offered([], 'relatedListComponentOverride'),
  'force:relatedListSingleContainer': offered(
    ['relatedListApiName', 'parentFieldApiName'],
    'relatedListComponentOverride',
    'relatedListDisplayType',
    'rowsToDisplay',
    'showActionBar',
    'sortFieldAlias',
    'sortFieldOrder',
    'maxRecordsToDisplay',
    'numberOfItemsToDisplay',
    'isQuickLink',
    'relatedListLabel',
    'actionNames',
    'adminFilters',
    'relatedListFieldAliases',
  ),
  'runtime_sales_pathassistant:pathAssistant': offered([], 'hideUpdateButton', 'pathLayout', 'variant', 'currentStep'),
};

/** Other components of the namespaces whose parts are all known. */
const FURTHER: ReadonlySet<string> = new Set([
  'flexipage:tab2',
  'flexipage:tabset2',
  'flexipage:accordion2',
  'flexipage:accordionSection2',
  'flexipage:fieldSection2',
  'flexipage:recordDetailComponent2',
  'flexipage:blankSpace',
  'flexipage:availableLightningBoltSolution',
  'flexipage:dashboard',
  'flexipage:flow',
  'flexipage:multiRelatedList',
  'force:relatedListQuickLinksContainer',
  'force:recordDetailPanelMobile',
  'force:recordDetail',
  'force:recordView',
  'force:recordEdit',
  'force:actionsContainer',
  'force:newsContainer',
  'force:highlightsPanelMobile',
  'force:enhancedRelatedList',
  'forceChatter:feed',
  'forceChatter:exposedFeed',
  'forceChatter:publisher',
  'forceChatter:recordFeed',
  'forceChatter:recordFeedContainer',
  'forceChatter:recordFeedContainerForDesktop',
  'forceChatter:groups',
  'forceChatter:groupMembers',
  'forceChatter:highlightsPanel',
  'forceChatter:recommendations',
  'forceChatter:lightningComponent',
  'forceChatter:files',
  'forceChatter:relatedGroups',
]);

const CLOSED = /^(flexipage|force|forceChatter|runtime_sales_pathassistant):/;

/** True for a component that the platform has, or whose namespace is not known here. */
export function isStandardComponent(name: string): boolean {
  if (!/^[A-Za-z]\w*:[A-Za-z]\w*$/.test(name)) return false;
  return !CLOSED.test(name) || FURTHER.has(name) || COMPONENTS[name] !== undefined;
}
