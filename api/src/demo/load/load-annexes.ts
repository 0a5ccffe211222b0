import type { AssignmentInput, BaselineInput, IndicatorPartyInput, SheetInput, TargetInput } from '../../modules/indicators/index.js';
import type { Tx } from '../../platform/db/index.js';
import {
  baToCollection, demoActivityLinks, demoAnnexPlans, demoIndicatorDocuments, demoIndicators, sheetsToLoad,
  type DemoAnnexKey, type DemoAnnexPlan, type DemoBaseline, type DemoIndicatorLine, type DemoIndicatorParty, type DemoSheet, type DemoTarget,
} from '../content/indicators/index.js';
import { demoDocuments, type DemoDocument } from '../content/index.js';
import type { AnnexCommands } from './annex-commands.js';
import type { AuthorityIds } from './load-authorities.js';
import { idOf } from './load-organisation.js';

export interface AnnexIds extends AuthorityIds {
  readonly documents: Map<string, string>;
  readonly indicators: Map<string, string>;
  readonly plans: Map<string, string>;
}

/** The documents that the annexes cite; those that Ba Tơ's plan cites are there already (A1). */
export async function loadDocuments(tx: Tx, { documents }: AnnexCommands, ids: AnnexIds): Promise<void> {
  for (const document of [...demoDocuments, ...demoIndicatorDocuments]) {
    const { key, kind, number, symbol, issuedOn, issuer, signerName, signerPost, title, warning } = document;
    const id = (await knownDocument(tx, document)) ?? (await documents.create(tx, { kind, number, symbol, issuedOn, issuer, signerName, signerPost, title, warning, isDemonstration: false }));
    ids.documents.set(key, id);
  }
}

async function knownDocument(tx: Tx, { number, symbol, issuedOn, issuer, title }: DemoDocument): Promise<string | null> {
  const [known] = await tx.query<{ id: string }>(
    `SELECT id FROM legal_document
     WHERE number IS NOT DISTINCT FROM $1 AND symbol IS NOT DISTINCT FROM $2 AND issued_on IS NOT DISTINCT FROM $3::date AND issuer = $4
       AND (number IS NOT NULL AND issued_on IS NOT NULL OR title = $5) ORDER BY id LIMIT 1`,
    [number, symbol, issuedOn, issuer, title],
  );
  return known?.id ?? null;
}

/** Indicators with their versions by date. */
export async function loadCatalogue(tx: Tx, { catalogue }: AnnexCommands, ids: AnnexIds): Promise<void> {
  for (const { key, code, versions, ...nature } of demoIndicators) {
    const [first, ...others] = versions;
    const { validFrom, ...texts } = first!;
    const id = await catalogue.create(tx, { code, ...nature, ...texts, validFrom, isDemonstration: true });
    for (const [index, { validFrom: effectiveOn, ...words }] of others.entries()) await catalogue.change(tx, id, index + 1, { ...words, effectiveOn });
    ids.indicators.set(key, id);
  }
}

/** A plan that holds indicators only, with its annex; a draft. */
export async function loadAnnexPlan(tx: Tx, commands: AnnexCommands, ids: AnnexIds, plan: DemoAnnexPlan): Promise<void> {
  const planId = await commands.plans.create(tx, {
    title: plan.title, year: plan.year, note: plan.note, isDemonstration: true,
    ownerUnitId: idOf(ids.units, plan.ownerKey),
    documentId: plan.decidingDocumentKey === null ? null : idOf(ids.documents, plan.decidingDocumentKey),
    baseDocumentIds: plan.baseDocumentKeys.map((key) => idOf(ids.documents, key)),
  });
  ids.plans.set(plan.key, planId);
  await loadSheets(tx, commands, ids, plan.key, plan.collection);
}

