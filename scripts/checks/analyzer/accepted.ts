/** Violations that were looked at and are right as they are. */
export interface Accepted {
  /** `engine:rule`, or `graph/unread` for a path that the graph engine cannot follow. */
  readonly rule: string;
  /** Of the file's path relative to the root. */
  readonly file: RegExp;
  /** Why it is safe. */
  readonly reason: string;
  /** What shows that it is: a test, a gate, a line of the code. */
  readonly shown: string;
}

export const ACCEPTED: readonly Accepted[] = [
  {
    rule: 'pmd:ProtectSensitiveData',
    file: /(Key|HasHistory|TuningHash)__c\.field-meta\.xml$/,
    reason:
      'It looks for parts of words: a Key__c of this package is the public code of a question, dimension or metric, and HasHistory__c holds no hash. A TuningHash__c tells whether two runs used the same thresholds, which everyone may read.',
    shown: 'The field metadata of each says what it holds; `npm run check:metadata` reads them.',
  },
  {
    rule: 'pmd:OperationWithLimitsInLoop',
    file: /Test(Data)?\.cls$/,
    reason: 'A test writes down how often its loop runs, and would itself fail at a limit.',
    shown: '`npm run apex:test` runs every test under the limits that the local org counts.',
  },
  {
    rule: 'pmd:AvoidHardcodingId',
    file: /Test(Data)?\.cls$/,
    reason: 'Tests of pure code give records made-up ids, so that they need no database.',
    shown: 'The Ids are made in test classes only; the file name in this entry says so.',
  },
  {
    rule: 'pmd:ApexSOQLInjection',
    file: /\/VisibilityCountUnrestricted\.cls$/,
    reason: 'The object name is one of the collectors’ own constants, and the moment is a formatted Datetime.',
    shown:
      '`modes/injection`, a rule of `npm run check:modes`, follows each text that becomes part of a query to where it comes from.',
  },
  {
    rule: 'pmd:ApexSOQLInjection',
    file: /\/RunPointersUnrestricted\.cls$/,
    reason: 'Object and field come from describe, and nothing is handed in.',
    shown: 'The same rule, `modes/injection`; `RunPointersUnrestrictedTest` runs the query.',
  },
  {
    rule: 'pmd:OperationWithLimitsInLoop',
    file: /\/RunPointersUnrestricted\.cls$/,
    reason:
      'One query for each custom object outside this room that looks up to a run: assessments, and what an organisation adds of its own.',
    shown: '`RunPointersUnrestrictedTest` counts what it finds; the objects with such a look-up stand in the describe.',
  },
  {
    rule: 'pmd:OperationWithLimitsInLoop',
    file: /\/EvidencePipeline\.cls$/,
    reason: 'The loop ends with the first batch that it starts.',
    shown:
      '`RunModelTest` starts runs through it, and the local org counts the jobs of each transaction; the loop returns after it has started one.',
  },
  {
    rule: 'sfge:ApexFlsViolation',
    file: /Unrestricted\.cls$/,
    reason: 'System mode by design: nobody may edit evidence or scores, and the modes gate lets no other class use it.',
    shown:
      '`npm run check:modes` refuses system mode in any other class; `docs/security.md` names each one with its reason, held by a test.',
  },
  {
    rule: 'sfge:DatabaseOperationsMustUseWithSharing',
    file: /Unrestricted\.cls$/,
    reason: 'The same: each of these classes says in its first lines why sharing must not stand in its way.',
    shown: 'The same, and each class has a test with a user who lacks the right.',
  },
  {
    rule: 'sfge:AvoidMultipleMassSchemaLookups',
    file: /\/OrgAccess\.cls$/,
    reason:
      'It describes one object by its name, never all of them, and keeps each answer for the rest of the transaction. The engine counts the call once for each object that a path asks for.',
    shown:
      'TYPES_BY_NAME in that class; `npm run check:namespace` refuses the global describe. Why single describes: docs/decisions/0013-names-under-a-namespace.md.',
  },
  {
    rule: 'graph/unread',
    file: /\/AssessmentController\.cls$/,
    reason:
      'The engine runs out of stack on the path of closeAssessment. Followed by hand: AssessmentAccess asks for the right and the owner, and ScoreWriterUnrestricted is the one place that writes, in system mode by design.',
    shown:
      '`AssessmentControllerTest`, `AssessmentLockTest` and `AssessmentServiceTest` call it as owner, as another manager and without access.',
  },
  {
    rule: 'graph/unread',
    file: /\/ErasureController\.cls$/,
    reason:
      'The engine fails on the path of what is shown. Followed by hand: it reads as the user, and names people to the owner of the assessment alone. The path of erasing it reads.',
    shown:
      '`ErasureServiceTest` opens it as owner, as another manager, as a participant and without access; `npm run check:modes` sees its queries state user mode.',
  },
  {
    rule: 'graph/unread',
    file: /\/DealCheckController\.cls$/,
    reason:
      'The engine fails on a condition of this path. Followed by hand: it writes nothing; the run, the words and every ReadableQuery over the deal are read in user mode, and what a run has counted is read by TallyReaderUnrestricted, which lets out levels alone.',
    shown:
      '`DealCheckControllerTest` calls it as a user with fewer rights; `npm run check:modes` sees its queries state user mode.',
  },
  {
    rule: 'graph/unread',
    file: /\/SetupController\.cls$/,
    reason:
      'The engine fails on, or runs out of time in, the paths of what is shown, of cancelling and of retention. Followed by hand: SetupService asks for L2O Manage first, TuningEditService writes as the user, and what writes in system mode is named Unrestricted.',
    shown: '`SetupControllerTest` calls each method without L2O Manage and is refused.',
  },
  {
    rule: 'graph/unread',
    file: /\/EvidencePageController\.cls$/,
    reason:
      'The engine fails on a list of this path. Followed by hand: it writes nothing, EvidencePageService asks for L2O View first, and findings pass through FindingService, which shows what the reader may see.',
    shown:
      '`EvidencePageControllerTest` calls it with L2O View and without; `FindingServiceTest` has findings on records that the reader may not see.',
  },
  {
    rule: 'graph/unread',
    file: /\/(Pipeline|Results|Scorecard)Controller\.cls$/,
    reason:
      'The path is longer than the engine can follow in its time, the more so on a slow machine. Read-only controllers: the modes gate sees each of their queries state its mode.',
    shown:
      '`PipelineControllerTest`, `ResultsControllerTest` and `ScorecardControllerTest` call them with and without access.',
  },
];
