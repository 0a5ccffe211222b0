import { Injectable } from '@nestjs/common';
import { PERCENT, type CalendarDate } from '#domain';
import { Database, Parameters } from '../../../../platform/db/index.js';
import { GroupResolver } from '../../../org-units/index.js';
import { figuresOf, scoreLine, type LineCase } from '../figures/score-lines.js';
import type { ResolvedTarget, TargetFinder } from '../figures/line-targets.js';
import type { ScoreLineView } from '../views/score.view.js';
import type { LineRow } from './line-rows.query.js';
import { PlanTargetsQuery, type BoardSelection, type LinesOfPlan } from './plan-targets.query.js';
import { lastCollectedKeys, type ResultFrame, type UnitRef } from './result-frame.query.js';
import {
  frozenFiguresSql, NAMED_MISSING, rolledUpSql, trendSql, unitFiguresSql,
  type RolledUpRow, type TrendRow, type UnitFigureRow,
} from './roll-up.sql.js';
import { withinPaths, type Roll, type RollUpQuestion } from './roll-up-cells.sql.js';

/** What a line or a part of it adds up. */
interface Counted {
  readonly line: LineRow;
  readonly kind: LineCase['kind'];
  readonly roll: Roll;
  /** The target for a group or a level that this part is counted for. */
  readonly partOf: string | null;
}

interface Worked {
  readonly counted: readonly Counted[];
  readonly question: RollUpQuestion;
  readonly results: ReadonlyMap<number, readonly RolledUpRow[]>;
  readonly units: ReadonlyMap<number, readonly UnitFigureRow[]>;
}

/** The units of a line one by one, with what they are judged by. */
export interface UnitsOfLine {
  readonly line: LineRow;
  readonly targets: readonly ResolvedTarget[];
  readonly rows: readonly UnitFigureRow[];
  readonly named: ReadonlyMap<string, UnitRef & { level: string }>;
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

const TREND_PERIODS = 8;
/** Expected units of all lines together: 570 units with 35 indicators. */
const LARGE_FROM = 20_000;
/** Below, looking figures up is quicker where other authorities keep more than so many times as much of the same indicators. */
const OTHERS_AT_MOST = 4;

/** Units by id in the order of the tree, named as on a day ($2), or as they last were. */
export const UNIT_REFS = `
  SELECT r.org_unit_id AS id, r.name, r.short_name AS "shortName", r.level
  FROM (SELECT DISTINCT ON (v.org_unit_id) v.* FROM org_unit_revision v WHERE v.org_unit_id = ANY($1::uuid[])
        ORDER BY v.org_unit_id, v.valid_during @> $2::date DESC, v.valid_during DESC) r
  ORDER BY r.path, r.org_unit_id`;

/** The lines of a plan with their figures and verdicts: a fixed number of statements, whatever the lines, units and periods. */
@Injectable()
export class BoardQuery {
  constructor(
    private readonly database: Database,
    private readonly planTargets: PlanTargetsQuery,
  ) {}

  async lines(frame: ResultFrame, selection: BoardSelection = {}): Promise<ScoreLineView[]> {
    return (await this.board(frame, selection)).lines;
  }

  async board(frame: ResultFrame, selection: BoardSelection = {}): Promise<{ lines: ScoreLineView[]; waitingDecisions: number }> {
    const ofPlan = await this.linesOf(frame, selection);
    const { waitingDecisions } = ofPlan;
    if (ofPlan.lines.length === 0) return { lines: [], waitingDecisions };
    const counted = await this.counted(frame, ofPlan);
    const question = await this.question(frame, counted.map(({ roll }) => roll), ofPlan.lines);
    const results = byRoll(await this.rows<RolledUpRow>(rolledUpSql, question));
    const units = await this.unitsWhereLookedAt(question, counted, ofPlan.finder);
    return { lines: await this.told(frame, ofPlan, { counted, question, results, units }), waitingDecisions };
  }

  /**
   * The lines and every unit's own figures as of one moment: both are read by one statement, so that nothing is handed in
   * between them (RULES.md I11).
   */
  async frozen(frame: ResultFrame): Promise<{ lines: ScoreLineView[]; ofUnits: UnitsOfLine[] }> {
    const ofPlan = await this.linesOf(frame);
    const counted = await this.counted(frame, ofPlan);
    const question = await this.question(frame, counted.map(({ roll }) => roll), ofPlan.lines);
    const [figures] = await this.rows<{ wholes: RolledUpRow[]; units: UnitFigureRow[] }>(frozenFiguresSql, question);
    const results = byRoll(figures?.wholes ?? []);
    const units = byRoll(figures?.units ?? []);
    const lines = await this.told(frame, ofPlan, { counted, question, results, units });
    const named = await this.names((figures?.units ?? []).map(({ unitId }) => unitId), frame.asOf);
    const members = await this.groupMembers(ofPlan.lines.flatMap((line) => ofPlan.finder.of(line)), frame.window.cutOffOn);
    const ofUnits = ofPlan.lines.map((line, index) => ({ line, targets: ofPlan.finder.of(line), rows: units.get(index) ?? [], named, members }));
    return { lines, ofUnits };
  }

