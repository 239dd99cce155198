/** What a target lets a component's description say of it. Source: LWC Developer Guide, "XML Configuration File Elements" and the page of each target. */
export interface Target {
  /** Types of properties; null where the target takes any, empty where it takes no property. */
  readonly types: readonly string[] | null;
}

const PAGE_TYPES = ['String', 'Boolean', 'Integer'];
const COMMUNITY = [
  'String',
  'Boolean',
  'Integer',
  'Color',
  'ContentReference',
  'Picklist',
  'Html',
  'Image',
  'RichText',
  'Date',
];
const ANY: Target = { types: null };
const NONE: Target = { types: [] };
const PAGE: Target = { types: PAGE_TYPES };

export const TARGETS: Readonly<Record<string, Target>> = {
  lightning__AppPage: PAGE,
  lightning__HomePage: PAGE,
  lightning__RecordPage: PAGE,
  lightning__UtilityBar: PAGE,
  lightning__Inbox: PAGE,
  lightning__VoiceExtension: PAGE,
  lightning__RecordAction: NONE,
  lightning__GlobalAction: NONE,
  lightning__UrlAddressable: NONE,
  lightning__Tab: ANY,
  lightning__FlowScreen: ANY,
  lightning__FlowAction: ANY,
  lightning__PropertyEditor: ANY,
  lightning__EnablementProgram: ANY,
  lightning__ECSFSApp: ANY,
  lightning__AgentforceInput: ANY,
  lightning__AgentforceOutput: ANY,
  lightning__ServiceCloudVoice: ANY,
  lightning__MessagingComponent: ANY,
  lightning__Dashboard: ANY,
  lightning__ChatterPublisher: ANY,
  lightning__StoreCheckout: ANY,
  lightning__dynamicComponent: ANY,
  lightningCommunity__Page: NONE,
  lightningCommunity__Page_Layout: NONE,
  lightningCommunity__Theme_Layout: NONE,
  lightningCommunity__Default: { types: COMMUNITY },
  lightningSnapin__ChatHeader: ANY,
  lightningSnapin__ChatMessage: ANY,
  lightningSnapin__Minimized: ANY,
  lightningSnapin__PreChat: ANY,
  lightningSnapin__MessagingPreChat: ANY,
  lightningSnapin__MessagingHeader: ANY,
  lightningStatic__Email: ANY,
  analytics__Dashboard: ANY,
};

/** What a component may be able to do. */
export const CAPABILITIES: readonly string[] = [
  'lightning__dynamicComponent',
  'lightning__ServerRenderable',
  'lightning__ServerRenderableWithHydration',
  'lightning__ServiceCloudVoiceToolkitApi',
  'lightning__WorkspaceAPI',
  'lightningCommunity__RelaxedCSP',
];

/** Types of properties that some target takes. */
export const TYPES =
  /^(String|Boolean|Integer|Double|Date|DateTime|Color|ContentReference|Picklist|MultiPicklist|Html|Image|RichText|Measure|Dimension|@salesforce\/schema\/\w+(\[\])?|apex:\/\/[\w.]+(\[\])?|(String|Boolean|Integer|Double|Date|DateTime|sObject)\[\]|\{\w+(\[\])?\}|\w+__\w+|\w+\/\w+)$/;

/** What stands inside a targetConfig. */
export const CONFIG_ELEMENTS: readonly string[] = [
  'property',
  'propertyType',
  'objects',
  'supportedFormFactors',
  'actionType',
  'hasStep',
  'event',
  'sourceType',
  'targetType',
  'dynamicPicklist',
  'dataProvider',
  'slots',
  'ai',
];

/** Attributes of a property. */
export const PROPERTY_ATTRIBUTES: readonly string[] = [
  'name',
  'type',
  'label',
  'description',
  'default',
  'required',
  'datasource',
  'min',
  'max',
  'placeholder',
  'role',
  'filter',
  'translatable',
  'screenResponsive',
  'exposedTo',
  'editor',
  'extends',
  'aiDescription',
  'controlType',
];
