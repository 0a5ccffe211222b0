import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { deflateSync } from 'node:zlib';
import { fold } from '#domain';
import { newId } from '../../../api/src/platform/db/identifier.js';
import { FileStore } from '../../../api/src/platform/files/index.js';
import type { TestApplication } from '../../support/application.js';
import type { TestPerson, TestUnit } from '../../support/world.js';

/** Where an object lies, seen from the person who asks. */
export const POSITIONS = ['own', 'below', 'above', 'sibling', 'absent'] as const;
export type Position = (typeof POSITIONS)[number];

export const KINDS = [
  'orgUnit', 'unitGroup', 'person', 'legalDocument', 'plan', 'planSection', 'activity', 'task', 'evidence',
  'indicator', 'indicatorSheet', 'indicatorRow', 'indicatorAssignment', 'indicatorTarget', 'indicatorHeadline',
  'evaluationRound',
  'indicatorPeriod', 'measurementReport',
  'planImport', 'savedImport',
] as const;
export type Kind = (typeof KINDS)[number];

export type Objects = Readonly<Record<Position, Readonly<Record<Kind, string>>>>;

/** One object of every kind at every position; `absent` are ids that nothing has. */
export async function createObjects(app: TestApplication, units: Record<Exclude<Position, 'absent'>, TestUnit>, staff: TestPerson): Promise<Objects> {
  const made: Record<string, Record<Kind, string>> = {};
  for (const [position, unit] of Object.entries(units)) {
    made[position] = await createAt(app, unit, position === 'own' ? staff : null);
  }
  made['absent'] = Object.fromEntries(KINDS.map((kind) => [kind, newId()])) as Record<Kind, string>;
  return made as Objects;
}

async function createAt(app: TestApplication, unit: TestUnit, assignee: TestPerson | null): Promise<Record<Kind, string>> {
  const ids = Object.fromEntries(KINDS.map((kind) => [kind, newId()])) as Record<Kind, string>;
  const [scheme] = await app.sql<{ id: string }>('SELECT id FROM reporting_scheme ORDER BY code LIMIT 1');
  const name = `Mục ${unit.name}`;
  await app.sql("INSERT INTO unit_group (id, owner_unit_id, name, folded, kind) VALUES ($1, $2, $3, $4, 'list')", [ids.unitGroup, unit.id, name, fold(name)]);
  await app.sql(
    "INSERT INTO legal_document (id, kind, issuer, issuer_folded, title, folded) VALUES ($1, 'decision', $2, $3, $2, $3)",
    [ids.legalDocument, name, fold(name)],
  );
  await app.sql(
    `INSERT INTO plan (id, owner_unit_id, title, folded, year, state, reporting_scheme_id, created_at)
     VALUES ($1, $2, $3, $4, 2024, 'issued', $5, '2024-02-01T00:00:00Z')`,
    [ids.plan, unit.id, name, fold(name), scheme!.id],
  );
  await app.sql("INSERT INTO plan_section (id, plan_id, position, printed_number, title) VALUES ($1, $2, 1, 'I', 'Nhóm')", [ids.planSection, ids.plan]);
  await app.sql(
    "INSERT INTO activity (id, plan_id, section_id, position, printed_number, content, folded) VALUES ($1, $2, $3, 1, '1', $4, $5)",
    [ids.activity, ids.plan, ids.planSection, name, fold(name)],
  );
  await createTask(app, unit, ids, name, assignee);
  // Nobody who asks: ending this person's sessions must not end those of the test.
  await app.sql(
    "INSERT INTO person (id, username, full_name, folded, unit_id, created_at) VALUES ($1, $2, $3, $4, $5, '2024-01-02T00:00:00Z')",
    [ids.person, `nguoi.${ids.person}`, name, fold(name), unit.id],
  );
  await createEvidence(app, unit, ids);
  await createIndicatorAnnex(app, ids, name);
  await createReport(app, unit, ids);
  await app.sql(
    "INSERT INTO evaluation_round (id, plan_id, title, period_key, basis, as_of, created_at) VALUES ($1, $2, $3, '2024-Q2', 'period', '2024-06-30', '2024-06-30T00:00:00Z')",
    [ids.evaluationRound, ids.plan, name],
  );
  await createImports(app, unit, ids);
  return { ...ids, orgUnit: unit.id };
}

