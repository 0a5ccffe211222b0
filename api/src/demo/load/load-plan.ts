import type { Tx } from '../../platform/db/index.js';
import type { DocumentCommands } from '../../modules/documents/index.js';
import type { ActivityCommands, PartyInput, PlanCommands, SectionCommands } from '../../modules/plans/index.js';
import {
  demoActivities, demoDecidingDocument, demoDocuments, demoOpenMembers, demoPlan, demoSections, type DemoActivity, type DemoDocument, type DemoParty,
} from '../content/index.js';
import { idOf, type DemoIds } from './load-organisation.js';

interface Commands {
  readonly documents: DocumentCommands;
  readonly plans: PlanCommands;
  readonly sections: SectionCommands;
  readonly activities: ActivityCommands;
}

/** The decision, its bases, and the annex with all its rows, as printed and as read. Answers the plan's id. */
export async function loadPlan(tx: Tx, commands: Commands, ids: DemoIds): Promise<string> {
  const documents = new Map<string, string>();
  for (const document of [demoDecidingDocument, ...demoDocuments]) {
    if (!documents.has(document.key)) documents.set(document.key, await commands.documents.create(tx, documentOf(document)));
  }
  const planId = await commands.plans.create(tx, {
    title: demoPlan.title,
    year: demoPlan.year,
    ownerUnitId: idOf(ids.units, demoPlan.ownerKey),
    documentId: idOf(documents, demoPlan.decidingDocumentKey),
    baseDocumentIds: demoPlan.baseDocumentKeys.map((key) => idOf(documents, key)),
    movesToWorkingDay: demoPlan.movesToWorkingDay,
    note: demoPlan.note,
    isDemonstration: true,
  });
  const sections = new Map<string, string>();
  for (const section of demoSections) sections.set(section.printedNumber, await commands.sections.create(tx, planId, section));
  for (const activity of demoActivities) {
    await commands.activities.create(tx, planId, {
      sectionId: idOf(sections, activity.sectionNumber),
      printedNumber: activity.printedNumber,
      content: activity.content,
      expectedResults: activity.expectedResults,
      partyText: activity.partyText,
      scheduleText: activity.scheduleText,
      note: activity.note ?? null,
      readingNotes: activity.readingNotes ?? [],
      origin: 'document',
      deliverables: activity.deliverables.map((text) => ({ text })),
      parties: activity.parties.map((party) => partyOf(activity, party, ids)),
      rules: activity.rules.map((rule) => ({ rule, readBy: 'demonstration' as const })),
      figures: activity.figures,
      baseDocumentIds: activity.basisKeys.map((key) => idOf(documents, key)),
    });
  }
  return planId;
}

function documentOf(document: DemoDocument) {
  const { kind, number, symbol, issuedOn, issuer, signerName, signerPost, title, warning, origin } = document;
  return { kind, number, symbol, issuedOn, issuer, signerName, signerPost, title, warning, isDemonstration: origin === 'madeUp' };
}

function partyOf(activity: DemoActivity, party: DemoParty, ids: DemoIds): PartyInput {
  const { role, wording, duty, target } = party;
  const words = { role, wording, duty: duty ?? null };
  if ('unitKey' in target) return { ...words, unitId: idOf(ids.units, target.unitKey) };
  if ('external' in target) return { ...words, externalName: target.external };
  const picked = demoOpenMembers.find((one) => String(one.activityNumber) === activity.printedNumber && one.groupKey === target.groupKey);
  return {
    ...words,
    groupId: idOf(ids.groups, target.groupKey),
    ...(picked === undefined ? {} : { memberIds: picked.memberKeys.map((key) => idOf(ids.units, key)) }),
  };
}
