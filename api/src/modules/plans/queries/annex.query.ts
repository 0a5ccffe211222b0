import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#domain';
import type { Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database } from '../../../platform/db/index.js';
import { documentJsonSql } from '../../documents/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import type { ActivityView, AnnexView, PartyView, SectionView } from '../views/activity.view.js';
import { PlansQuery } from './plans.query.js';
import { addedUp, countStandings, noTasks, toldTasks, worstOf, type CountedTasks } from './standing-counts.js';

/** As the indicator was called on the day of the plan's document; the indicators know plans, so their words are read here by hand. */
const INDICATOR_NAME = `(SELECT v.name FROM indicator_version v JOIN plan p ON p.id = a.plan_id LEFT JOIN legal_document d ON d.id = p.document_id
    WHERE v.indicator_id = f.indicator_id
    ORDER BY lower(v.valid_during) <= COALESCE(d.issued_on, make_date(p.year, 6, 30)) DESC,
      CASE WHEN lower(v.valid_during) <= COALESCE(d.issued_on, make_date(p.year, 6, 30)) THEN lower(v.valid_during) END DESC, lower(v.valid_during)
    LIMIT 1)`;

/** An activity and every list that hangs on it alone, one row each. */
const ACTIVITY_COLUMNS = `a.id, a.version, a.plan_id AS "planId", a.section_id AS "sectionId", a.position,
  a.printed_number AS "printedNumber", a.content, a.expected_results AS "expectedResults", a.party_text AS "partyText",
  a.schedule_text AS "scheduleText", a.note, a.reading_notes AS "readingNotes", a.origin, a.state,
  EXISTS (SELECT 1 FROM obligation o WHERE o.activity_id = a.id) AS "isIssued",
  COALESCE((SELECT json_agg(json_build_object('id', d.id, 'text', d.text) ORDER BY d.position)
    FROM deliverable d WHERE d.activity_id = a.id), '[]') AS deliverables,
  COALESCE((SELECT json_agg(json_build_object('id', r.id, 'rule', r.definition, 'readBy', r.read_by, 'confidence', r.confidence,
    'note', r.note) ORDER BY r.position) FROM schedule_rule r WHERE r.activity_id = a.id AND r.withdrawn_at IS NULL), '[]') AS rules,
  COALESCE((SELECT json_agg(json_build_object('id', f.id, 'quote', f.quote, 'comparator', f.comparator, 'value', f.value::text,
    'measureUnit', f.measure_unit, 'indicatorId', f.indicator_id, 'indicatorName', ${INDICATOR_NAME}, 'startOffset', f.start_offset,
    'endOffset', f.end_offset) ORDER BY f.position) FROM activity_figure f WHERE f.activity_id = a.id), '[]') AS figures,
  COALESCE((SELECT json_agg(${documentJsonSql('base')} ORDER BY b.position)
    FROM activity_basis b JOIN legal_document base ON base.id = b.document_id WHERE b.activity_id = a.id), '[]') AS bases`;

type ActivityRow = Omit<ActivityView, 'parties' | 'standing'>;
type PartyRow = PartyView & { activityId: string };

/** The plan as printed, in five statements whatever its size: plan, sections, activities, parties, standings. */
@Injectable()
export class AnnexQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly plans: PlansQuery,
  ) {}

  async annex(actor: Actor, planId: string, wantedAsOf?: CalendarDate): Promise<AnnexView | null> {
    const plan = await this.plans.findUncounted(actor, planId);
    if (plan === null) return null;
    const asOf = wantedAsOf ?? this.clock.today();
    const sections = await this.database.rows<SectionView>(
      'SELECT id, version, printed_number AS "printedNumber", title, position FROM plan_section WHERE plan_id = $1 ORDER BY position',
      [planId],
    );
    const { activities, counted } = await this.activities(actor, 'plan_id', planId, asOf);
    return {
      plan: { ...plan, ...toldTasks(addedUp(counted)), asOf },
      sections: sections.map((section) => ({ ...section, activities: activities.filter((row) => row.sectionId === section.id) })),
    };
  }

  /** One activity of a plan the reader sees. */
  async activity(actor: Actor, id: string, asOf?: CalendarDate): Promise<ActivityView | null> {
    const [activity] = (await this.activities(actor, 'id', id, asOf ?? this.clock.today())).activities;
    if (activity === undefined || (await this.plans.findUncounted(actor, activity.planId)) === null) return null;
    return activity;
  }

  /** One section of a plan the reader sees. */
  async section(actor: Actor, id: string): Promise<SectionView | null> {
    const row = await this.database.first<SectionView & { planId: string }>(
      `SELECT id, version, printed_number AS "printedNumber", title, position, plan_id AS "planId" FROM plan_section WHERE id = $1`,
      [id],
    );
    if (row === null || (await this.plans.findUncounted(actor, row.planId)) === null) return null;
    const { planId: _planId, ...section } = row;
    return section;
  }

  private async activities(actor: Actor, by: 'plan_id' | 'id', id: string, asOf: CalendarDate): Promise<{ activities: ActivityView[]; counted: CountedTasks[] }> {
    const today = this.clock.today();
    const rows = await this.database.rows<ActivityRow>(
      `SELECT ${ACTIVITY_COLUMNS} FROM activity a WHERE a.${by} = $1 ORDER BY a.position`, [id]);
    const ids = rows.map((row) => row.id);
    const parties = await this.parties(ids, today);
    const counted = await countStandings(this.database, actor, { key: 'activity_id', ids, asOf, today });
    const activities = rows.map((row) => ({ ...row, parties: parties.get(row.id) ?? [], standing: standingOf(counted.get(row.id) ?? noTasks()) }));
    return { activities, counted: [...counted.values()] };
  }

  private async parties(activityIds: readonly string[], today: CalendarDate): Promise<Map<string, PartyView[]>> {
    const rows = await this.database.rows<PartyRow>(
      `SELECT p.activity_id AS "activityId", p.id, p.role, p.wording, p.duty,
         CASE
           WHEN p.unit_id IS NOT NULL THEN json_build_object('kind', 'unit', 'unit',
             json_build_object('id', u.org_unit_id, 'name', u.name, 'shortName', u.short_name))
           WHEN p.group_id IS NOT NULL THEN json_build_object('kind', 'group', 'group',
             json_build_object('id', g.id, 'name', g.name, 'kind', g.kind))
           ELSE json_build_object('kind', 'external', 'name', p.external_name)
         END AS target,
         ARRAY(SELECT m.org_unit_id FROM activity_party_member m WHERE m.party_id = p.id ORDER BY m.org_unit_id) AS "memberIds"
       FROM activity_party p
       LEFT JOIN unit_group g ON g.id = p.group_id
       LEFT JOIN LATERAL ${unitOnDateSql('p.unit_id', '$2::date')} u ON true
       WHERE p.activity_id = ANY($1::uuid[]) ORDER BY p.activity_id, p.position`,
      [activityIds, today],
    );
    const byActivity = new Map<string, PartyView[]>();
    for (const { activityId, ...party } of rows) {
      const list = byActivity.get(activityId);
      if (list === undefined) byActivity.set(activityId, [party]);
      else list.push(party);
    }
    return byActivity;
  }
}

function standingOf(line: CountedTasks): ActivityView['standing'] {
  const { counts, taskCount } = toldTasks(line);
  return { taskCount, counts, worst: worstOf(counts), coordinatingCount: line.coordinatingCount };
}
