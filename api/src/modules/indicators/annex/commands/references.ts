import type { Tx } from '../../../../platform/db/index.js';
import { invalidField } from '../../../../platform/problems/index.js';
import type { AssignmentChange } from '../annex-input.js';

export interface NamedAssignment {
  /** Where the assignment stands in the request, e.g. "rows.3.assignments.0". */
  readonly field: string;
  readonly assignment: AssignmentChange;
}

type ReferenceTable = 'org_unit' | 'unit_group' | 'legal_document' | 'indicator';

const KNOWN = `SELECT 'org_unit' AS "table", id FROM org_unit WHERE id = ANY($1::uuid[])
  UNION ALL SELECT 'unit_group', id FROM unit_group WHERE id = ANY($2::uuid[])
  UNION ALL SELECT 'legal_document', id FROM legal_document WHERE id = ANY($3::uuid[])
  UNION ALL SELECT 'indicator', id FROM indicator WHERE id = ANY($4::uuid[])`;

const TABLES: readonly ReferenceTable[] = ['org_unit', 'unit_group', 'legal_document', 'indicator'];

/** Refuses references to what is not there, by the field that holds them, in one statement for any number of assignments. */
export async function requireReferences(tx: Tx, named: readonly NamedAssignment[], rowUnits: readonly { field: string; unitId: string }[] = []): Promise<void> {
  const wanted = [
    ...rowUnits.map(({ field, unitId }) => ({ table: 'org_unit' as const, field, id: unitId })),
    ...named.flatMap(({ field, assignment }) => referencesOf(field === '' ? '' : `${field}.`, assignment)),
  ];
  if (wanted.length === 0) return;
  const ids = TABLES.map((table) => [...new Set(wanted.filter((one) => one.table === table).map(({ id }) => id))]);
  const known = new Set((await tx.query<{ table: string; id: string }>(KNOWN, ids)).map(({ table, id }) => `${table} ${id}`));
  const missing = wanted.find(({ table, id }) => !known.has(`${table} ${id.toLowerCase()}`));
  if (missing !== undefined) throw invalidField(missing.field, 'unknownReference');
}

function referencesOf(prefix: string, input: AssignmentChange): { table: ReferenceTable; field: string; id: string }[] {
  const found: { table: ReferenceTable; field: string; id: string }[] = [];
  const add = (table: ReferenceTable, field: string, id: string | null | undefined) => {
    if (id) found.push({ table, field: `${prefix}${field}`, id });
  };
  add('indicator', 'indicatorId', input.indicatorId);
  input.parties?.forEach((party, index) => {
    add('org_unit', `parties.${index}.unitId`, party.unitId);
    add('unit_group', `parties.${index}.groupId`, party.groupId);
    party.memberIds?.forEach((id) => add('org_unit', `parties.${index}.memberIds`, id));
  });
  input.bases?.forEach((basis, index) => add('legal_document', `bases.${index}.documentId`, basis.documentId));
  input.targets?.forEach((target, index) => {
    add('legal_document', `targets.${index}.documentId`, target.documentId);
    add('org_unit', `targets.${index}.scope.unitId`, target.scope?.unitId);
    add('unit_group', `targets.${index}.scope.groupId`, target.scope?.groupId);
  });
  return found;
}
