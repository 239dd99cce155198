/** Violations that were looked at and are right as they are. */
export interface Accepted {
  /** `engine:rule`, or `graph/unread` for a path that the graph engine cannot follow. */
  readonly rule: string;
  /** Of the file's path relative to the root. */
  readonly file: RegExp;
  readonly reason: string;
}

export const ACCEPTED: readonly Accepted[] = [
  {
    rule: 'pmd:ProtectSensitiveData',
    file: /(Key|HasHistory|TuningHash)__c\.field-meta\.xml$/,
    reason:
      'It looks for parts of words: a Key__c of this package is the public code of a question, dimension or metric, and HasHistory__c holds no hash. A TuningHash__c tells whether two runs used the same thresholds, which everyone may read.',
  },
  {
    rule: 'pmd:OperationWithLimitsInLoop',
    file: /Test(Data)?\.cls$/,
    reason: 'A test writes down how often its loop runs, and would itself fail at a limit.',
  },
  {
    rule: 'pmd:AvoidHardcodingId',
    file: /Test(Data)?\.cls$/,
    reason: 'Tests of pure code give records made-up ids, so that they need no database.',
  },
  {
    rule: 'pmd:ApexSOQLInjection',
    file: /\/VisibilityCountUnrestricted\.cls$/,
    reason: 'The object name is one of the collectors’ own constants, and the moment is a formatted Datetime.',
  },
  {
    rule: 'pmd:ApexSOQLInjection',
    file: /\/RunPointersUnrestricted\.cls$/,
    reason: 'Object and field come from describe, and nothing is handed in.',
  },
  {
    rule: 'pmd:OperationWithLimitsInLoop',
    file: /\/RunPointersUnrestricted\.cls$/,
    reason:
      'One query for each custom object outside this room that looks up to a run: assessments, and what an organisation adds of its own.',
  },
  {
    rule: 'pmd:OperationWithLimitsInLoop',
    file: /\/EvidencePipeline\.cls$/,
    reason: 'The loop ends with the first batch that it starts.',
  },
  {
    rule: 'sfge:ApexFlsViolation',
    file: /Unrestricted\.cls$/,
    reason: 'System mode by design: nobody may edit evidence or scores, and the modes gate lets no other class use it.',
  },
  {
    rule: 'sfge:DatabaseOperationsMustUseWithSharing',
    file: /Unrestricted\.cls$/,
    reason: 'The same: each of these classes says in its first lines why sharing must not stand in its way.',
  },
  {
    rule: 'graph/unread',
    file: /\/AssessmentController\.cls$/,
    reason:
      'The engine runs out of stack on the path of closeAssessment. Followed by hand: AssessmentAccess asks for the right and the owner, and ScoreWriterUnrestricted is the one place that writes, in system mode by design.',
  },
  {
    rule: 'graph/unread',
    file: /\/DealCheckController\.cls$/,
    reason:
      'The engine fails on a condition of this path. Followed by hand: it writes nothing; the run, the words and every ReadableQuery over the deal are read in user mode, and what a run has counted is read by TallyReaderUnrestricted, which lets out levels alone.',
  },
  {
    rule: 'graph/unread',
    file: /\/SetupController\.cls$/,
    reason:
      'The engine fails on, or runs out of time in, the paths of what is shown, of cancelling and of retention. Followed by hand: SetupService asks for L2O Manage first, TuningEditService writes as the user, and what writes in system mode is named Unrestricted.',
  },
  {
    rule: 'graph/unread',
    file: /\/EvidencePageController\.cls$/,
    reason:
      'The engine fails on a list of this path. Followed by hand: it writes nothing, EvidencePageService asks for L2O View first, and findings pass through FindingService, which shows what the reader may see.',
  },
  {
    rule: 'graph/unread',
    file: /\/(Pipeline|Results|Scorecard)Controller\.cls$/,
    reason:
      'The path is longer than the engine can follow in its time, the more so on a slow machine. Read-only controllers: the modes gate sees each of their queries state its mode.',
  },
];
