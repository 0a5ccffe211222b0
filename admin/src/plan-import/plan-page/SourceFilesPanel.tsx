import AttachFile from '@mui/icons-material/AttachFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Panel } from '../../components/Panel';
import { useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import { apiUrl } from '../../providers/httpClient';
import type { Schemas } from '../../providers/schemas';
import { FileSize } from '../../resources/evidence/FileSize';
import { useSourceName } from '../sourceName';

/** The documents a plan was made from or amended by, byte for byte; nothing where it was entered by hand. */
export function SourceFilesPanel({ planId }: { planId: string }) {
  const t = useT();
  const nameOf = useSourceName();
  const files = useApiQuery<Schemas['ImportedFilesView']>(['plans', planId, 'imported-files'], `/plans/${planId}/imported-files`);
  if (!files.data?.items.length) return null;
  return (
    <Panel title={t('planImport.plan.files')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
        {files.data.items.map(({ id, fileName, size }) => ({ id, size, fileName: nameOf(fileName) })).map(({ id, fileName, size }) => (
          <li key={id}>
            <Button component="a" href={apiUrl(`/plan-imports/${id}/file`)} download startIcon={<AttachFile />} aria-label={t('planImport.plan.fileOf', { name: fileName })} sx={{ textAlign: 'left', overflowWrap: 'anywhere', px: 0.75 }}>{fileName}</Button>
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem', ml: 0.5 }}><FileSize bytes={size} /></Box>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
