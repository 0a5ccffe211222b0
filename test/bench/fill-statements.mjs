/** Everything is written by the database itself from generated series; nothing travels row by row. */

export const FUNCTIONS = `
  CREATE OR REPLACE FUNCTION pg_temp.path_piece(n bigint) RETURNS text LANGUAGE plpgsql AS $$
  DECLARE made text := '';
  BEGIN
    LOOP
      made := substr('0123456789abcdefghijklmnopqrstuvwxyz', (n % 36)::int + 1, 1) || made;
      n := n / 36;
      EXIT WHEN n = 0;
    END LOOP;
    RETURN length(made) || made || '.';
  END $$;
  CREATE OR REPLACE FUNCTION pg_temp.draw(seed text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT (abs(hashtext(seed)::bigint) % 100)::integer $$`;

const ACTIVITIES = `jsonb_to_recordset($2::jsonb) AS a(id uuid, "ruleId" uuid, "contentId" uuid, "deliverableId" uuid,
  position int, kind text, role text, content text, section int, number text, definition jsonb, expected text, schedule text, folded text)`;

/** Where a task stands: mostly done in past quarters, mixed in the current one, hardly begun in the next. */
const STATE = `CASE
  WHEN x.period < 2 THEN CASE WHEN x.d < 86 THEN 'completed' WHEN x.d < 90 THEN 'submitted' WHEN x.d < 92 THEN 'returned'
    WHEN x.d < 94 THEN 'not_applicable' WHEN x.d < 97 THEN 'in_progress' ELSE 'not_started' END
  WHEN x.period = 2 THEN CASE WHEN x.d < 35 THEN 'completed' WHEN x.d < 45 THEN 'submitted' WHEN x.d < 50 THEN 'returned'
    WHEN x.d < 52 THEN 'suspended' WHEN x.d < 72 THEN 'in_progress' ELSE 'not_started' END
  ELSE CASE WHEN x.d < 5 THEN 'in_progress' ELSE 'not_started' END END`;

