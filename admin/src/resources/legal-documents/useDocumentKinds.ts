import { useT } from '../../i18n/useT';

const KINDS = ['law', 'decree', 'resolution', 'decision', 'directive', 'circular', 'plan', 'officialLetter', 'notice', 'report', 'other'] as const;

export function useDocumentKinds(): { id: string; name: string }[] {
  const t = useT();
  return KINDS.map((kind) => ({ id: kind, name: t(`records.documents.kinds.${kind}`) }));
}