async function createTask(app: TestApplication, unit: TestUnit, ids: Record<Kind, string>, name: string, assignee: TestPerson | null): Promise<void> {
  const obligationId = newId();
  const contentId = newId();
  const at = '2024-02-02T00:00:00Z';
  await app.sql(
    "INSERT INTO obligation (id, plan_id, activity_id, unit_id, role, created_at) VALUES ($1, $2, $3, $4, 'lead', $5)",
    [obligationId, ids.plan, ids.activity, unit.id, at],
  );
  await app.sql(
    `INSERT INTO task_content (id, activity_id, printed_number, title, expected_results, party_text, schedule_text, deliverables, folded, digest)
     VALUES ($1, $2, '1', $3, '', '', '', '[]', $4, $5)`,
    [contentId, ids.activity, name, fold(name), createHash('sha256').update(contentId).digest()],
  );
  await app.sql(
    `INSERT INTO task (id, obligation_id, plan_id, activity_id, unit_id, unit_path, role, content_id, schedule_kind, position, period_key,
       quarter_key, stated_due_on, effective_due_on, due_basis, state, assignee_id, last_event_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'lead', $7, 'quarter', 1, '2024-Q2', '2024-Q2', '2024-06-30', '2024-07-01', 'endOfQuarter',
       'in_progress', $8, $9, $9)`,
    [ids.task, obligationId, ids.plan, ids.activity, unit.id, unit.path, contentId, assignee?.id ?? null, at],
  );
}

async function createEvidence(app: TestApplication, unit: TestUnit, ids: Record<Kind, string>): Promise<void> {
  const submissionId = newId();
  const at = '2024-03-01T00:00:00Z';
  const store = app.get(FileStore);
  const received = await store.receive(Readable.from([Buffer.from(`Minh chứng ${unit.id}`)]), 1000);
  await store.keep(received);
  await store.discard(received);
  await app.sql(
    "INSERT INTO submission (id, task_id, round_no, created_at, created_by) VALUES ($1, $2, 1, $3, $4)",
    [submissionId, ids.task, at, ids.person],
  );
  await app.sql(
    "INSERT INTO stored_file (sha256, size, media_type, extension, stored_at) VALUES ($1, $2, 'text/plain', 'txt', $3)",
    [received.sha256, received.size, at],
  );
  await app.sql(
    `INSERT INTO evidence_item (id, unit_id, kind, file_sha256, media_type, file_name, folded, uploaded_at, uploaded_by)
     VALUES ($1, $2, 'file', $3, 'text/plain', 'van-ban.txt', 'van ban', $4, $5)`,
    [ids.evidence, unit.id, received.sha256, at, ids.person],
  );
  await app.sql('INSERT INTO submission_evidence (submission_id, evidence_item_id, position) VALUES ($1, $2, 1)', [submissionId, ids.evidence]);
}

