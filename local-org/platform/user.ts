import { refusingNull } from './nulls.ts';
import { TimeZoneValue } from './time/timeZone.ts';
import { permissionsOf } from './permissions.ts';
import { platformClass } from './registry.ts';

/** The organisation's own id and name, made up: there is no Salesforce organisation behind it. */
const ORGANIZATION_ID = '00D000000000001EAA';
const ORGANIZATION_NAME = 'Local org';

/** Source: "UserInfo Class", Apex Reference Guide. */
platformClass({
  name: 'UserInfo',
  statics: {
    'getUserId(): Id': (context) => context.user.id,
    'getName(): String': (context) => context.user.name,
    'getFirstName(): String': (context) => context.user.name.split(' ').slice(0, -1).join(' '),
    'getLastName(): String': (context) => context.user.name.split(' ').at(-1) ?? '',
    'getUserName(): String': (context) => context.user.userName,
    'getUserEmail(): String': (context) => context.user.userName,
    'getProfileId(): Id': (context) => context.user.profileId,
    'getTimeZone(): TimeZone': (context) => new TimeZoneValue(context.user.timeZone),
    'getLocale(): String': (context) => context.user.locale,
    'getLanguage(): String': (context) => context.user.language,
    'getUserType(): String': () => 'Standard',
    // With several currencies it is the user's own, without a choice the organisation's; with one, the organisation's.
    'getDefaultCurrency(): String': (context) => context.organizationCurrency,
    'isMultiCurrencyOrganization(): Boolean': (context) => context.schema.object('CurrencyType') !== undefined,
    'getOrganizationId(): Id': () => ORGANIZATION_ID,
    'getOrganizationName(): String': () => ORGANIZATION_NAME,
  },
});

/** Source: "FeatureManagement Class", Apex Reference Guide. */
platformClass({
  name: 'FeatureManagement',
  statics: refusingNull({
    'checkPermission(String): Boolean': (context, name: string) => permissionsOf(context).has(name.toLowerCase()),
  }),
});
