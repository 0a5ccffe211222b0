import { vi } from '../../i18n/vi/index';
import { useT, type MessageKey } from '../../i18n/useT';

type SubjectType = keyof typeof vi.records.subjects;

export const SUBJECT_TYPES = Object.keys(vi.records.subjects) as SubjectType[];

/** Codes of the log in words. A code this version does not know is shown by its subject alone, never as English. */
export function useAuditWords() {
  const t = useT();
  const subject = (type: string) => (type in vi.records.subjects ? t(`records.subjects.${type}` as MessageKey) : '');
  const verb = (action: string) => {
    const last = action.split('.').at(-1) ?? action;
    return last in vi.records.verbs ? t(`records.verbs.${last}` as MessageKey) : t('records.verbs.change');
  };
  const field = (name: string) => (name in vi.records.fields ? t(`records.fields.${name}` as MessageKey) : name);
  const value = (raw: unknown) => (typeof raw === 'string' && raw in vi.records.values ? t(`records.values.${raw}` as MessageKey) : raw);
  return { subject, verb, field, value };
}
