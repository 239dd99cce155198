import { PlatformObject } from '../../values/value.ts';
import { platformClass } from '../registry.ts';

/** What the platform hands to a job: its own id. */
abstract class JobContext extends PlatformObject {
  readonly id: string;

  constructor(id: string) {
    super();
    this.id = id;
  }
}

export class BatchableContextValue extends JobContext {
  readonly apexType = 'Database.BatchableContext';
}

export class QueueableContextValue extends JobContext {
  readonly apexType = 'QueueableContext';
}

export class SchedulableContextValue extends JobContext {
  readonly apexType = 'SchedulableContext';
}

/** Source: "BatchableContext Interface", Apex Reference Guide. */
platformClass({
  name: 'Database.BatchableContext',
  methods: {
    'getJobId(): Id': (_c, self: JobContext) => self.id,
    'getChildJobId(): Id': (_c, self: JobContext) => self.id,
  },
});

/** Source: "QueueableContext Interface", Apex Reference Guide. */
platformClass({ name: 'QueueableContext', methods: { 'getJobId(): Id': (_c, self: JobContext) => self.id } });

/** Source: "SchedulableContext Interface", Apex Reference Guide. */
platformClass({ name: 'SchedulableContext', methods: { 'getTriggerId(): Id': (_c, self: JobContext) => self.id } });

/** Source: "Batchable Interface", Apex Reference Guide. A QueryLocator is an Iterable here, so one signature serves both. */
platformClass({
  name: 'Database.Batchable<T>',
  kind: 'interface',
  abstracts: [
    'start(Database.BatchableContext): Iterable<T>',
    'execute(Database.BatchableContext, List<T>): void',
    'finish(Database.BatchableContext): void',
  ],
});

platformClass({ name: 'Database.Stateful', kind: 'interface' });

/** Source: "Queueable Interface", Apex Reference Guide. */
platformClass({ name: 'Queueable', kind: 'interface', abstracts: ['execute(QueueableContext): void'] });

/** Source: "Schedulable Interface", Apex Reference Guide. */
platformClass({ name: 'Schedulable', kind: 'interface', abstracts: ['execute(SchedulableContext): void'] });
