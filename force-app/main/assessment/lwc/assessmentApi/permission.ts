import { toAppError } from 'c/sharedErrors';
import { LABELS } from './labels';

/** The platform names the class in every language when nothing grants it. */
const CLASS = 'AssessmentController';

/**
 * Settles like `call`. Without any permission set the platform refuses before the package's own Apex can speak; that failure leaves
 * here with the words and the code of a missing permission set, any other as it came.
 */
export async function withPermissionSet<Value>(call: Promise<Value>): Promise<Value> {
  try {
    return await call;
  } catch (failure) {
    const { code, message } = toAppError(failure);
    if (code !== null || !message.includes(CLASS)) throw failure;
    throw new Error(JSON.stringify({ code: 'noAccess', message: LABELS.noAccess, remedy: LABELS.noAccessRemedy }));
  }
}