async function createIndicatorAnnex(app: TestApplication, ids: Record<Kind, string>, name: string): Promise<void> {
  await app.sql('INSERT INTO indicator (id, code) VALUES ($1, $2)', [ids.indicator, ids.indicator]);
  await app.sql(
    `INSERT INTO indicator_version (id, indicator_id, valid_during, name, folded, kind, accumulation, direction, measure_unit, numerator_text, denominator_text)
     VALUES ($1, $2, '[2020-01-01,)', $3, $4, 'ratio', 'flow', 'higher', '%', 'tử', 'mẫu')`,
    [newId(), ids.indicator, name, fold(name)],
  );
  await app.sql('INSERT INTO indicator_sheet (id, plan_id, position, title) VALUES ($1, $2, 1, $3)', [ids.indicatorSheet, ids.plan, name]);
  await app.sql("INSERT INTO indicator_row (id, sheet_id, position, kind) VALUES ($1, $2, 1, 'row')", [ids.indicatorRow, ids.indicatorSheet]);
  await app.sql(
    'INSERT INTO indicator_assignment (id, plan_id, sheet_id, row_id, indicator_id, title, folded) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [ids.indicatorAssignment, ids.plan, ids.indicatorSheet, ids.indicatorRow, ids.indicator, name, fold(name)],
  );
  await app.sql(
    `INSERT INTO indicator_target (id, assignment_id, indicator_id, comparator, read_from, applied_comparator, value, measure_unit, valid_during)
     VALUES ($1, $2, $3, 'gte', 'cell', 'gte', 95, '%', '[2024-01-01,2025-01-01)')`,
    [ids.indicatorTarget, ids.indicatorAssignment, ids.indicator],
  );
  await app.sql(
    "INSERT INTO indicator_headline (id, plan_id, indicator_id, target_id, note, decided_by, decided_at) VALUES ($1, $2, $3, $4, 'thử', $5, '2024-03-01T00:00:00Z')",
    [ids.indicatorHeadline, ids.plan, ids.indicator, ids.indicatorTarget, ids.person],
  );
}

async function createReport(app: TestApplication, unit: TestUnit, ids: Record<Kind, string>): Promise<void> {
  await app.sql(
    "INSERT INTO indicator_period (id, plan_id, period_key, start_on, cut_off_on, opened_at) VALUES ($1, $2, '2024-Q2', '2024-03-15', '2024-06-14', '2024-03-15T00:00:00Z')",
    [ids.indicatorPeriod, ids.plan],
  );
  await app.sql(
    `INSERT INTO measurement_report (id, period_id, plan_id, unit_id, unit_path, period_key, due_on, created_at)
     VALUES ($1, $2, $3, $4, $5, '2024-Q2', '2024-06-18', '2024-03-15T00:00:00Z')`,
    [ids.measurementReport, ids.indicatorPeriod, ids.plan, unit.id, unit.path],
  );
}

/** One that is still open, and one that became the plan: what was read of them is a page without a table. */
async function createImports(app: TestApplication, unit: TestUnit, ids: Record<Kind, string>): Promise<void> {
  const header = { kind: null, number: null, symbol: null, issuedOn: null, dateWords: '', issuer: null, issuedAt: null, title: null, year: null, signerTitle: null, signerName: null, legalBases: [], recipients: [], attachedTo: null, doubts: [] };
  const reading = deflateSync(JSON.stringify({ format: 'text', header, tables: [], leftovers: [], remarks: [], uses: [] }));
  const corrections = { header: {}, isHeaderSeen: false, areLeftoversSeen: false, tables: {}, rows: {}, names: {} };
  const store = app.get(FileStore);
  for (const [id, planId] of [[ids.planImport, null], [ids.savedImport, ids.plan]] as const) {
    const received = await store.receive(Readable.from([Buffer.from(`Văn bản ${id}`)]), 1000);
    await store.keep(received);
    await store.discard(received);
    await app.sql("INSERT INTO stored_file (sha256, size, media_type, extension, stored_at) VALUES ($1, $2, 'text/plain', 'txt', '2024-03-01T00:00:00Z')", [received.sha256, received.size]);
    await app.sql(
      `INSERT INTO plan_import (id, owner_unit_id, state, plan_id, file_sha256, file_name, format, folded, directory_on, page, reading, corrections, counts, created_at, created_by, ended_at, ended_by)
       VALUES ($1, $2, $3, $4, $5, 'van-ban.txt', 'text', 'van ban txt', '2024-03-01', $6, $6, $7, $8, '2024-03-01T00:00:00Z', $9, $10, $11)`,
      [
        id, unit.id, planId === null ? 'open' : 'saved', planId, received.sha256, reading, JSON.stringify(corrections),
        JSON.stringify({ sections: 0, activities: 0, indicators: 0, toSee: 0, leftovers: 0, refusals: 0 }), ids.person,
        planId === null ? null : '2024-03-02T00:00:00Z', planId === null ? null : ids.person,
      ],
    );
  }
}
