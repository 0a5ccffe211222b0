import type { ScheduleRule } from '#domain';
import type { DemoActivity, DemoFigure, DemoParty, DemoPartyRole, DemoPartyTarget } from './content-types.js';

export const theOffice: DemoPartyTarget = { unitKey: 'van-phong' };
export const theAgencies: DemoPartyTarget = { groupKey: 'cac-co-quan' };
export const theCommunes: DemoPartyTarget = { groupKey: 'cac-xa' };

export function unitParty(unitKey: string): DemoPartyTarget {
  return { unitKey };
}

export function groupParty(groupKey: string): DemoPartyTarget {
  return { groupKey };
}

function partyOf(role: DemoPartyRole) {
  return (target: DemoPartyTarget, wording: string, duty?: string): DemoParty => ({
    role,
    target,
    wording,
    ...(duty === undefined ? {} : { duty }),
  });
}

export const lead = partyOf('lead');
export const coLead = partyOf('coLead');
export const coordinating = partyOf('coordinating');
export const monitoring = partyOf('monitoring');
export const evaluating = partyOf('evaluating');

/** The document's commonest pair: every agency and every commune, in one role. */
export function everyone(role: DemoPartyRole, roleWords: string, duty?: string): DemoParty[] {
  const make = partyOf(role);
  return [
    make(theAgencies, `Các cơ quan, đơn vị${roleWords}`, duty),
    make(theCommunes, `UBND các xã, thị trấn${roleWords}`, duty),
  ];
}

export function percent(quote: string, comparator: DemoFigure['comparator'], value: string): DemoFigure {
  return { quote, comparator, value, measureUnit: '%' };
}

export interface ActivityWriting {
  content: string;
  results: readonly string[];
  partyText: string;
  scheduleText: string;
  parties: readonly DemoParty[];
  rules: readonly ScheduleRule[];
  figures?: readonly DemoFigure[];
  basisKeys?: readonly string[];
  note?: string;
  readingNotes?: readonly string[];
}

/** The results cell is printed as bullets when there are several, as one sentence when there is one. */
export function activityOf(printedNumber: number, sectionNumber: string, writing: ActivityWriting): DemoActivity {
  const { results, figures = [], basisKeys = [], ...rest } = writing;
  return {
    printedNumber: String(printedNumber),
    sectionNumber,
    expectedResults: results.length > 1 ? results.map((result) => `- ${result}`).join('\n') : results.join(''),
    deliverables: results,
    figures,
    basisKeys,
    ...rest,
  };
}
