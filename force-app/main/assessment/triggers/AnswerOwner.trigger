/** An answer is shared with the owner of the assessment, whoever makes it and by whatever way. */
trigger AnswerOwner on Answer__c(after insert, after undelete) {
  AnswerSharingUnrestricted.shareAnswers(Trigger.new);
}
