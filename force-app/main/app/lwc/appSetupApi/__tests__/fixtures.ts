import type { RunProgressDto, SetupDto } from 'c/appSetupApi';
import resource from './setup.json';

/** Texts of a JSON file are of type string, whatever words the type allows. */
type Loose<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Loose<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Loose<T[Key]> }
      : T;

/** The shape that an Apex test holds Apex to. */
export const setup = resource satisfies Loose<SetupDto> as SetupDto;

/** Its run, which failed. */
export const failedRun = setup.run as RunProgressDto;

/** The same run while it reads leads. */
export const liveRun: RunProgressDto = {
  ...failedRun,
  state: 'Running',
  reason: null,
  finishedAt: null,
  isScheduled: false,
  isUnderWay: true,
  canResume: false,
  followersLeft: 0,
  isOutdated: false,
  streams: [
    { name: 'Opportunity', state: 'finished', rows: 3000, percent: 100, failure: null },
    { name: 'Lead', state: 'reading', rows: 1200, percent: 30, failure: null },
    { name: 'Account Keys', state: 'waiting', rows: 0, percent: null, failure: null },
  ],
};
