import { Injectable } from '@nestjs/common';
import { scopeOf, type RequestContext, type Scope } from '../../../platform/auth/index.js';
import { newId, requireVersion, UnitOfWork, type ActingContext, type Tx } from '../../../platform/db/index.js';
import { JobRunner, type JobView, type Progress } from '../../../platform/jobs/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { lockUnitTree, type RowSource } from '../../org-units/index.js';
import { WorkingCalendarSource } from '../../settings/index.js';
import { requireIssueAccess } from './issue-access.js';
import { loadIssueSource, type IssueSource } from './issue-source.js';
import { checkedMembers, type MembersByParty } from './members.js';
import { planIssue, type PlannedActivity } from './plan-issue.js';
import { previewPlanned } from './preview-issue.js';
import { writeActivity, type Written } from './write-tasks.js';

export interface IssueRequest {
  readonly planId: string;
  readonly activityIds?: readonly string[];
  readonly members?: MembersByParty;
}

export interface IssueResult extends Written {
  /** Activities that nothing was missing of. */
  readonly skippedActivities: number;
}

/** The units the issuing person reaches, and who picked members; no issuer is the application itself, which reaches all. */
interface Issuer {
  readonly scope: Scope;
  readonly personId: string;
}

/** Activities written at the same time; more would only wait for the same two cores and the same log. */
const LANES = 2;

/**
 * Turns a plan's lines into obligations and tasks (giao việc). Each activity is one transaction and writes only what is
 * missing, so that a second run, a run that died half-way or two runs at once end in the same rows (T1).
 */
@Injectable()
export class IssuePlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobRunner,
    private readonly calendars: WorkingCalendarSource,
  ) {}

  /** Agrees to the issue in one transaction, which alone holds the idempotency key, and starts the job. */
  async start(context: RequestContext, expectedVersion: number, request: IssueRequest, expectedNewTasks: number): Promise<JobView<IssueResult>> {
    const members = checkedMembers(request.members);
    const agreed = await this.unitOfWork.run(context, (tx) => this.agree(tx, context, expectedVersion, { ...request, members }, expectedNewTasks));
    const started = await this.jobs.find<IssueResult>(agreed.jobId, context.actor.personId);
    if (started !== null) return started;
    const issuer = issuerOf(context);
    const working: ActingContext = { ...context, idempotency: null };
    return this.jobs.start(
      'plan.issue', context, agreed.activityIds.length,
      (progress) => this.perform(working, { planId: request.planId, activityIds: agreed.activityIds, members }, issuer, progress),
      agreed.jobId,
    );
  }

  /** Issues everything and waits for it; members of open groups are those kept in the plan. For loading, not for a request. */
  async issueAll(context: ActingContext, planId: string): Promise<IssueResult> {
    const working: ActingContext = { ...context, idempotency: null };
    const issuer = context.actor === null ? null : issuerOf({ ...context, actor: context.actor });
    const activityIds = await this.unitOfWork.run(working, async (tx) => {
      const source = await this.source(tx, { planId });
      requireMembers(planIssue(source, await this.calendars.loadFor(tx), issuer?.scope ?? null));
      await openPlan(tx, source, issuer?.personId ?? null);
      return source.activities.map(({ id }) => id);
    });
    return this.perform(working, { planId, activityIds, members: {} }, issuer, async () => undefined);
  }

  private async agree(tx: Tx, context: RequestContext, expectedVersion: number, request: IssueRequest, expectedNewTasks: number) {
    const rows = rowsOf(tx);
    await requireIssueAccess(rows, context.actor, request.planId, tx.today);
    await tx.query('SELECT 1 FROM plan WHERE id = $1 FOR UPDATE', [request.planId]);
    const source = await this.source(tx, request);
    requireVersion(source.plan, expectedVersion);
    if (source.plan.state === 'closed') throw new Problem('planClosed');
    const hasOnlyIndicators = source.activities.length === 0;
    if (hasOnlyIndicators && !(await isDraftOfIndicators(rows, source))) throw new Problem('planEmpty');
    const issuer = issuerOf(context);
    requireReachableMembers(source, request.members ?? {}, issuer.scope);
    const planned = planIssue(source, await this.calendars.loadFor(tx), issuer.scope);
    requireMembers(planned);
    const { totals } = await previewPlanned(rows, planned);
    if (totals.newTasks !== expectedNewTasks) throw new Problem('issueChanged', { params: { count: totals.newTasks } });
    if (totals.obligations === 0 && !hasOnlyIndicators) throw new Problem('nothingToIssue');
    await openPlan(tx, source, issuer.personId);
    return { jobId: newId(), activityIds: source.activities.map(({ id }) => id) };
  }

  private async perform(context: ActingContext, request: Required<IssueRequest>, issuer: Issuer | null, progress: Progress): Promise<IssueResult> {
    const total = { obligations: 0, tasks: 0, skippedActivities: 0 };
    const waiting = [...request.activityIds];
    let done = 0;
    const lane = async (): Promise<void> => {
      for (let activityId = waiting.shift(); activityId !== undefined; activityId = waiting.shift()) {
        add(total, await this.issueActivity(context, { ...request, activityIds: [activityId] }, issuer));
        done += 1;
        await progress(done, request.activityIds.length);
      }
    };
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
    const failed = lanes.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return total;
  }

  private issueActivity(context: ActingContext, request: Required<IssueRequest>, issuer: Issuer | null): Promise<Written> {
    return this.unitOfWork.run(context, async (tx) => {
      // Shared: lanes do not wait for each other, but nobody edits or closes the plan meanwhile.
      await tx.query('SELECT 1 FROM plan WHERE id = $1 FOR SHARE', [request.planId]);
      await lockUnitTree(tx, 'shared');
      const source = await this.source(tx, request);
      if (source.plan.state !== 'issued') throw new Problem('planClosed');
      const planned = planIssue(source, await this.calendars.loadFor(tx), issuer?.scope ?? null);
      requireMembers(planned);
      const total = { obligations: 0, tasks: 0 };
      for (const one of planned) add(total, await writePlanned(tx, source, one, request.members, issuer?.personId ?? null));
      return total;
    });
  }

  private async source(tx: Tx, request: IssueRequest): Promise<IssueSource> {
    const source = await loadIssueSource(rowsOf(tx), { ...request, on: tx.today });
    if (source === null) throw new Problem('notFound');
    return source;
  }
}

