import Box from '@mui/material/Box';
import { ValueText } from '../../components/ValueText';
import { useT } from '../../i18n/useT';
import { useAuditWords } from './auditWords';

type Snapshot = Record<string, unknown> | null;

/** Field by field, before beside after; what stayed the same is left out. */
export function AuditDiff({ before, after }: { before: Snapshot; after: Snapshot }) {
  const t = useT();
  const words = useAuditWords();
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (key) => JSON.stringify(before?.[key] ?? null) !== JSON.stringify(after?.[key] ?? null),
  );
  if (keys.length === 0) return <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t('records.audit.noChange')}</Box>;
  return (
    <Box component="table" sx={{ width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontSize: '0.875rem', '& th, & td': { textAlign: 'left', verticalAlign: 'top', py: 0.5, pr: 1.5, borderBottom: 1, borderColor: 'divider' }, '& th': { fontWeight: 500, color: 'text.secondary' } }}>
      <thead>
        <tr>
          <th style={{ width: '28%' }}>{t('records.audit.field')}</th>
          <th>{t('records.audit.before')}</th>
          <th>{t('records.audit.after')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key}>
            <td style={{ overflowWrap: 'anywhere' }}>{words.field(key)}</td>
            <td>
              <ValueText value={words.value(before?.[key])} />
            </td>
            <td>
              <Box component="strong" sx={{ fontWeight: 600 }}>
                <ValueText value={words.value(after?.[key])} />
              </Box>
            </td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
