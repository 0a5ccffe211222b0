import type { IssueNote } from '../planTypes';
import type { Translate } from '../schedule/describeRule';

const KNOWN = ['membersRequired', 'noParty', 'noLead', 'noSchedule', 'groupEmpty', 'unitNotValid', 'outsideScope', 'leadKept', 'onEventOnly'] as const;
type KnownCode = (typeof KNOWN)[number];

const isKnown = (code: string): code is KnownCode => KNOWN.some((known) => known === code);

/** Said for information; everything else asks for a second look before issuing. */
const INFORMATIVE: ReadonlySet<string> = new Set(['leadKept', 'onEventOnly']);

export const needsLook = ({ code }: IssueNote): boolean => !INFORMATIVE.has(code);

export function describeNote({ code, params }: IssueNote, t: Translate): string {
  const listed = Array.isArray(params['names']) ? (params['names'] as unknown[]).map(String) : [];
  const more = Number(params['count'] ?? listed.length) - listed.length;
  const names = listed.join(', ') + (more > 0 ? ` ${t('plans.issue.andMore', { count: more })}` : '');
  return t(isKnown(code) ? `plans.issue.notes.${code}` : 'plans.issue.notes.other', { names, groupName: String(params['groupName'] ?? '') });
}
