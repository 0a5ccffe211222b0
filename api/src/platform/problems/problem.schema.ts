import { namedSchema } from '../http/named-schemas.js';

const text = { type: 'string' };
const free = { type: 'object', additionalProperties: true };

/** The problem document of every refusal (RFC 9457); messages are Vietnamese, `code` is stable. */
export const PROBLEM = namedSchema('Problem', {
  type: 'object',
  properties: {
    type: { ...text, format: 'uri' },
    title: text,
    status: { type: 'integer', minimum: 400, maximum: 599 },
    code: { $ref: '#/components/schemas/ProblemCode' },
    detail: text,
    requestId: { ...text, description: 'The reference an administrator can look up.' },
    params: { ...free, description: 'What the message of the code is filled with.' },
    errors: {
      type: 'object',
      description: 'By field, what is wrong with it.',
      additionalProperties: {
        type: 'array',
        items: { type: 'object', properties: { code: text, params: free, message: text }, required: ['code', 'params', 'message'] },
      },
    },
  },
  required: ['type', 'title', 'status', 'code', 'detail', 'requestId', 'params'],
});

/** A change against a version that is no longer the current one (RULES.md X4, THREATS.md R6). */
export const STALE_PROBLEM = namedSchema('StaleProblem', {
  allOf: [
    ...PROBLEM.allOf,
    {
      type: 'object',
      properties: {
        code: { type: 'string', enum: ['staleVersion'] },
        params: { type: 'object', properties: { currentVersion: { type: 'integer', description: 'The version that is now.' } }, required: ['currentVersion'] },
      },
    },
  ],
});

/** A refusal as an answer of an operation. */
export const problemAnswer = (description: string, schema: { allOf: { $ref: string }[] } = PROBLEM) => ({
  description,
  content: { 'application/problem+json': { schema: schema.allOf[0]! } },
});
