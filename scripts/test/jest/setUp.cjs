const { toBeAccessible } = require('@sa11y/jest');

/** Ends with the check of accessibility that was begun last. */
let lastCheck = Promise.resolve();

/**
 * `toBeAccessible` for every test, one check after the other: axe refuses to run while another run is on its way, also one that a test
 * before has not waited for. Source: axe-core, "API Documentation", axe.run.
 */
expect.extend({
  toBeAccessible(...asked) {
    const check = lastCheck.then(() => toBeAccessible.apply(this, asked));
    lastCheck = check.catch(() => undefined);
    return check;
  },
});
