/** Respondents and answers are seen by whoever owns their assessment, however it came to its owner. */
trigger AssessmentOwner on Assessment__c(after update) {
  OwnerChange.ofAssessments(Trigger.new, Trigger.oldMap);
}
