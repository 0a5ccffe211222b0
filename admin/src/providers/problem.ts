import { FIELD_PROBLEMS, PROBLEMS, fillMessage, type FieldProblemCode, type ProblemCode } from '#contracts';

export type Locale = 'vi' | 'en';

interface FieldProblem {
  code: string;
  params?: Record<string, unknown>;
  message?: string;
}

/** An RFC 9457 answer as the API sends it. */
export interface ProblemBody {
  code?: string;
  title?: string;
  detail?: string;
  requestId?: string;
  params?: Record<string, unknown>;
  errors?: Record<string, FieldProblem[]>;
}

/** What never reached the server: no code of the catalogue can exist for it. */
const LOCAL_PROBLEMS = {
  offline: {
    vi: 'Không kết nối được máy chủ. Nội dung bạn gõ vẫn còn; kiểm tra mạng rồi thử lại.',
    en: 'The server cannot be reached. What you typed is kept; check the network and try again.',
  },
  timeout: {
    vi: 'Máy chủ trả lời quá chậm. Nội dung bạn gõ vẫn còn; thử lại sau giây lát.',
    en: 'The server is too slow to answer. What you typed is kept; try again shortly.',
  },
  unknown: {
    vi: 'Có lỗi ngoài dự kiến. Hãy tải lại trang rồi thử lại.',
    en: 'Something unexpected went wrong. Reload the page and try again.',
  },
} as const;

/**
 * A refused or failed request. `message` is ready to show; `body.errors` is keyed by field, as react-admin's pessimistic
 * forms expect it. `code` is the stable code of the problem catalogue, or offline | timeout | unknown.
 */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId: string | null;
  readonly params: Record<string, unknown>;
  readonly body: { errors?: Record<string, string>; code: string; requestId: string | null };

  constructor(status: number, problem: ProblemBody, locale: Locale) {
    const code = problem.code ?? 'unknown';
    super(messageOf(code, problem, locale));
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.requestId = problem.requestId ?? null;
    this.params = problem.params ?? {};
    const errors = fieldMessages(problem.errors, locale);
    this.body = { ...(errors ? { errors } : {}), code, requestId: this.requestId };
  }
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError;
}

function messageOf(code: string, problem: ProblemBody, locale: Locale): string {
  if (code in PROBLEMS) return fillMessage(PROBLEMS[code as ProblemCode][locale], problem.params);
  if (problem.detail) return problem.detail;
  return code in LOCAL_PROBLEMS ? LOCAL_PROBLEMS[code as keyof typeof LOCAL_PROBLEMS][locale] : LOCAL_PROBLEMS.unknown[locale];
}

/** The Vietnamese or English sentence for a code that came outside an error answer (issue previews, bulk refusals). */
export function problemMessage(code: string, params: Record<string, unknown> | undefined, locale: Locale): string {
  return messageOf(code, params ? { params } : {}, locale);
}

function fieldMessages(errors: ProblemBody['errors'], locale: Locale): Record<string, string> | null {
  const entries = Object.entries(errors ?? {});
  if (entries.length === 0) return null;
  return Object.fromEntries(entries.map(([field, list]) => [field, list.map((one) => fieldMessage(one, locale)).join(' ')]));
}

/** What is wrong with one field, in words. */
export function fieldMessage(problem: FieldProblem, locale: Locale): string {
  const known =
    problem.code in FIELD_PROBLEMS
      ? FIELD_PROBLEMS[problem.code as FieldProblemCode]
      : problem.code in PROBLEMS
        ? PROBLEMS[problem.code as ProblemCode]
        : null;
  if (known) return fillMessage(known[locale], problem.params);
  return problem.message ?? FIELD_PROBLEMS.invalid[locale];
}
