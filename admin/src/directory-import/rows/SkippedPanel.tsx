import Box from '@mui/material/Box';
import { formatCount } from '../../components/numbers';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/useT';
import { usePlace } from '../../plan-import/usePlace';
import type { ListPreview } from '../listTypes';

const SHOWN = 200;

/** What stands in the source and is not taken over: columns that are not understood, titles, examples. Nothing goes unsaid. */
export function SkippedPanel({ preview }: { preview: ListPreview }) {
  const t = useT();
  const placeOf = usePlace();
  const unknown = preview.tables.flatMap(({ columns }) => columns.filter(({ field, filled }) => field === null && filled > 0));
  const { skipped, counts } = preview;
  if (unknown.length === 0 && counts.skipped === 0) return null;
  return (
    <Panel title={t('listImport.skipped.title')}>
      {unknown.length ? <Box sx={{ mb: 1 }}>{t('listImport.skipped.columns', { names: unknown.map(({ heading, filled }) => `“${heading}” (${filled})`).join(', ') })}</Box> : null}
      {counts.skipped ? (
        <details>
          <Box component="summary" sx={{ cursor: 'pointer', color: 'primary.main' }}>{t('listImport.skipped.pieces', { count: formatCount(counts.skipped) })}</Box>
          <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5, maxHeight: 320, overflow: 'auto', fontSize: '0.875rem' }} tabIndex={0}>
            {skipped.slice(0, SHOWN).map(({ reason, text, place }, index) => (
              <Box component="li" key={index} sx={{ overflowWrap: 'anywhere' }}>{t(`listImport.skipped.${reason}`)} · {placeOf(place)}: {text}</Box>
            ))}
          </Box>
        </details>
      ) : null}
    </Panel>
  );
}
