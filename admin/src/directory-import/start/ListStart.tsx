import Download from '@mui/icons-material/FileDownloadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { FileDropZone } from '../../components/FileDropZone';
import { Panel } from '../../components/Panel';
import { SendingStatus } from '../../components/SendingStatus';
import { UnitSelect } from '../../components/UnitSelect';
import { useT } from '../../i18n/useT';
import { PasteArea } from '../../plan-import/start/PasteArea';
import { acceptedOf, LIST_SOURCES, sourceRefusal } from '../../plan-import/start/sourceChecks';
import { apiUrl } from '../../providers/httpClient';
import { PATHS, type ListKind, type ListPreview } from '../listTypes';
import { useReadList } from './useReadList';

interface ListStartProps {
  readonly kind: ListKind;
  readonly onRead: (preview: ListPreview) => void;
}

/** The template, and where the list is given: a file, or what was copied out of one. */
export function ListStart({ kind, onRead }: ListStartProps) {
  const t = useT();
  const [rootUnitId, setRootUnitId] = useState<string | null>(null);
  const [isPasted, setPasted] = useState(false);
  const reading = useReadList(kind, onRead);
  const isBusy = reading.progress !== null;
  const takeFile = (file: File) => {
    const bad = sourceRefusal(file, LIST_SOURCES);
    setPasted(false);
    if (bad) reading.refuse(`${file.name}: ${t(bad.key, bad.params)}`);
    else void reading.send({ file }, rootUnitId, file.name);
  };
  /** It stands where the list was given. */
  const outcome = reading.progress ? (
    <SendingStatus words={t('listImport.reading', { name: reading.progress.name })} label={t('listImport.progress')} percent={null} onCancel={reading.cancel} />
  ) : reading.refusal ? <Alert severity="error">{reading.refusal.message}</Alert> : null;
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 960 }}>
      <Panel title={t('listImport.template.title')} action={
        <Button variant="outlined" startIcon={<Download />} component="a" href={apiUrl(`${PATHS[kind]}/import/template.xlsx`)} download>{t('listImport.template.download')}</Button>
      }>
        <Box sx={{ color: 'text.secondary' }}>{t(kind === 'units' ? 'listImport.template.unitsHelp' : 'listImport.template.peopleHelp')}</Box>
      </Panel>
      <Panel>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {kind === 'units' ? (
            <Box sx={{ maxWidth: 480 }}>
              <UnitSelect label={t('listImport.root')} value={rootUnitId} disabled={isBusy} onChange={(id) => setRootUnitId(id)} helperText={t('listImport.rootHelp')} />
            </Box>
          ) : null}
          <FileDropZone dropLabel={t('listImport.drop')} chooseLabel={t('listImport.choose')} help={t('listImport.types')} accepted={acceptedOf(LIST_SOURCES)} isDisabled={isBusy} isDense onFile={takeFile} />
          {isPasted ? null : outcome}
        </Box>
      </Panel>
      <Panel title={t('listImport.paste')}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <PasteArea isPending={isBusy} onSend={(source) => {
            setPasted(true);
            void reading.send(source, rootUnitId, t('listImport.pasted'));
          }} />
          {isPasted ? outcome : null}
        </Box>
      </Panel>
    </Box>
  );
}
