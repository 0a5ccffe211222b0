import { ROLE_PERMISSIONS, type Permission, type Role } from '#contracts';
import type { Kind, Position } from './objects.js';

export type Outcome = 'allowed' | 'forbidden' | 'hidden';

/** A route of the OpenAPI document with an object in its path, as `METHOD path`. */
interface ObjectRoute {
  readonly kind: Kind;
  /** A body that passes the checks of its shape, so that the answer tells about rights; `{activity}` is the one at that position. */
  readonly body?: Record<string, unknown>;
  /** `{plan}` is the one at that position. */
  readonly query?: string;
  /** Where the permission must reach: the object's unit (writes) or the authority it belongs to (reads). */
  readonly reach: 'subtree' | 'authority' | 'everywhere';
  /** For routes whose permission depends on what is sent. */
  readonly needs?: Permission;
  /** The version sent; one that is never current, so that an allowed change is refused as stale and changes nothing. */
  readonly version?: number;
  readonly isMultipart?: boolean;
}

const read = (kind: Kind, reach: ObjectRoute['reach']): ObjectRoute => ({ kind, reach });
const write = (kind: Kind, body: Record<string, unknown> = {}): ObjectRoute => ({ kind, body, reach: 'subtree' });

/** Written by hand: a route with an id that is not here fails the test (THREATS.md A1). */
export const OBJECT_ROUTES: Readonly<Record<string, ObjectRoute>> = {
  'GET /api/v1/org-units/{id}': read('orgUnit', 'authority'),
  'PATCH /api/v1/org-units/{id}': write('orgUnit', { shortName: 'Tên' }),
  'POST /api/v1/org-units/{id}/close': write('orgUnit', { validTo: '2024-12-31', reason: 'thử' }),
  'GET /api/v1/org-units/{id}/successions': read('orgUnit', 'authority'),
  'POST /api/v1/org-units/{id}/successions': write('orgUnit', { kind: 'dissolve', successorIds: [], effectiveOn: '2025-07-01' }),
  'POST /api/v1/org-units/{id}/predecessors': write('orgUnit', { kind: 'merge', predecessorIds: ['01920000-0000-7000-8000-000000000000'], effectiveOn: '2025-07-01' }),
  'GET /api/v1/unit-groups/{id}': read('unitGroup', 'authority'),
  'GET /api/v1/unit-groups/{id}/members': read('unitGroup', 'authority'),
  'PATCH /api/v1/unit-groups/{id}': write('unitGroup', { name: 'Tên nhóm' }),
  'DELETE /api/v1/unit-groups/{id}': write('unitGroup'),
  'GET /api/v1/people/{id}': read('person', 'subtree'),
  'PATCH /api/v1/people/{id}': write('person', { fullName: 'Tên Mới' }),
  'POST /api/v1/people/{id}/disable': write('person', { reason: 'thử' }),
  'POST /api/v1/people/{id}/enable': write('person'),
  'POST /api/v1/people/{id}/reset-password': write('person'),
  'POST /api/v1/people/{id}/end-sessions': write('person'),
  'GET /api/v1/legal-documents/{id}': read('legalDocument', 'everywhere'),
  'PATCH /api/v1/legal-documents/{id}': { ...write('legalDocument', { title: 'Tên' }), reach: 'everywhere' },
  'GET /api/v1/plans/{id}': read('plan', 'authority'),
  'GET /api/v1/plans/{id}/annex': read('plan', 'authority'),
  'PATCH /api/v1/plans/{id}': write('plan', { title: 'Tên' }),
  'DELETE /api/v1/plans/{id}': write('plan'),
  'POST /api/v1/plans/{id}/close': write('plan', { reason: 'thử' }),
  'POST /api/v1/plans/{id}/sections': write('plan', { printedNumber: 'X', title: 'Nhóm' }),
  'POST /api/v1/plans/{id}/activities': write('plan', { sectionId: '01920000-0000-7000-8000-000000000000', printedNumber: '9', content: 'Việc' }),
  'GET /api/v1/plans/{id}/amendments': read('plan', 'authority'),
  'POST /api/v1/plans/{id}/amendments': write('plan', {
    documentId: '01920000-0000-7000-8000-000000000000', lines: [{ id: '{activity}', version: 1 }],
  }),
  'POST /api/v1/plans/{id}/issue-preview': write('plan'),
  'POST /api/v1/plans/{id}/issue-preview/tasks': write('plan', { activityId: '{activity}' }),
  'POST /api/v1/plans/{id}/issue': write('plan', { expectedNewTasks: 1 }),
  'PATCH /api/v1/plan-sections/{id}': write('planSection', { title: 'Tên' }),
  'DELETE /api/v1/plan-sections/{id}': write('planSection'),
  'GET /api/v1/activities/{id}': read('activity', 'authority'),
  'PATCH /api/v1/activities/{id}': write('activity', { content: 'Việc' }),
  'DELETE /api/v1/activities/{id}': write('activity'),
  'POST /api/v1/activities/{id}/move': write('activity', { sectionId: '01920000-0000-7000-8000-000000000000', position: 1 }),
  'POST /api/v1/activities/{id}/open-task': write('activity', { unitIds: ['01920000-0000-7000-8000-000000000000'], statedDueOn: null, note: 'thử' }),
  'GET /api/v1/tasks/{id}': read('task', 'subtree'),
  'PATCH /api/v1/tasks/{id}': { ...write('task', { statedDueOn: '2024-09-30' }), needs: 'tasks.review', version: 1 },
  'PUT /api/v1/tasks/{id}/draft': write('task', { resultText: 'chữ' }),
  'POST /api/v1/tasks/{id}/start': write('task'),
  'POST /api/v1/tasks/{id}/submit': write('task', { resultText: 'chữ' }),
  'POST /api/v1/tasks/{id}/recall': write('task'),
  'POST /api/v1/tasks/{id}/approve': write('task'),
  'POST /api/v1/tasks/{id}/return': write('task', { note: 'lý do' }),
  'POST /api/v1/tasks/{id}/reopen': write('task', { note: 'lý do' }),
  'POST /api/v1/tasks/{id}/mark-not-applicable': write('task', { note: 'lý do' }),
  'POST /api/v1/tasks/{id}/suspend': write('task', { note: 'lý do' }),
  'POST /api/v1/tasks/{id}/resume': write('task'),
  'POST /api/v1/tasks/{id}/withdraw': write('task', { note: 'lý do' }),
  'POST /api/v1/tasks/{id}/evidence': { ...write('task'), isMultipart: true },
  'POST /api/v1/tasks/{id}/evidence/link': write('task', { url: 'https://example.vn/khac' }),
  'GET /api/v1/evidence/{id}': read('evidence', 'subtree'),
  'PATCH /api/v1/evidence/{id}': write('evidence', { abstract: 'chữ' }),
  'DELETE /api/v1/evidence/{id}': write('evidence'),
  'GET /api/v1/evidence/{id}/file': read('evidence', 'subtree'),
  'GET /api/v1/indicators/{id}': read('indicator', 'everywhere'),
  'GET /api/v1/indicators/{id}/cascade': read('indicator', 'everywhere'),
  'PATCH /api/v1/indicators/{id}': { ...write('indicator', { name: 'Tên' }), reach: 'everywhere' },
  'GET /api/v1/plans/{id}/indicator-sheets': read('plan', 'authority'),
  'GET /api/v1/plans/{id}/indicator-sheets/file': { ...read('plan', 'authority'), query: '?format=xlsx' },
  'GET /api/v1/plans/{id}/indicator-gaps': read('plan', 'authority'),
  'GET /api/v1/plans/{id}/indicator-decisions': read('plan', 'authority'),
  'POST /api/v1/plans/{id}/indicator-sheets': write('plan', { title: 'Biểu', columns: [{ key: '1', heading: 'TT', meaning: 'number' }], rows: [] }),
  'PUT /api/v1/plans/{id}/indicator-collection': write('plan', { periodKind: 'quarter' }),
  'POST /api/v1/plans/{id}/indicator-headlines': write('plan', {
    indicatorId: '01920000-0000-7000-8000-000000000000', targetId: '01920000-0000-7000-8000-000000000000', note: 'lý do',
  }),
  'PATCH /api/v1/indicator-sheets/{id}': write('indicatorSheet', { title: 'Tên' }),
  'PUT /api/v1/indicator-sheets/{id}/columns': write('indicatorSheet', { columns: [{ key: '1', heading: 'TT', meaning: 'number' }] }),
  'DELETE /api/v1/indicator-sheets/{id}': write('indicatorSheet'),
  'POST /api/v1/indicator-sheets/{id}/rows': write('indicatorSheet', { kind: 'note' }),
  'PATCH /api/v1/indicator-rows/{id}': write('indicatorRow', { printedNumber: '1' }),
  'DELETE /api/v1/indicator-rows/{id}': write('indicatorRow'),
  'POST /api/v1/indicator-rows/{id}/assignments': write('indicatorRow', { indicatorId: '01920000-0000-7000-8000-000000000000', title: 'Tên' }),
  'PATCH /api/v1/indicator-assignments/{id}': write('indicatorAssignment', { title: 'Tên' }),
  'DELETE /api/v1/indicator-assignments/{id}': write('indicatorAssignment'),
  'POST /api/v1/indicator-targets/{id}/decision': write('indicatorTarget', { reading: 'absolute', value: '1', note: 'lý do' }),
  'POST /api/v1/indicator-targets/{id}/revoke-decision': write('indicatorTarget', { reason: 'lý do' }),
  'POST /api/v1/indicator-headlines/{id}/revoke': write('indicatorHeadline', { reason: 'lý do' }),
  'GET /api/v1/plans/{id}/scoreboard/file': { ...read('plan', 'authority'), query: '?format=xlsx&periodKey=2024-Q2&basis=period' },
  'GET /api/v1/plans/{id}/scoreboard': { ...read('plan', 'authority'), query: '?periodKey=2024-Q2' },
  'GET /api/v1/plans/{id}/indicator-heat-map': { ...read('plan', 'authority'), query: '?periodKey=2024-Q2' },
  'GET /api/v1/indicators/{id}/ranking': { ...read('indicator', 'authority'), query: '?periodKey=2024-Q2&planId={plan}' },
  'GET /api/v1/indicators/{id}/series': read('indicator', 'authority'),
  'GET /api/v1/org-units/{id}/indicators': read('orgUnit', 'subtree'),
  'GET /api/v1/activities/{id}/indicators': read('activity', 'authority'),
  'GET /api/v1/plans/{id}/evaluation-rounds': read('plan', 'authority'),
  'POST /api/v1/plans/{id}/evaluation-rounds': write('plan', { title: 'Đợt', periodKey: '2024-Q2', basis: 'period', asOf: '2024-06-30' }),
  'GET /api/v1/evaluation-rounds/{id}': read('evaluationRound', 'authority'),
  'POST /api/v1/evaluation-rounds/{id}/lock': write('evaluationRound'),
  'POST /api/v1/evaluation-rounds/{id}/re-evaluate': write('evaluationRound', { reason: 'lý do' }),
  'GET /api/v1/plans/{id}/indicator-periods': read('plan', 'authority'),
  'POST /api/v1/plans/{id}/indicator-periods': write('plan', { periodKey: '2024-Q1' }),
  'POST /api/v1/indicator-periods/{id}/lock': write('indicatorPeriod'),
  'GET /api/v1/measurement-reports/{id}': read('measurementReport', 'subtree'),
  'PUT /api/v1/measurement-reports/{id}/figures': write('measurementReport', { lines: [] }),
  'POST /api/v1/measurement-reports/{id}/submit': write('measurementReport'),
  'POST /api/v1/measurement-reports/{id}/recall': write('measurementReport'),
  'POST /api/v1/measurement-reports/{id}/return': write('measurementReport', { note: 'lý do' }),
  'POST /api/v1/measurement-reports/{id}/verify': write('measurementReport'),
  'POST /api/v1/measurement-reports/{id}/unlock': write('measurementReport', { reason: 'lý do', expiresAt: '2024-07-10T00:00:00Z' }),
  'POST /api/v1/measurement-reports/{id}/evidence': { ...write('measurementReport'), isMultipart: true },
  'POST /api/v1/measurement-reports/{id}/evidence/link': write('measurementReport', { evidenceItemId: '01920000-0000-7000-8000-000000000000' }),
  'DELETE /api/v1/measurement-reports/{id}/evidence/{itemId}': write('measurementReport'),
  'GET /api/v1/measurement-reports/{id}/template': read('measurementReport', 'subtree'),
  'POST /api/v1/measurement-reports/{id}/upload': { ...write('measurementReport'), isMultipart: true },
  'GET /api/v1/plan-imports/{id}': read('planImport', 'subtree'),
  'PATCH /api/v1/plan-imports/{id}': write('planImport', { areLeftoversSeen: true }),
  'DELETE /api/v1/plan-imports/{id}': write('planImport'),
  'PATCH /api/v1/plan-imports/{id}/rows': write('planImport', { rowKeys: ['t0.r1'], isSeen: true }),
  'PATCH /api/v1/plan-imports/{id}/rows/{rowKey}': write('planImport', { isSeen: true }),
  'POST /api/v1/plan-imports/{id}/names': write('planImport', { name: 'Phòng thử', externalName: 'Phòng thử' }),
  'POST /api/v1/plan-imports/{id}/save': write('planImport'),
  'GET /api/v1/plan-imports/{id}/comparison': read('planImport', 'subtree'),
  'POST /api/v1/plan-imports/{id}/amend': write('planImport'),
  'GET /api/v1/plan-imports/{id}/problems.xlsx': read('planImport', 'subtree'),
  'GET /api/v1/plan-imports/{id}/file': read('savedImport', 'authority'),
  'GET /api/v1/plans/{id}/imported-files': read('plan', 'authority'),
};

