import { each } from '../reading/each.ts';
import type { DeployRule } from '../rule.ts';
import * as actions from './actions.ts';
import * as items from './items.ts';
import * as related from './related.ts';
import * as sections from './sections.ts';

const PAGE = 'Metadata API: Layout';
const LAYOUTS = 'Salesforce Help: Page Layouts';
const REQUIRED = 'Deploy message: Layout must contain an item for required layout field';
const RELATED = 'Salesforce Help: Customize Related Lists';

export const LAYOUTS_RULES: readonly DeployRule[] = [
  { name: 'layout-name', page: PAGE, find: each('layout', sections.layoutName) },
  { name: 'layout-object', page: LAYOUTS, find: each('layout', sections.layoutObject) },
  { name: 'layout-field-twice', page: PAGE, find: each('layout', items.fieldTwice) },
  { name: 'layout-item-content', page: PAGE, find: each('layout', items.itemContent) },
  { name: 'layout-empty-space', page: PAGE, find: each('layout', items.emptySpace) },
  { name: 'layout-behavior-missing', page: PAGE, find: each('layout', items.behaviorMissing) },
  { name: 'layout-read-only', page: PAGE, find: each('layout', items.readOnlyField) },
  { name: 'layout-required-checkbox', page: LAYOUTS, find: each('layout', items.requiredCheckbox) },
  { name: 'layout-field-not-offered', page: LAYOUTS, find: each('layout', items.fieldNotOffered) },
  { name: 'layout-standard-required', page: REQUIRED, find: each('layout', items.standardRequired) },
  { name: 'layout-item-target', page: PAGE, find: each('layout', items.itemTarget) },
  {
    name: 'layout-charts',
    page: 'Salesforce Help: Report Charts Limits and Considerations',
    find: each('layout', items.chartCount),
  },
  { name: 'layout-section-columns', page: PAGE, find: each('layout', sections.sectionColumns) },
  { name: 'layout-section-label', page: PAGE, find: each('layout', sections.sectionLabel) },
  { name: 'layout-link-section', page: PAGE, find: each('layout', sections.linkSections) },
  { name: 'layout-option', page: PAGE, find: each('layout', sections.optionsOfObject) },
  { name: 'layout-option-default', page: PAGE, find: each('layout', sections.defaultWithoutBox) },
  { name: 'layout-feed', page: PAGE, find: each('layout', sections.feedLayout) },
  { name: 'layout-related-twice', page: RELATED, find: each('layout', related.relatedTwice) },
  { name: 'layout-related-target', page: PAGE, find: each('layout', related.relatedTarget) },
  { name: 'layout-related-object', page: PAGE, find: each('layout', related.relatedOfObject) },
  { name: 'layout-related-column', page: PAGE, find: each('layout', related.relatedColumns) },
  { name: 'layout-related-column-twice', page: RELATED, find: each('layout', related.relatedColumnTwice) },
  { name: 'layout-related-columns', page: RELATED, find: each('layout', related.relatedColumnCount) },
  { name: 'layout-sort-order', page: PAGE, find: each('layout', related.sortOrder) },
  { name: 'layout-excluded-button', page: PAGE, find: each('layout', actions.excludedButtons) },
  { name: 'layout-button-twice', page: PAGE, find: each('layout', actions.buttonTwice) },
  { name: 'layout-custom-button', page: PAGE, find: each('layout', actions.customButtons) },
  { name: 'layout-quick-action', page: PAGE, find: each('layout', actions.quickActions) },
  { name: 'layout-action-twice', page: PAGE, find: each('layout', actions.actionTwice) },
  { name: 'layout-platform-action', page: PAGE, find: each('layout', actions.platformActions) },
  { name: 'layout-mini-field', page: PAGE, find: each('layout', actions.miniFields) },
  { name: 'layout-related-look-up', page: PAGE, find: each('layout', actions.relatedObjects) },
  { name: 'layout-assignment', page: 'Metadata API: Profile', find: each('profile', sections.assignedLayout) },
];
