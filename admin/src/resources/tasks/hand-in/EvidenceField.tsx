import AddLink from '@mui/icons-material/AddLink';
import AttachFile from '@mui/icons-material/AttachFile';
import PhotoCamera from '@mui/icons-material/PhotoCameraOutlined';
import Inventory from '@mui/icons-material/Inventory2Outlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { useT } from '../../../i18n/useT';
import { DraftEvidence } from '../../evidence/DraftEvidence';
import type { EvidenceItem } from '../../evidence/evidenceTypes';
import { ACCEPT, SHOWN_EXTENSIONS } from '../../evidence/fileChecks';
import { LinkDialog } from '../../evidence/LinkDialog';
import { ReuseDialog } from '../../evidence/ReuseDialog';
import { UploadQueue } from '../../evidence/UploadQueue';
import type { Uploads } from '../../evidence/useUploads';
import type { Task } from '../taskTypes';

interface EvidenceFieldProps {
  task: Task;
  evidence: readonly EvidenceItem[];
  uploads: Uploads;
  maxMegabytes: number;
  onChanged: () => void;
}

/** Four ways to evidence: files (also dropped), the camera, a document already uploaded, a link. Sending starts at once. */
export function EvidenceField({ task, evidence, uploads, maxMegabytes, onChanged }: EvidenceFieldProps) {
  const t = useT();
  const labelId = useId();
  const [isOver, setOver] = useState(false);
  const [dialog, setDialog] = useState<'link' | 'reuse' | null>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    uploads.add(event.dataTransfer.files);
  };
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const added = () => {
    setDialog(null);
    onChanged();
  };
  return (
    <Box role="group" aria-labelledby={labelId} onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop} sx={({ palette }) => ({ display: 'grid', gap: 1.25, minWidth: 0, borderRadius: '10px', p: { xs: 1.25, md: 1.75 }, border: `1.5px dashed ${isOver ? palette.primary.main : palette.line}`, backgroundColor: isOver ? palette.accentSoft : undefined })}>
      <Typography id={labelId} variant="subtitle2" component="h3">{t('tasks.handIn.evidence')}</Typography>
      <PickButtons onFiles={uploads.add} onLink={() => setDialog('link')} onReuse={() => setDialog('reuse')} />
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{t('evidence.allowed', { types: SHOWN_EXTENSIONS, max: maxMegabytes })}</Typography>
      <UploadQueue uploads={uploads} />
      {evidence.length ? <DraftEvidence taskId={task.id} items={evidence} onChanged={onChanged} /> : null}
      {dialog === 'link' ? <LinkDialog taskId={task.id} onAdded={added} onClose={() => setDialog(null)} /> : null}
      {dialog === 'reuse' ? <ReuseDialog ownerPath={`/tasks/${task.id}`} unitId={task.unit.id} usedIds={new Set(evidence.map(({ id }) => id))} onAdded={onChanged} onClose={() => setDialog(null)} /> : null}
    </Box>
  );
}

function PickButtons({ onFiles, onLink, onReuse }: { onFiles: (files: Iterable<File>) => void; onLink: () => void; onReuse: () => void }) {
  const t = useT();
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  // A mouse means a desk: no camera to hold over a document there.
  const hasCamera = useMediaQuery('(any-pointer: coarse)', { noSsr: true });
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.target.files ?? [])]);
    // So that the same file can be chosen again after it was dropped.
    event.target.value = '';
  };
  const wide = { minHeight: 44, flex: { xs: '1 1 100%', sm: '0 0 auto' } };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button variant="outlined" startIcon={<AttachFile />} onClick={() => files.current?.click()} sx={wide}>{t('evidence.chooseFiles')}</Button>
      {hasCamera ? <Button variant="outlined" startIcon={<PhotoCamera />} onClick={() => camera.current?.click()} sx={wide}>{t('evidence.takePhoto')}</Button> : null}
      <Button startIcon={<Inventory />} onClick={onReuse} sx={{ minHeight: 44 }}>{t('evidence.reuse')}</Button>
      <Button startIcon={<AddLink />} onClick={onLink} sx={{ minHeight: 44 }}>{t('evidence.addLink')}</Button>
      <input ref={files} type="file" multiple accept={ACCEPT} onChange={pick} hidden aria-label={t('evidence.chooseFiles')} />
      <input ref={camera} type="file" accept="image/*" capture="environment" onChange={pick} hidden aria-label={t('evidence.takePhoto')} />
    </Box>
  );
}
