import { ApexException, nonNull } from '../values/exception.ts';
import type { ApexSet } from '../values/collections.ts';
import { PlatformObject } from '../values/value.ts';
import type { Context } from './context.ts';
import { platformClass } from './registry.ts';

/** "CustomNotification Class": at most 500 recipients in one call. */
const MOST_RECIPIENTS = 500;

/** In the order of the constructor. */
const PARTS = ['typeId', 'senderId', 'title', 'body', 'targetId', 'targetPageRef'] as const;
type Part = (typeof PARTS)[number];

class CustomNotification extends PlatformObject {
  readonly apexType = 'Messaging.CustomNotification';
  readonly parts = new Map<Part, string | null>();

  set(part: Part, value: string | null): null {
    this.parts.set(part, value);
    return null;
  }
}

/** Source: "CustomNotification Class", Apex Reference Guide. What is sent goes to the debug log: nobody has a bell here. */
platformClass({
  name: 'Messaging.CustomNotification',
  constructors: {
    '()': () => new CustomNotification(),
    '(String, String, String, String, String, String)': (_c, ...values: readonly (string | null)[]) => {
      const made = new CustomNotification();
      PARTS.forEach((part, index) => made.set(part, values[index] ?? null));
      return made;
    },
  },
  methods: {
    'setNotificationTypeId(String): void': (_c, self: CustomNotification, id: string | null) => self.set('typeId', id),
    'setSenderId(String): void': (_c, self: CustomNotification, id: string | null) => self.set('senderId', id),
    'setTitle(String): void': (_c, self: CustomNotification, title: string | null) => self.set('title', title),
    'setBody(String): void': (_c, self: CustomNotification, body: string | null) => self.set('body', body),
    'setTargetId(String): void': (_c, self: CustomNotification, id: string | null) => self.set('targetId', id),
    'setTargetPageRef(String): void': (_c, self: CustomNotification, reference: string | null) =>
      self.set('targetPageRef', reference),
    'send(Set<String>): void': (context, self: CustomNotification, recipients: ApexSet | null) =>
      send(context, self, nonNull(recipients)),
  },
});

function send(context: Context, { parts }: CustomNotification, recipients: ApexSet): null {
  const missing = (['typeId', 'title', 'body'] as const).filter((part) => !parts.get(part));
  if (missing.length > 0) throw refused(`missing ${missing.join(', ')}`);
  if (!parts.get('targetId') && !parts.get('targetPageRef')) throw refused('missing targetId or targetPageRef');
  if (recipients.items.length === 0 || recipients.items.length > MOST_RECIPIENTS) {
    throw refused(`give 1 to ${MOST_RECIPIENTS} recipients`);
  }
  context.log('INFO', `notification to ${recipients.items.join(', ')}: ${parts.get('title')}: ${parts.get('body')}`);
  return null;
}

function refused(message: string): ApexException {
  return new ApexException('System.IllegalArgumentException', message);
}
