import { Injectable } from '@nestjs/common';
import { DecisionCommands, ManageEvaluationRounds } from '../../modules/indicators/index.js';
import { PasswordHashing } from '../../modules/people/index.js';
import { IssuePlan } from '../../modules/tasks/index.js';
import { Database, UnitOfWork, type Tx } from '../../platform/db/index.js';
import { annexGroupsOfBaTo, demoAnnexPlans, demoHeadline, demoRound } from '../content/indicators/index.js';
import { demoGroupByKey } from '../content/index.js';
import { AnnexCommands, AuthorityCommands } from './annex-commands.js';
import { PeriodCommands, ReportCommands } from './figure-commands.js';
import { loadAnnexPlan, loadBaToAnnex, loadCatalogue, loadDocuments, plansOfYear, type AnnexIds } from './load-annexes.js';
import { loadAuthorities } from './load-authorities.js';
import { DemoActors, vietnamInstant } from './load-context.js';
import { loadFigures, loadUnlocks, type FigureTools } from './load-figures.js';
import { idOf } from './load-organisation.js';

const STAGES = ['organised', 'drafted', 'issued', 'measured', 'evaluated'] as const;
type Stage = (typeof STAGES)[number];
type Ids = Record<keyof AnnexIds, Record<string, string>>;

interface Progress {
  readonly stage: Stage;
  readonly ids: Ids;
}

/** Ba Tơ as it was loaded before. */
export interface BaTo {
  readonly planId: string;
  readonly units: Readonly<Record<string, string>>;
}

const SETTING = 'demonstrationIndicators';
const ORGANISED_AT = vietnamInstant('2022-01-04', 8 * 60);
const DRAFTED_AT = vietnamInstant('2024-02-19', 8 * 60);
const DAYTIME = 8 * 60 + 30;
const OFFICE_OF_BA_TO = { coordinator: 'dieuphoi', issuedOn: '2024-02-27' };

/** The steps that write through many commands, held together for the loader. */
@Injectable()
export class IndicatorSteps {
  constructor(
    readonly authorities: AuthorityCommands,
    readonly annexes: AnnexCommands,
    readonly reports: ReportCommands,
    readonly periods: PeriodCommands,
    readonly decisions: DecisionCommands,
    readonly rounds: ManageEvaluationRounds,
  ) {}
}

