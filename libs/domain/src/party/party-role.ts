/** What a unit is to an activity (RULES.md A4). */
export const PARTY_ROLES = ['lead', 'coLead', 'coordinating', 'monitoring', 'evaluating'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** Leads owe results and coordinating units owe a contribution; monitoring and evaluating units owe no task. */
export function owesTask(role: PartyRole): boolean {
  return role === 'lead' || role === 'coLead' || role === 'coordinating';
}

/** A coordinating unit's contribution never blocks the lead and is never scored (RULES.md A5). */
export function isScored(role: PartyRole): boolean {
  return role === 'lead' || role === 'coLead';
}
