import UploadFile from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useT } from '../../i18n/useT';
import { ACCEPTED_SOURCES } from './sourceChecks';

interface DropZoneProps {
  readonly isDisabled: boolean;
  readonly onFile: (file: File) => void;
}

/** Where a document is dropped, or chosen by the button or the keyboard. */
export function DropZone({ isDisabled, onFile }: DropZoneProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const helpId = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file && !isDisabled) onFile(file);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Box
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={({ palette }) => ({
        display: 'grid', justifyItems: 'center', textAlign: 'center', gap: 1, px: 2, py: { xs: 3, md: 5 }, borderRadius: '10px',
        border: `2px dashed ${isOver ? palette.primary.main : palette.lineStrong}`, backgroundColor: isOver ? palette.accentSoft : palette.background.default, opacity: isDisabled ? 0.6 : 1,
      })}
    >
      <UploadFile aria-hidden="true" sx={{ fontSize: 40, color: 'primary.main' }} />
      <Box sx={{ fontWeight: 600, display: { xs: 'none', md: 'block' } }}>{t('planImport.start.drop')}</Box>
      <Button variant="contained" size="large" disabled={isDisabled} aria-describedby={helpId} onClick={() => input.current?.click()}>{t('planImport.start.choose')}</Button>
      <Box id={helpId} sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t('planImport.start.types')}</Box>
      <input
        ref={input} type="file" accept={ACCEPTED_SOURCES} hidden aria-label={t('planImport.start.choose')}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </Box>
  );
}