const rowsOf = (tx: Tx): RowSource => (sql, values) => tx.query(sql, values);

const issuerOf = ({ actor }: RequestContext): Issuer => ({ scope: scopeOf(actor, 'plans.issue'), personId: actor.personId });

function add(total: { obligations: number; tasks: number; skippedActivities?: number }, written: Written): void {
  total.obligations += written.obligations;
  total.tasks += written.tasks;
  if (total.skippedActivities !== undefined && written.obligations === 0 && written.tasks === 0) total.skippedActivities += 1;
}

/** U3: an open group is never expanded by itself; who wants to go on leaves the activity out. */
function requireMembers(planned: readonly PlannedActivity[]): void {
  const without = planned.filter(({ partiesWithoutMembers }) => partiesWithoutMembers.length > 0);
  if (without.length > 0) {
    throw new Problem('membersRequired', { params: { printedNumbers: without.map(({ activity }) => activity.printedNumber) } });
  }
}

function requireReachableMembers(source: IssueSource, members: MembersByParty, scope: Scope): void {
  const isReachable = (id: string): boolean =>
    source.invalidUnits.has(id) || scope.paths.some((path) => source.units.get(id)?.path.startsWith(path) === true);
  const picked = source.parties.filter(({ id }) => id in members).flatMap(({ memberIds }) => memberIds);
  if (!picked.every(isReachable)) throw new Problem('membersOutsidePlan');
}

/** A plan may hand out nothing but indicators: it is issued once, without a task, so that its periods can open (I11). */
async function isDraftOfIndicators(rows: RowSource, { plan }: IssueSource): Promise<boolean> {
  if (plan.state !== 'draft') return false;
  const [{ holds } = { holds: false }] = await rows<{ holds: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM activity WHERE plan_id = $1 AND state = 'active')
       AND EXISTS (SELECT FROM indicator_assignment WHERE plan_id = $1) AS holds`,
    [plan.id],
  );
  return holds;
}

/** The first issue makes a draft an issued plan; from then on its units see it (A3). */
async function openPlan(tx: Tx, { plan }: IssueSource, personId: string | null): Promise<void> {
  if (plan.state === 'closed') throw new Problem('planClosed');
  if (plan.state !== 'draft') return;
  await tx.query(
    `UPDATE plan SET state = 'issued', issued_at = $2, issued_by = $3, version = version + 1 WHERE id = $1 AND state = 'draft'`,
    [plan.id, tx.now, personId],
  );
  tx.audit({
    action: 'plan.issue', subjectType: 'plan', subjectId: plan.id, subjectLabel: plan.title, before: { state: 'draft' }, after: { state: 'issued' },
  });
}

async function writePlanned(tx: Tx, { plan }: IssueSource, planned: PlannedActivity, members: MembersByParty, personId: string | null): Promise<Written> {
  const { activity } = planned;
  const picked = Object.entries(members).filter(([partyId]) => planned.openPartyIds.includes(partyId));
  for (const [partyId, unitIds] of picked) await keepMembers(tx, partyId, unitIds, personId);
  const written = await writeActivity(tx, plan.id, planned);
  if (written.obligations > 0 || written.tasks > 0) {
    tx.audit({
      action: 'activity.issue', subjectType: 'activity', subjectId: activity.id,
      subjectLabel: `${activity.printedNumber}. ${activity.content.slice(0, 120)}`,
      after: { planId: plan.id, ...written, ...(picked.length > 0 ? { members: Object.fromEntries(picked) } : {}) },
    });
  }
  return written;
}

/** U3: what a person picked is kept with its day; the members of rules and lists are the obligations themselves. */
async function keepMembers(tx: Tx, partyId: string, unitIds: readonly string[], personId: string | null): Promise<void> {
  await tx.query('DELETE FROM activity_party_member WHERE party_id = $1 AND NOT org_unit_id = ANY($2::uuid[])', [partyId, unitIds]);
  await tx.query(
    `INSERT INTO activity_party_member (party_id, org_unit_id, resolved_on, chosen_by)
     SELECT $1, u.id, $3, $4 FROM org_unit u WHERE u.id = ANY($2::uuid[])
     ON CONFLICT (party_id, org_unit_id) DO NOTHING`,
    [partyId, unitIds, tx.today, personId],
  );
}
