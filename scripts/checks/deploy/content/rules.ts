import { each } from '../reading/each.ts';
import type { DeployRule } from '../rule.ts';
import * as labels from './labels.ts';
import * as resources from './resources.ts';

const LABELS = 'Metadata API: CustomLabels';
const NOTICES = 'Metadata API: CustomNotificationType';
const RESOURCES = 'Metadata API: StaticResource';

export const CONTENT_RULES: readonly DeployRule[] = [
  { name: 'label-language', page: LABELS, find: each('label', labels.language) },
  {
    name: 'label-one-language',
    page: 'Salesforce Help: Create and Edit Custom Labels',
    find: each('label', labels.oneLanguage),
  },
  { name: 'label-empty', page: LABELS, find: each('label', labels.emptyText) },
  { name: 'label-name', page: LABELS, find: each('label', labels.nameMissing) },
  { name: 'label-category', page: LABELS, find: each('label', labels.categories) },
  { name: 'notification-channel', page: NOTICES, find: each('notiftype', labels.notificationChannels) },
  { name: 'notification-text', page: NOTICES, find: each('notiftype', labels.notificationTexts) },
  { name: 'notification-name', page: NOTICES, find: each('notiftype', labels.notificationName) },
  { name: 'notification-group', page: NOTICES, find: each('notiftype', labels.actionGroups) },
  {
    name: 'remote-site-security',
    page: 'Salesforce Help: Configure Remote Site Settings',
    find: each('remoteSite', labels.openRemoteSites),
  },
  { name: 'resource-type', page: RESOURCES, find: resources.contentType },
  { name: 'resource-twice', page: RESOURCES, find: resources.contentTwice },
  { name: 'resource-size', page: 'Salesforce Help: Static Resources', find: resources.contentSize },
  { name: 'resource-description', page: RESOURCES, find: resources.contentWithoutDescription },
  { name: 'resource-cache', page: RESOURCES, find: resources.cacheControl },
];