/** Routes whose id is not an object of a unit: a day of the calendar, one's own sessions and jobs. They have tests of their own. */
export const OTHER_ROUTES = new Set([
  'DELETE /api/v1/settings/working-days/{on}',
  'DELETE /api/v1/auth/sessions/{id}',
  'GET /api/v1/jobs/{id}',
]);

/** What a unit does, and its people: nothing for the units below it to see. */
const OWN_ONLY: ReadonlySet<Kind> = new Set(['person', 'task', 'evidence', 'measurementReport', 'planImport']);

/** What X1 and X2 say of a role whose scope is the middle unit. */
export function expectedOutcome(role: Role, access: Permission, route: ObjectRoute, position: Position): Outcome {
  const may = ROLE_PERMISSIONS[role];
  if (!may.includes(access)) return 'forbidden';
  if (position === 'absent') return 'hidden';
  if (route.reach === 'everywhere') return 'allowed';
  const isAssignedOnly = role === 'staff' && (route.kind === 'task' || route.kind === 'evidence');
  const isReached = isAssignedOnly ? position === 'own' : position === 'own' || position === 'below';
  if (isReached) return route.needs === undefined || may.includes(route.needs) ? 'allowed' : 'forbidden';
  if (position === 'sibling') return 'hidden';
  // What the authority above lays down can be seen, not changed; its people, tasks and reports cannot even be seen.
  const isSeenFromBelow = !OWN_ONLY.has(route.kind) && position === 'above';
  if (!isSeenFromBelow) return 'hidden';
  return route.reach === 'authority' ? 'allowed' : 'forbidden';
}
