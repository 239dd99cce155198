import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { has } from '../reading/components.ts';
import { fault, type Fault } from '../reading/each.ts';
import { repeated, text } from '../reading/elements.ts';

const SIDEBAR = ['header', 'main', 'sidebar'];
const THREE = ['header', 'leftsidebar', 'main', 'rightsidebar'];
const APP = ['header', 'left', 'right', 'main', 'column1', 'column2', 'region1', 'region2', 'region3', 'region4'];

/** Templates of the page builder → the regions they have. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  'flexipage:recordHomeTemplateDesktop': SIDEBAR,
  'flexipage:recordHomeLeftSidebarTemplateDesktop': SIDEBAR,
  'flexipage:recordHomeWithSubheaderTemplateDesktop': ['subheader', ...SIDEBAR],
  'flexipage:recordHomeWithSubheaderLeftSidebarTemplateDesktop': ['subheader', ...SIDEBAR],
  'flexipage:recordHomeWithSubheaderRightSidebarTemplateDesktop': ['subheader', ...SIDEBAR],
  'flexipage:recordHomeThreeColTemplateDesktop': ['leftsidebar', 'main', 'rightsidebar'],
  'flexipage:recordHomeThreeColHeaderTemplateDesktop': THREE,
  'flexipage:recordHomePinnedHeaderTemplateDesktop': ['subheader', 'sidebar', ...THREE],
  'flexipage:recordHomePinnedLeftSidebarTemplateDesktop': ['subheader', 'sidebar', ...THREE],
  'flexipage:recordHomePinnedLeftRightSidebarTemplateDesktop': ['subheader', 'sidebar', ...THREE],
  'flexipage:recordHomeTwoColEqualHeaderTemplateDesktop': ['header', 'leftcol', 'rightcol'],
  'flexipage:recordHomeSingleColTemplateDesktop': ['header', 'main'],
  'flexipage:recordHomeSingleColNoHeaderTemplateDesktop': ['header', 'main'],
  'flexipage:recordHomeSimpleViewTemplate': ['header', 'main'],
  'flexipage:recordHomeTemplateMobile': ['header', 'main'],
  'flexipage:defaultAppHomeTemplate': ['main'],
  'flexipage:appHomeTemplateTwoColumns': APP,
  'flexipage:appHomeTemplateTwoColumnsStacked': APP,
  'flexipage:appHomeTemplateThreeColumns': APP,
  'flexipage:appHomeTemplateHeaderTwoColumns': APP,
  'flexipage:appHomeTemplateHeaderTwoColumnsEqualWidth': APP,
  'flexipage:appHomeTemplateHeaderTwoColumnsLeftSidebar': APP,
  'flexipage:appHomeTemplateHeaderTwoColumns15LeftSidebar': APP,
  'flexipage:appHomeTemplateHeaderThreeColumns': APP,
  'home:desktopTemplate': ['top', 'bottomLeft', 'bottomRight', 'sidebar'],
  'home:desktopTemplateHeaderThreeColumns': [
    'top',
    'left',
    'center',
    'right',
    'header',
    'region1',
    'region2',
    'region3',
  ],
  'one:utilityBarTemplateDesktop': ['utilityItems', 'backgroundComponents'],
};

/** Kind of page → the templates that are made for it. */
const FITTING: Readonly<Record<string, RegExp>> = {
  RecordPage: /^flexipage:record/,
  AppPage: /^flexipage:(defaultAppHomeTemplate|appHome)/,
  HomePage: /^home:/,
  UtilityBar: /^one:utilityBar/,
};

/** Namespaces whose templates are all in the table. */
const CLOSED = /^(flexipage|home|one):/;

function templateOf(root: XmlElement): XmlElement | undefined {
  const template = first(root, 'template');
  return template && (first(template, 'name') ?? template);
}

/** `…Desktop2` is the same template in a newer make. */
function regionsOf(template: string): readonly string[] | undefined {
  return REGIONS[template] ?? REGIONS[template.replace(/2$/, '')];
}

