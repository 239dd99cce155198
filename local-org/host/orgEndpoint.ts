import type { Answer } from './apexEndpoint.ts';
import { type ListRequest, type OrgBackend, OrgFault, type RecordRequest } from './orgTypes.ts';

/** What the browser may ask of the org's records; see OrgBackend for each. */
export type OrgRequest =
  | { readonly ask: 'objectInfo'; readonly object: string }
  | { readonly ask: 'objectOf'; readonly recordId: string }
  | ({ readonly ask: 'record' } & RecordRequest)
  | ({ readonly ask: 'list' } & ListRequest)
  | { readonly ask: 'create'; readonly object: string; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly ask: 'update'; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly ask: 'remove'; readonly recordId: string };

/** Runs the request written as JSON in `text`; never throws: a refusal is an answer as the UI API gives it. */
export function answerOrg(text: string, org: OrgBackend, userId: string): Answer {
  try {
    return { status: 200, body: answer(JSON.parse(text) as OrgRequest, org, userId) };
  } catch (error) {
    return refusal(error instanceof SyntaxError ? malformed() : error);
  }
}

function answer(request: OrgRequest, org: OrgBackend, userId: string): unknown {
  switch (request.ask) {
    case 'objectInfo':
      return org.objectInfo(request.object, userId);
    case 'objectOf':
      return org.objectOf(request.recordId);
    case 'record':
      return org.record(request, userId);
    case 'list':
      return org.list(request, userId);
    case 'create':
      return org.create(request.object, request.fields, userId);
    case 'update':
      return org.update(request.fields, userId) ?? null;
    case 'remove':
      return org.remove(request.recordId, userId) ?? null;
    default:
      throw malformed();
  }
}

function malformed(): OrgFault {
  return new OrgFault(400, 'JSON_PARSER_ERROR', 'the request is malformed');
}

const WHOLE_RECORD = '';

/** The error object that a record adapter hands to a component. */
function refusal(error: unknown): Answer {
  const fault = error instanceof OrgFault ? error : new OrgFault(500, 'UNKNOWN_EXCEPTION', messageOf(error));
  const { status, code, message, fieldErrors, grantedBy } = fault;
  const byField = Object.groupBy(fieldErrors, ({ field }) => field ?? WHOLE_RECORD);
  const { [WHOLE_RECORD]: errors = [], ...ofFields } = byField;
  const output = { errors, fieldErrors: ofFields };
  const details = fieldErrors.length === 0 ? {} : { enhancedErrorType: 'RecordError', output };
  return {
    status,
    body: {
      status,
      ok: false,
      statusText: status < 500 ? 'Bad Request' : 'Server Error',
      errorType: 'fetchResponse',
      headers: {},
      body: { message, statusCode: status, errorCode: code, ...details },
      // Beside the platform's object, where no component looks.
      ...(grantedBy.length === 0 ? {} : { grantedBy }),
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
