import { each } from '../reading/each.ts';
import type { DeployRule } from '../rule.ts';
import * as facets from './facets.ts';
import * as fields from './fieldItems.ts';
import * as instances from './instances.ts';
import * as own from './ownProperties.ts';
import * as templates from './templates.ts';
import * as visibility from './visibility.ts';

const PAGE = 'Metadata API: FlexiPage';
const CONFIG = 'Lightning Web Components Developer Guide: Component Configuration File Tags';
const RULES = 'Metadata API: FlexiPage (UiFormulaRule)';

export const PAGES_RULES: readonly DeployRule[] = [
  { name: 'page-template', page: PAGE, find: each('flexipage', templates.templateExists) },
  { name: 'page-template-type', page: PAGE, find: each('flexipage', templates.templateFits) },
  { name: 'page-region', page: PAGE, find: each('flexipage', templates.regionExists) },
  { name: 'page-main-region', page: PAGE, find: each('flexipage', templates.mainRegion) },
  { name: 'page-region-twice', page: PAGE, find: each('flexipage', templates.regionTwice) },
  { name: 'page-region-mode', page: PAGE, find: each('flexipage', templates.regionMode) },
  { name: 'page-object', page: PAGE, find: each('flexipage', templates.objectOfPage) },
  { name: 'page-parent', page: PAGE, find: each('flexipage', templates.parentPage) },
  { name: 'page-item', page: PAGE, find: each('flexipage', instances.itemContent) },
  { name: 'page-items', page: PAGE, find: each('flexipage', instances.itemCount) },
  { name: 'page-component', page: PAGE, find: each('flexipage', instances.componentExists) },
  { name: 'page-identifier-twice', page: PAGE, find: each('flexipage', instances.identifierTwice) },
  { name: 'page-identifier', page: PAGE, find: each('flexipage', instances.identifierForm) },
  { name: 'page-property-twice', page: PAGE, find: each('flexipage', instances.propertyTwice) },
  { name: 'page-standard-property', page: PAGE, find: each('flexipage', instances.standardProperties) },
  { name: 'page-standard-value', page: PAGE, find: each('flexipage', instances.standardValues) },
  { name: 'page-standard-target', page: PAGE, find: each('flexipage', instances.standardTargets) },
  { name: 'page-facet', page: PAGE, find: each('flexipage', facets.facetExists) },
  { name: 'page-facet-unused', page: PAGE, find: each('flexipage', facets.facetUsed) },
  { name: 'page-property-target', page: CONFIG, find: each('flexipage', own.propertyOfTarget) },
  { name: 'page-property-required', page: CONFIG, find: each('flexipage', own.requiredProperty) },
  { name: 'page-property-value', page: CONFIG, find: each('flexipage', own.propertyValue) },
  { name: 'page-component-object', page: CONFIG, find: each('flexipage', own.objectOfComponent) },
  { name: 'page-field', page: PAGE, find: each('flexipage', fields.fieldExists) },
  { name: 'page-field-twice', page: PAGE, find: each('flexipage', fields.fieldTwice) },
  { name: 'page-field-behavior', page: PAGE, find: each('flexipage', fields.fieldBehavior) },
  { name: 'page-visibility', page: RULES, find: each('flexipage', visibility.ruleContent) },
  { name: 'page-visibility-logic', page: RULES, find: each('flexipage', visibility.ruleLogic) },
  {
    name: 'page-visibility-operator',
    page: 'Object Reference: UiFormulaCriterion',
    find: each('flexipage', visibility.operators),
  },
  { name: 'page-visibility-left', page: RULES, find: each('flexipage', visibility.leftValues) },
  {
    name: 'page-visibility-right',
    page: 'Salesforce Help: Dynamic Lightning Pages',
    find: each('flexipage', visibility.rightValues),
  },
];