export const STATEMENTS = {
  scheme: `INSERT INTO reporting_scheme (id, code, name, legal_basis, valid_from, definition) VALUES ($1, $2, $3, $4, '2019-03-12', $5)`,

  unit: `WITH made AS (INSERT INTO org_unit (id, valid_from) VALUES (uuidv7(), '2020-01-01') RETURNING id, path_key),
    revision AS (INSERT INTO org_unit_revision (id, org_unit_id, valid_during, name, short_name, folded, level, parent_id, path)
      SELECT uuidv7(), id, daterange('2020-01-01', NULL), $3, $3, lower($3), $4, $1::uuid, $2::text || pg_temp.path_piece(path_key)
      FROM made RETURNING org_unit_id, path)
    SELECT org_unit_id AS id, path FROM revision`,

  units: `WITH made AS (INSERT INTO org_unit (id, valid_from) SELECT uuidv7(), '2020-01-01' FROM generate_series(1, $1::int) RETURNING id, path_key),
    revision AS (INSERT INTO org_unit_revision (id, org_unit_id, valid_during, name, short_name, folded, level, parent_id, path)
      SELECT uuidv7(), id, daterange('2020-01-01', NULL), 'UBND xã số ' || path_key || ' ' || $4::text, 'Xã ' || path_key,
        'ubnd xa so ' || path_key, 'commune', $2::uuid, $3::text || pg_temp.path_piece(path_key)
      FROM made RETURNING org_unit_id, path, short_name)
    SELECT org_unit_id AS id, path, short_name AS "shortName" FROM revision ORDER BY path COLLATE "C"`,

  person: `INSERT INTO person (id, username, full_name, folded, unit_id, password_hash, must_change_password, created_at)
    VALUES ($1, $2, $3, lower($3), $4, $5, false, now())`,
  grant: `INSERT INTO role_grant (id, person_id, role, scope_unit_id) VALUES (uuidv7(), $1, $2, $3)`,

  plan: `INSERT INTO plan (id, owner_unit_id, title, folded, year, state, reporting_scheme_id, issued_at, issued_by, created_at)
    VALUES ($1, $2, $3, $4, $5, 'issued', $6, now() - interval '300 days', $7, now() - interval '300 days')`,
  draftPlan: `INSERT INTO plan (id, owner_unit_id, title, folded, year, state, reporting_scheme_id, created_at)
    VALUES ($1, $2, $3, $4, $5, 'draft', $6, now())`,
  sections: `INSERT INTO plan_section (id, plan_id, position, printed_number, title)
    SELECT uuidv7(), $1, n, (ARRAY['I','II','III','IV','V'])[n], 'Nhóm công việc ' || n FROM generate_series(1, 5) n`,
  activities: `INSERT INTO activity (id, plan_id, section_id, position, printed_number, content, expected_results, schedule_text, folded)
    SELECT a.id, $1, s.id, a.position, a.number, a.content, a.expected, a.schedule, a.folded
    FROM ${ACTIVITIES} JOIN plan_section s ON s.plan_id = $1 AND s.position = a.section`,
  rules: `INSERT INTO schedule_rule (id, activity_id, position, kind, definition)
    SELECT a."ruleId", a.id, 1, a.kind, a.definition FROM ${ACTIVITIES} WHERE $1::uuid IS NOT NULL`,
  deliverables: `INSERT INTO deliverable (id, activity_id, position, text)
    SELECT a."deliverableId", a.id, 1, a.expected FROM ${ACTIVITIES} WHERE $1::uuid IS NOT NULL`,
  contents: `INSERT INTO task_content (id, activity_id, printed_number, title, expected_results, party_text, schedule_text, deliverables, folded, digest)
    SELECT a."contentId", a.id, a.number, a.content, a.expected, 'UBND các xã', a.schedule,
      jsonb_build_array(jsonb_build_object('id', a."deliverableId", 'text', a.expected)), a.folded, sha256(convert_to(a.content, 'UTF8'))
    FROM ${ACTIVITIES} WHERE $1::uuid IS NOT NULL`,

  group: `INSERT INTO unit_group (id, owner_unit_id, name, folded, kind, rule) VALUES ($1, $2, $3, $4, 'rule', $5)`,
  parties: `INSERT INTO activity_party (id, activity_id, position, role, group_id, wording)
    SELECT uuidv7(), a.id, 1, 'lead', $2::uuid, 'UBND các xã' FROM activity a WHERE a.plan_id = $1`,

  obligations: `INSERT INTO obligation (id, plan_id, activity_id, unit_id, role, created_at)
    SELECT uuidv7(), $1, a.id, r.org_unit_id, a.role, now() - interval '300 days'
    FROM ${ACTIVITIES} CROSS JOIN org_unit_revision r
    WHERE r.path > $3::text AND r.path < $4::text ORDER BY a.position, r.path`,

  tasks: `INSERT INTO task (id, obligation_id, plan_id, activity_id, unit_id, unit_path, role, content_id, schedule_rule_id, schedule_kind,
      position, period_key, quarter_key, period_start_on, cut_off_on, stated_due_on, effective_due_on, due_basis, state, round_no,
      submitted_at, completed_at, last_event_at, created_at)
    SELECT uuidv7(), y.obligation_id, $1, y.activity_id, y.unit_id, y.path, y.role, y.content_id, y.rule_id, y.kind, y.position,
      y.period_key, y.quarter_key, y.start_on, y.cut_off_on, y.due, y.due, CASE WHEN y.due IS NULL THEN 'none' ELSE 'reportDue' END,
      y.state, CASE WHEN y.submitted_at IS NULL THEN 0 ELSE 1 END, y.submitted_at,
      CASE WHEN y.state = 'completed' THEN least(y.submitted_at + interval '2 days', now()) END,
      coalesce(y.submitted_at, now() - interval '300 days'), now() - interval '300 days'
    FROM (
      SELECT x.*, s.state, CASE WHEN s.state IN ('completed', 'submitted', 'returned')
        THEN least(coalesce(x.due, x.cut_off_on, $4::date) - (x.e % 20 - 3) * interval '1 day' + interval '2 hours', now() - interval '1 hour') END AS submitted_at
      FROM (
        SELECT o.id AS obligation_id, o.activity_id, o.unit_id, r.path, o.role, a."contentId" AS content_id, a."ruleId" AS rule_id, a.kind,
          a.position, p.index AS period, d.dated,
          CASE WHEN d.dated THEN p.key ELSE 'none' END AS period_key, CASE WHEN d.dated THEN p.key END AS quarter_key,
          CASE WHEN d.dated THEN p."startOn" END AS start_on, CASE WHEN d.dated THEN p."cutOffOn" END AS cut_off_on,
          CASE WHEN a.kind = 'recurring' THEN $4::date + p.shift + a.position % 30 END AS due,
          pg_temp.draw(r.path || a.position || 's' || p.index) AS d, pg_temp.draw(r.path || a.position || 't' || p.index) AS e
        FROM obligation o
        JOIN ${ACTIVITIES} ON a.id = o.activity_id
        JOIN org_unit_revision r ON r.org_unit_id = o.unit_id
        CROSS JOIN LATERAL (SELECT a.kind <> 'byReference' AS dated) d
        JOIN jsonb_to_recordset($3::jsonb) AS p(key text, index int, "startOn" date, "cutOffOn" date, shift int) ON d.dated OR p.index = 2
        WHERE o.plan_id = $1
      ) x CROSS JOIN LATERAL (SELECT ${STATE} AS state) s
    ) y ORDER BY y.position, y.period, y.path COLLATE "C"`,

  submissions: `INSERT INTO submission (id, task_id, round_no, state, result_text, created_at, created_by, submitted_at, submitted_by, decided_at, decided_by, decision_note)
    SELECT uuidv7(), t.id, 1, CASE t.state WHEN 'completed' THEN 'approved' WHEN 'returned' THEN 'returned' ELSE 'submitted' END,
      'Đã thực hiện đầy đủ theo yêu cầu, có văn bản kèm theo.', t.submitted_at - interval '1 day', $2, t.submitted_at, $2,
      CASE WHEN t.state <> 'submitted' THEN least(t.submitted_at + interval '2 days', now()) END, CASE WHEN t.state <> 'submitted' THEN $2::uuid END,
      CASE WHEN t.state = 'returned' THEN 'Bổ sung số liệu.' END
    FROM task t WHERE t.plan_id = $1 AND t.submitted_at IS NOT NULL`,

  events: `INSERT INTO task_event (id, task_id, at, person_id, action, from_state, to_state, round_no, submitted_at)
    SELECT uuidv7(), t.id, e.at, $2, e.action, e.from_state, e.to_state, 1, t.submitted_at
    FROM task t CROSS JOIN LATERAL (VALUES
      ('submit', t.submitted_at, 'in_progress', 'submitted'),
      (CASE t.state WHEN 'completed' THEN 'approve' WHEN 'returned' THEN 'return' END, least(t.submitted_at + interval '2 days', now()), 'submitted', t.state)
    ) AS e(action, at, from_state, to_state)
    WHERE t.plan_id = $1 AND t.submitted_at IS NOT NULL AND e.action IS NOT NULL
    ORDER BY t.id, e.at`,
};

/** As autovacuum leaves a database some minutes after a large load. */
export const SETTLE = ['VACUUM (ANALYZE)', 'CHECKPOINT'];