export function templateExists({ root }: Subject, index: PackageIndex): readonly Fault[] {
  const name = templateOf(root);
  if (!name) return [];
  const [space, component = ''] = text(name).split(':');
  const isKnownType = FITTING[value(root, 'type')] !== undefined;
  const isThere =
    space === 'c'
      ? has(index, 'cmp', component)
      : CLOSED.test(text(name)) && isKnownType
        ? regionsOf(text(name)) !== undefined
        : /^\w+:\w+$/.test(text(name));
  return isThere
    ? []
    : [fault(name, `there is no template '${text(name)}'`, 'Use one such as flexipage:defaultAppHomeTemplate.')];
}

export function templateFits({ root }: Subject): readonly Fault[] {
  const name = templateOf(root);
  const type = value(root, 'type');
  const fitting = FITTING[type];
  if (!name || !fitting || fitting.test(text(name)) || regionsOf(text(name)) === undefined) return [];
  return [fault(name, `${text(name)} is no template of a page of type ${type}`, 'Make template and type agree.')];
}

function placed(root: XmlElement): readonly XmlElement[] {
  return all(root, 'flexiPageRegions').filter((region) => value(region, 'type') !== 'Facet');
}

export function regionExists({ root }: Subject): readonly Fault[] {
  const template = templateOf(root);
  const regions = template && regionsOf(text(template));
  if (!template || !regions) return [];
  return placed(root).flatMap((region) => {
    const name = first(region, 'name');
    if (!name || regions.includes(text(name))) return [];
    return [fault(name, `${text(template)} has no region ${text(name)}`, `Use one of ${regions.join(', ')}.`)];
  });
}

export function mainRegion({ root }: Subject): readonly Fault[] {
  const template = templateOf(root);
  const regions = template && regionsOf(text(template));
  const isComplete = placed(root).some((region) => value(region, 'name') === 'main');
  if (!template || regions?.includes('main') !== true || regions.includes('region1') || isComplete) return [];
  return [fault(template, `the page lacks the region main of ${text(template)}`, 'Add the region.')];
}

export function regionTwice({ root }: Subject): readonly Fault[] {
  const names = all(root, 'flexiPageRegions').flatMap((region) => all(region, 'name'));
  return repeated(names, (name) => `the region ${name} stands twice`, 'Put the items into one region.');
}

/** A page that inherits nothing has nothing to append to or replace. */
export function regionMode({ root }: Subject): readonly Fault[] {
  if (first(root, 'parentFlexiPage')) return [];
  return all(root, 'flexiPageRegions')
    .flatMap((region) => all(region, 'mode'))
    .map((mode) =>
      fault(mode, `a region has the mode ${text(mode)}, and the page has no parentFlexiPage`, 'Remove the mode.'),
    );
}

const OF_OBJECT =
  /^(RecordPage|ObjectPage|CommRecordPage|CommObjectPage|CommRelatedListPage|CommQuickActionCreatePage|CdpRecordPage)$/;
const OF_NONE = /^(AppPage|HomePage|UtilityBar|EasyHomePage|MobileAppPage|MailAppAppPage|CommAppPage|ForecastingPage)$/;

export function objectOfPage({ root }: Subject): readonly Fault[] {
  const type = first(root, 'type');
  const object = first(root, 'sobjectType');
  if (!type) return [];
  if (OF_OBJECT.test(text(type)) && (!object || text(object) === ''))
    return [fault(type, `a page of type ${text(type)} is that of an object, and names none`, 'Add sobjectType.')];
  return object && OF_NONE.test(text(type))
    ? [fault(object, `a page of type ${text(type)} is that of no object`, 'Remove sobjectType.')]
    : [];
}

export function parentPage({ root, name }: Subject, index: PackageIndex): readonly Fault[] {
  const parent = first(root, 'parentFlexiPage');
  if (!parent || text(parent).includes('__')) return [];
  if (text(parent) === name) return [fault(parent, 'the page is its own parent', 'Name another page.')];
  return has(index, 'flexipage', text(parent))
    ? []
    : [fault(parent, `there is no page ${text(parent)}`, 'Correct the name.')];
}
