import { lint } from '@salesforce-ux/slds-linter/executor';

/** Lints the working directory's components and writes the results as JSON: the linter searches from where its process stands. */
process.stdout.write(JSON.stringify(await lint({ directory: 'force-app' })));
