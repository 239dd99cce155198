import type { Step } from './step.ts';

/** Any that a package could have; the product's own is registered once, with its Dev Hub. */
const NAMESPACE = 'l2ox';

/** The same step over an org that holds the package under a namespace, as a managed package is installed. */
export function underNamespace(step: Step): Step {
  return { ...step, name: `${step.name}, namespace ${NAMESPACE}`, variables: { L2O_NAMESPACE: NAMESPACE } };
}