/** Loads the four other authorities and all five annexes with figures, in stages of which a cut-off start repeats the last. */
@Injectable()
export class IndicatorLoader {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: PasswordHashing,
    private readonly issue: IssuePlan,
    private readonly steps: IndicatorSteps,
  ) {}

  /** Does nothing when it was loaded before. */
  async load(baTo: BaTo, password: string): Promise<void> {
    let progress = (await this.progress()) ?? (await this.organise(baTo, password));
    const following: Readonly<Record<Stage, ((ids: AnnexIds) => Promise<void>) | null>> = {
      organised: (ids) => this.draft(ids),
      drafted: (ids) => this.issuePlans(ids),
      issued: (ids) => this.measure(ids),
      measured: (ids) => this.evaluate(ids),
      evaluated: null,
    };
    for (let next = following[progress.stage]; next !== null; next = following[progress.stage]) {
      const ids = mapsOf(progress.ids);
      await next(ids);
      progress = { stage: STAGES[STAGES.indexOf(progress.stage) + 1]!, ids: recordsOf(ids) };
      const done = progress;
      // Drafting keeps its ids in its own transaction: repeated, it would make the plans twice.
      if (done.stage !== 'drafted') await this.run(DRAFTED_AT, (tx) => keep(tx, done));
    }
  }

  private async organise(baTo: BaTo, password: string): Promise<Progress> {
    const passwordHash = await this.passwords.hash(password);
    return this.run(ORGANISED_AT, async (tx) => {
      const ids: AnnexIds = {
        units: new Map(Object.entries(baTo.units)), groups: await groupsOfBaTo(tx), documents: new Map(), indicators: new Map(), plans: new Map([['ba-to-2024', baTo.planId]]),
      };
      await loadAuthorities(tx, this.steps.authorities, ids, passwordHash);
      await loadDocuments(tx, this.steps.annexes, ids);
      await loadCatalogue(tx, this.steps.annexes, ids);
      for (const plan of [...plansOfYear(2022), ...plansOfYear(2023)]) await loadAnnexPlan(tx, this.steps.annexes, ids, plan);
      const progress: Progress = { stage: 'organised', ids: recordsOf(ids) };
      await keep(tx, progress);
      return progress;
    });
  }

  private async draft(ids: AnnexIds): Promise<void> {
    await this.run(DRAFTED_AT, async (tx) => {
      for (const plan of plansOfYear(2024)) await loadAnnexPlan(tx, this.steps.annexes, ids, plan);
      await loadBaToAnnex(tx, this.steps.annexes, ids);
      await keep(tx, { stage: 'drafted', ids: recordsOf(ids) });
    });
  }

  private async issuePlans(ids: AnnexIds): Promise<void> {
    const actors = new DemoActors(this.database);
    for (const { key, coordinator, issuedOn } of demoAnnexPlans) {
      await this.issue.issueAll(await actors.at(coordinator, vietnamInstant(issuedOn, DAYTIME)), idOf(ids.plans, key));
    }
  }

  private async measure(ids: AnnexIds): Promise<void> {
    await this.decideHeadline(ids);
    const tools = this.tools(ids);
    await loadFigures(tools);
  }

  private tools({ units, plans, indicators }: AnnexIds): FigureTools {
    const { reports, periods } = this.steps;
    const offices = Object.fromEntries([...demoAnnexPlans.map(({ key, coordinator, issuedOn }) => [key, { coordinator, issuedOn }] as const), ['ba-to-2024', OFFICE_OF_BA_TO] as const]) as FigureTools['offices'];
    const unitKeys = new Map([...units].map(([key, id]) => [id, key]));
    return { database: this.database, actors: new DemoActors(this.database), reports, periods, unitKeys, plans, offices, indicators };
  }

  /** One of Hà Giang's two conflicts is settled by a named person (I10). */
  private async decideHeadline(ids: AnnexIds): Promise<void> {
    const planId = idOf(ids.plans, demoHeadline.annexKey);
    const context = await new DemoActors(this.database).at(demoHeadline.coordinator, vietnamInstant(demoHeadline.on, DAYTIME));
    await this.unitOfWork.run(context, async (tx) => {
      const decided = await tx.query('SELECT 1 FROM indicator_headline WHERE plan_id = $1', [planId]);
      if (decided.length > 0) return;
      const [target] = await tx.query<{ id: string; indicatorId: string }>(
        `SELECT t.id, t.indicator_id AS "indicatorId" FROM indicator_target t JOIN indicator_assignment a ON a.id = t.assignment_id
         JOIN indicator_sheet s ON s.id = a.sheet_id JOIN indicator_row r ON r.id = a.row_id
         WHERE a.plan_id = $1 AND s.position = $2 AND r.printed_number = $3`,
        [planId, demoHeadline.sheetNumber, demoHeadline.printedNumber],
      );
      await this.steps.decisions.putAtHead(tx, planId, { indicatorId: target!.indicatorId, targetId: target!.id, note: demoHeadline.note }, context.actor.personId);
    });
  }

  /** The evaluation before the correction stays; the one after it stands beside (I11). */
  private async evaluate(ids: AnnexIds): Promise<void> {
    const { rounds } = this.steps;
    const actors = new DemoActors(this.database);
    const { coordinator } = demoAnnexPlans.find(({ key }) => key === demoRound.annexKey)!;
    const at = (date: string) => actors.at(coordinator, vietnamInstant(date, DAYTIME));
    const planId = idOf(ids.plans, demoRound.annexKey);
    const { title, periodKey, basis, asOf, createdOn, lockedOn, again } = demoRound;
    const before = await this.round(planId, false);
    const firstId = before?.id ?? (await rounds.create(await at(createdOn), planId, { title, periodKey, basis, asOf }));
    if (before?.state !== 'locked') await rounds.lock(await at(lockedOn), firstId, 1);
    await loadUnlocks(this.tools(ids));
    const after = await this.round(planId, true);
    const secondId = after?.id ?? (await rounds.reEvaluate(await at(again.on), firstId, { reason: again.reason, asOf: again.asOf }));
    if (after?.state !== 'locked') await rounds.lock(await at(again.on), secondId, 1);
  }

  private async round(planId: string, isAgain: boolean): Promise<{ id: string; state: string } | null> {
    return (await this.database.first<{ id: string; state: string }>(
      'SELECT id, state FROM evaluation_round WHERE plan_id = $1 AND (re_evaluates_id IS NOT NULL) = $2', [planId, isAgain])) ?? null;
  }

  private run<Result>(at: Date, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.unitOfWork.run({ actor: null, requestId: 'demonstration', ip: null, idempotency: null, at }, work);
  }

  private async progress(): Promise<Progress | null> {
    return (await this.database.first<{ value: Progress }>('SELECT value FROM app_setting WHERE key = $1', [SETTING]))?.value ?? null;
  }
}

async function groupsOfBaTo(tx: Tx): Promise<Map<string, string>> {
  const groups = new Map<string, string>();
  for (const key of annexGroupsOfBaTo) {
    const [group] = await tx.query<{ id: string }>('SELECT id FROM unit_group WHERE name = $1 ORDER BY id LIMIT 1', [demoGroupByKey.get(key)!.name]);
    groups.set(key, group!.id);
  }
  return groups;
}

const recordsOf = ({ units, groups, documents, indicators, plans }: AnnexIds): Ids => ({
  units: Object.fromEntries(units), groups: Object.fromEntries(groups), documents: Object.fromEntries(documents), indicators: Object.fromEntries(indicators), plans: Object.fromEntries(plans),
});

const mapsOf = ({ units, groups, documents, indicators, plans }: Ids): AnnexIds => ({
  units: new Map(Object.entries(units)), groups: new Map(Object.entries(groups)), documents: new Map(Object.entries(documents)),
  indicators: new Map(Object.entries(indicators)), plans: new Map(Object.entries(plans)),
});

async function keep(tx: Tx, progress: Progress): Promise<void> {
  await tx.query(
    `INSERT INTO app_setting (key, value) VALUES ($1, $2)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = app_setting.version + 1`,
    [SETTING, JSON.stringify(progress)],
  );
}
