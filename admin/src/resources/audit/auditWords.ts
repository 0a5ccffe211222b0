import { vi } from '../../i18n/vi/index';
import { useT, type MessageKey } from '../../i18n/useT';
import { hasWords } from './auditText';

type SubjectType = keyof typeof vi.records.subjects;

export const SUBJECT_TYPES = Object.keys(vi.records.subjects) as SubjectType[];

/** Actions with words of their own, which a reader may look for by themselves: a decision, a hand-over, a lock. */
export const ACTIONS = Object.entries(vi.records.actions).flatMap(([type, verbs]) => Object.keys(verbs).map((verb) => ({ type, action: `${type}.${verb}` })));

/** Codes of the log in words. A code this version does not know is shown by its subject alone, never as English. */
export function useAuditWords() {
  const t = useT();
  const subject = (type: string) => (type in vi.records.subjects ? t(`records.subjects.${type}` as MessageKey) : '');
  const verb = (action: string) => {
    if (hasWords(`records.actions.${action}`)) return t(`records.actions.${action}` as MessageKey);
    const last = action.split('.').at(-1) ?? action;
    return last in vi.records.verbs ? t(`records.verbs.${last}` as MessageKey) : t('records.verbs.change');
  };
  return { subject, verb };
}