  private async told(frame: ResultFrame, { lines, finder, contested }: LinesOfPlan, { counted, question, results, units }: Worked): Promise<ScoreLineView[]> {
    const trend = await this.trend(frame, question, counted);
    const named = await this.names([...results.values()].flatMap(([row]) => (row!.missingUnitIds ?? []).slice(0, NAMED_MISSING)), frame.asOf);
    const parts = partsOf(counted, results, units);
    return counted.flatMap(({ line, kind, partOf }, index) => {
      if (partOf !== null) return [];
      const { nearMargin, isPeriodOver } = frame;
      const targets = targetsOf(finder, lines, line, kind);
      const row = results.get(index)?.[0];
      return [scoreLine({ line, kind, row, units: units.get(index) ?? [], targets, contested, parts, trend: trend.get(index) ?? [], askedUnitId: frame.unit?.id ?? null, nearMargin, isPeriodOver }, named)];
    });
  }

  linesOf(frame: ResultFrame, selection: BoardSelection = {}): Promise<LinesOfPlan> {
    return this.planTargets.of(frame, selection);
  }

  async names(ids: readonly string[], on: CalendarDate): Promise<Map<string, UnitRef & { level: string }>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.rows<UnitRef & { level: string }>(UNIT_REFS, [[...new Set(ids)], on]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async question(frame: ResultFrame, rolls: readonly Roll[], lines: readonly LineRow[]): Promise<RollUpQuestion> {
    const asked = questionOf(frame, rolls, lines);
    if (lines.length === 0) return { ...asked, isLarge: false };
    const parameters = new Parameters();
    const assignmentIds = parameters.add(lines.map(({ assignmentId }) => assignmentId));
    const indicatorIds = parameters.add([...new Set(lines.map(({ indicator }) => indicator.id))]);
    const sql = `WITH asked AS MATERIALIZED (SELECT count(*) AS n FROM (SELECT FROM expected_unit e
        WHERE e.assignment_id = ANY(${assignmentIds}::uuid[]) AND ${withinPaths(asked, 'e.unit_path', parameters)} LIMIT ${LARGE_FROM}) e)
      SELECT n = ${LARGE_FROM} OR n * ${OTHERS_AT_MOST} > (SELECT count(*) FROM (SELECT FROM indicator_assignment a JOIN expected_unit e ON e.assignment_id = a.id
        WHERE a.indicator_id = ANY(${indicatorIds}::uuid[]) LIMIT (SELECT n * ${OTHERS_AT_MOST} FROM asked)) e) AS "isLarge" FROM asked`;
    const [counted] = await this.database.rows<{ isLarge: boolean }>(sql, parameters.values);
    return { ...asked, isLarge: counted!.isLarge };
  }

  rows<Row extends object>(sql: (question: RollUpQuestion, parameters: Parameters) => string, question: RollUpQuestion): Promise<Row[]> {
    if (question.rolls.length === 0) return Promise.resolve([]);
    const parameters = new Parameters();
    return this.database.rows<Row>(sql(question, parameters), parameters.values);
  }

  /** The members of every group that a target is for, on a day. */
  async groupMembers(targets: readonly ResolvedTarget[], on: CalendarDate): Promise<Map<string, Set<string>>> {
    const groupIds = [...new Set(targets.flatMap(({ scopeGroup }) => scopeGroup?.id ?? []))];
    const members = await GroupResolver.resolveAll((sql, values) => this.database.rows(sql, values), groupIds, on);
    return new Map([...members].map(([id, list]) => [id, new Set(list.map(({ unitId }) => unitId))]));
  }

  /** Lines, then the parts of them that a target is for, then the wholes of several lines. */
  private async counted(frame: ResultFrame, { lines, finder }: LinesOfPlan): Promise<Counted[]> {
    const own = lines.map((line): Counted => ({ line, kind: 'assignment', partOf: null, roll: rollOf(line, [line]) }));
    const partial = lines.flatMap((line) => finder.of(line).filter(({ scopeKind }) => scopeKind === 'group' || scopeKind === 'level').map((target) => ({ line, target })));
    const memberIds = await this.membersOf(partial, frame.window.cutOffOn);
    const parts = partial.map(({ line, target }): Counted => ({ line, kind: 'assignment', partOf: target.id, roll: { ...rollOf(line, [line]), unitIds: memberIds.get(target.id) ?? [] } }));
    const wholes = frame.unit === null ? wholesOf(lines, finder) : [];
    return [...own, ...parts, ...wholes];
  }

  private async membersOf(partial: readonly { line: LineRow; target: ResolvedTarget }[], on: CalendarDate): Promise<Map<string, readonly string[]>> {
    const members = await this.groupMembers(partial.map(({ target }) => target), on);
    const levels = partial.filter(({ target }) => target.scopeKind === 'level');
    const found = levels.length === 0 ? [] : await this.database.rows<{ targetId: string; unitId: string }>(
      `SELECT DISTINCT t.id AS "targetId", e.unit_id AS "unitId"
       FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS t(id, assignment_id, level)
       JOIN expected_unit e ON e.assignment_id = t.assignment_id
       JOIN LATERAL (SELECT r.level FROM org_unit_revision r WHERE r.org_unit_id = e.unit_id
         ORDER BY lower(r.valid_during) <= $4::date DESC, r.valid_during DESC LIMIT 1) r ON r.level = t.level`,
      [levels.map(({ target }) => target.id), levels.map(({ line }) => line.assignmentId), levels.map(({ target }) => target.scopeLevel), on],
    );
    const byTarget = new Map<string, string[]>(partial.map(({ target }) => [target.id, [...(members.get(target.scopeGroup?.id ?? '') ?? [])]]));
    for (const { targetId, unitId } of found) byTarget.get(targetId)!.push(unitId);
    return byTarget;
  }

  /** Targets for each unit, and targets of single units, are the only ones for which anybody looks at units one by one. */
  private async unitsWhereLookedAt(question: RollUpQuestion, counted: readonly Counted[], finder: TargetFinder): Promise<Map<number, UnitFigureRow[]>> {
    const wanted = counted.flatMap(({ line, kind, partOf }, index) => {
      const targets = finder.of(line);
      const isLookedAt = partOf === null
        ? kind === 'whole' || targets.some(({ isEachUnit, scopeKind }) => isEachUnit || scopeKind === 'unit')
        : targets.some(({ id, isEachUnit }) => id === partOf && isEachUnit);
      return isLookedAt ? [index] : [];
    });
    const rows = await this.rows<UnitFigureRow>(unitFiguresSql, { ...question, rolls: wanted.map((index) => question.rolls[index]!) });
    return byRoll(rows.map((row) => ({ ...row, roll: wanted[row.roll]! })));
  }

  private async trend(frame: ResultFrame, question: RollUpQuestion, counted: readonly Counted[]): Promise<Map<number, TrendRow[]>> {
    const wanted = counted.flatMap(({ partOf }, index) => (partOf === null ? [index] : []));
    const rolls = wanted.map((index) => question.rolls[index]!);
    const rows = await this.rows<TrendRow>(trendSql, { ...question, rolls, keys: lastCollectedKeys(frame, TREND_PERIODS) });
    return byRoll(rows.map((row) => ({ ...row, roll: wanted[row.roll]! })));
  }
}

function questionOf(frame: ResultFrame, rolls: readonly Roll[], lines: readonly LineRow[]): Omit<RollUpQuestion, 'isLarge'> {
  return { rolls, keys: frame.collectedKeys, asOf: frame.asOf, paths: frame.paths, hasIncluding: lines.some(({ hasIncluding }) => hasIncluding) };
}

function factorOf({ indicator, measureUnit }: LineRow): number | null {
  if (indicator.kind === 'count') return null;
  return measureUnit.trim() === PERCENT ? 100 : 1;
}

export function rollOf(first: LineRow, lines: readonly LineRow[]): Roll {
  return { assignmentIds: lines.map(({ assignmentId }) => assignmentId), indicatorId: first.indicator.id, isStock: first.indicator.accumulation === 'stock', factor: factorOf(first) };
}

export function byRoll<Row extends { readonly roll: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const known = groups.get(row.roll);
    if (known === undefined) groups.set(row.roll, [row]);
    else known.push(row);
  }
  return groups;
}

function partsOf(counted: readonly Counted[], results: ReadonlyMap<number, readonly RolledUpRow[]>, units: ReadonlyMap<number, readonly UnitFigureRow[]>) {
  return new Map(counted.flatMap(({ partOf }, index) => (partOf === null ? [] : [[partOf, figuresOf(results.get(index)?.[0], units.get(index))] as const])));
}

function linesByIndicator(lines: readonly LineRow[]): LineRow[][] {
  const groups = new Map<string, LineRow[]>();
  for (const line of lines) groups.set(line.indicator.id, [...(groups.get(line.indicator.id) ?? []), line]);
  return [...groups.values()];
}

/** I17: where each line of an indicator is one unit's and nobody set a target for all, the whole gets a line of its own. */
function wholesOf(lines: readonly LineRow[], finder: TargetFinder): Counted[] {
  return linesByIndicator(lines).flatMap((group): Counted[] => {
    const assigned = group.flatMap((line) => finder.of(line)).filter(({ purpose }) => purpose === 'assigned');
    const isOfUnits = group.length > 1 && assigned.length > 0 && assigned.every(({ scopeKind }) => scopeKind === 'unit');
    return isOfUnits ? [{ line: group[0]!, kind: 'whole', partOf: null, roll: rollOf(group[0]!, group) }] : [];
  });
}

function targetsOf(finder: TargetFinder, lines: readonly LineRow[], line: LineRow, kind: LineCase['kind']): readonly ResolvedTarget[] {
  if (kind === 'assignment') return finder.of(line);
  const targets = lines.filter((other) => other.indicator.id === line.indicator.id).flatMap((other) => finder.of(other));
  return [...new Map(targets.map((target) => [target.id, target])).values()];
}
