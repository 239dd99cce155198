import type { ApexDatetime } from '../../values/datetime.ts';
import { PlatformObject } from '../../values/value.ts';
import { isTimeZone, offsetAt } from '../../values/zone.ts';
import { refusingNull } from '../nulls.ts';
import { platformClass } from '../registry.ts';

export class TimeZoneValue extends PlatformObject {
  readonly apexType = 'TimeZone';
  readonly id: string;

  /** Unknown names become GMT, as java.util.TimeZone. */
  constructor(id: string) {
    super();
    this.id = isTimeZone(id) ? id : 'GMT';
  }

  override get valueKey(): string {
    return this.id;
  }

  override toString(): string {
    return this.id;
  }
}

/** Source: "TimeZone Class", Apex Reference Guide. */
platformClass({
  name: 'TimeZone',
  statics: refusingNull({ 'getTimeZone(String): TimeZone': (_c, id: string) => new TimeZoneValue(id) }),
  methods: refusingNull({
    'getID(): String': (_c, self: TimeZoneValue) => self.id,
    'getDisplayName(): String': (_c, self: TimeZoneValue) => self.id,
    'getOffset(Datetime): Integer': (_c, self: TimeZoneValue, at: ApexDatetime) => offsetAt(self.id, at.time),
  }),
});
