import type { NotificationType } from '../types.ts';
import type { XmlNode } from './xml.ts';

/** Source: "CustomNotificationType", Metadata API Developer Guide. */
export function readNotificationType(root: XmlNode): NotificationType | string {
  const name = root.value('customNotifTypeName');
  const label = root.value('masterLabel');
  if (!name || !label) return 'customNotifTypeName and masterLabel are required';
  return {
    name,
    label,
    description: root.value('description') ?? '',
    isDesktop: root.isTrue('desktop'),
    isMobile: root.isTrue('mobile'),
  };
}