/** The annex of the plan of activities, and what in their words speaks of indicators (A4). */
export async function loadBaToAnnex(tx: Tx, commands: AnnexCommands, ids: AnnexIds): Promise<void> {
  await loadSheets(tx, commands, ids, 'ba-to-2024', baToCollection);
  const rows = await tx.query<{ id: string; version: number; number: string; content: string }>(
    'SELECT id, version, printed_number AS number, content FROM activity WHERE plan_id = $1 ORDER BY position', [idOf(ids.plans, 'ba-to-2024')]);
  for (const { id, version, number, content } of rows) {
    const links = demoActivityLinks.filter(({ activityNumber }) => activityNumber === number);
    if (links.length === 0) continue;
    await commands.activities.change(tx, id, version, {
      figures: links.map(({ quote, indicatorKey, comparator, value }) => {
        const start = content.indexOf(quote);
        const place = start < 0 ? {} : { startOffset: start, endOffset: start + quote.length };
        return { quote, comparator, value, measureUnit: '%', indicatorId: idOf(ids.indicators, indicatorKey), ...place };
      }),
    });
  }
}

async function loadSheets(tx: Tx, commands: AnnexCommands, ids: AnnexIds, annexKey: DemoAnnexKey, collection: DemoAnnexPlan['collection']): Promise<void> {
  const planId = idOf(ids.plans, annexKey);
  for (const sheet of sheetsToLoad.filter((one) => one.annexKey === annexKey)) await commands.sheets.create(tx, planId, sheetOf(sheet, ids));
  await commands.collections.put(tx, planId, collection);
}

function sheetOf({ kind, title, caption, hasHeader, note, columns, rows }: DemoSheet, ids: AnnexIds): SheetInput {
  return {
    kind, title, caption, hasHeader, note, columns,
    rows: rows.map(({ key, parentKey, kind: rowKind, printedNumber, unitKey, cells, readingNotes, lines }) => ({
      key, parentKey: parentKey ?? null, kind: rowKind, printedNumber, readingNotes,
      unitId: unitKey === undefined ? null : idOf(ids.units, unitKey),
      cells: Object.entries(cells).map(([columnKey, { text, marks, rowsSpanned, columnsSpanned }]) => ({ columnKey, text, marks, rowsSpanned, columnsSpanned })),
      assignments: lines.map((line) => assignmentOf(line, ids)),
    })),
  };
}

function assignmentOf(line: DemoIndicatorLine, ids: AnnexIds): AssignmentInput {
  const { indicatorKey, columnKey, title, isTitleComposed = false, measureUnit, numeratorText, denominatorText, scoringText, readingNotes = [] } = line;
  return {
    indicatorId: idOf(ids.indicators, indicatorKey), columnKey: columnKey ?? null, title, isTitleComposed, readingNotes,
    measureUnit: measureUnit ?? null, numeratorText: numeratorText ?? null, denominatorText: denominatorText ?? null, scoringText: scoringText ?? null,
    parties: line.parties.map((party) => partyOf(party, ids)),
    bases: line.bases.map(({ documentKey, annex, part, ordinal, wording }) => ({
      documentId: documentKey === undefined ? null : idOf(ids.documents, documentKey), annex: annex ?? null, part: part ?? null, ordinal: ordinal ?? null, wording,
    })),
    baselines: line.baselines.map(baselineOf),
    targets: line.targets.map((target) => targetOf(target, ids)),
  };
}

function partyOf({ role, target, wording }: DemoIndicatorParty, ids: AnnexIds): IndicatorPartyInput {
  if ('unitKey' in target) return { role, wording, unitId: idOf(ids.units, target.unitKey) };
  if ('groupKey' in target) return { role, wording, groupId: idOf(ids.groups, target.groupKey) };
  if ('external' in target) return { role, wording, externalName: target.external };
  return { role, wording, relative: target.relative };
}

const baselineOf = ({ parts = [], ...baseline }: DemoBaseline): BaselineInput => ({ ...baseline, parts });

function targetOf({ scope, documentKey, ...target }: DemoTarget, ids: AnnexIds): TargetInput {
  return {
    ...target,
    documentId: documentKey === undefined ? null : idOf(ids.documents, documentKey),
    scope: {
      kind: scope.kind,
      ...(scope.kind === 'unit' ? { unitId: idOf(ids.units, scope.unitKey) } : {}),
      ...(scope.kind === 'group' ? { groupId: idOf(ids.groups, scope.groupKey) } : {}),
      ...(scope.kind === 'level' ? { level: scope.level } : {}),
    },
  };
}

export const plansOfYear = (year: number): readonly DemoAnnexPlan[] => demoAnnexPlans.filter((plan) => plan.year === year);
