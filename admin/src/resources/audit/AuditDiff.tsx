import Box from '@mui/material/Box';
import { useT } from '../../i18n/useT';
import type { AuditEntry } from '../../providers/apiTypes';
import { auditField, auditText } from './auditText';

/** Field by field, before beside after; what stayed the same is left out. */
export function AuditDiff({ entry: { before, after, subjectType, names } }: { entry: AuditEntry }) {
  const t = useT();
  const texts = { t, subjectType, names };
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
            <td style={{ overflowWrap: 'anywhere' }}>{auditField(key, texts)}</td>
            <td>
              <Kept text={auditText(before?.[key], key, texts)} />
            </td>
            <td>
              <Box component="strong" sx={{ fontWeight: 600 }}>
                <Kept text={auditText(after?.[key], key, texts)} />
              </Box>
            </td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

/** Line by line as stored, and never interpreted as markup. */
function Kept({ text }: { text: string }) {
  return <Box component="span" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Box>;
}
