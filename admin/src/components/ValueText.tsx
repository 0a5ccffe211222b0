import { formatDateVi, isCalendarDate } from '#domain';
import Box from '@mui/material/Box';
import { useT } from '../i18n/useT';

/** Any stored value in words: for comparing versions and for the audit log. Never interpreted as markup. */
export function ValueText({ value }: { value: unknown }) {
  const t = useT();
  return (
    <Box component="span" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {wordsOf(value, { yes: t('common.yes'), no: t('common.no'), none: t('common.none') })}
    </Box>
  );
}

function wordsOf(value: unknown, words: { yes: string; no: string; none: string }): string {
  if (value === null || value === undefined || value === '') return words.none;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return isCalendarDate(value) ? formatDateVi(value) : value;
  if (Array.isArray(value)) return value.length ? value.map((one) => `• ${wordsOf(one, words)}`).join('\n') : words.none;
  if (typeof value === 'object') {
    const record = value as Record<string, unknown>;
    const name = record['fullName'] ?? record['name'] ?? record['text'] ?? record['title'];
    if (typeof name === 'string') return name;
    return Object.entries(record)
      .filter(([key]) => key !== 'id')
      .map(([key, one]) => `${key}: ${wordsOf(one, words)}`)
      .join('; ');
  }
  return String(value);
}
