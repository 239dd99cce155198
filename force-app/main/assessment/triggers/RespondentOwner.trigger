/** A respondent is shared with the owner of the assessment, and its answers go with it to another owner. */
trigger RespondentOwner on Respondent__c(after insert, after update, after undelete) {
  if (Trigger.isUpdate) {
    OwnerChange.ofRespondents(Trigger.new, Trigger.oldMap);
  } else {
    AnswerSharingUnrestricted.shareRespondents(Trigger.new);
  }
}
