import UploadFile from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useT } from '../../i18n/useT';

interface ListDropZoneProps {
  readonly isDisabled: boolean;
  readonly onFile: (file: File) => void;
}

const ACCEPTED = '.xlsx,.csv,.docx,.txt,.html';

/** Where a list is dropped, or chosen by the button or the keyboard. */
export function ListDropZone({ isDisabled, onFile }: ListDropZoneProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const helpId = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isDisabled) onFile(file);
  };
  const stop = (event: DragEvent, isInside: boolean) => {
    event.preventDefault();
    setOver(isInside);
  };
  return (
    <Box
      onDragOver={(event) => stop(event, true)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        stop(event, false);
        take(event.dataTransfer.files);
      }}
      sx={({ palette }) => ({
        display: 'grid', justifyItems: 'center', textAlign: 'center', gap: 1, px: 2, py: { xs: 3, md: 4 }, borderRadius: '10px',
        border: `2px dashed ${isOver ? palette.primary.main : palette.lineStrong}`, backgroundColor: isOver ? palette.accentSoft : palette.background.default, opacity: isDisabled ? 0.6 : 1,
      })}
    >
      <UploadFile aria-hidden="true" sx={{ fontSize: 40, color: 'primary.main' }} />
      <Box sx={{ fontWeight: 600, display: { xs: 'none', md: 'block' } }}>{t('listImport.drop')}</Box>
      <Button variant="contained" size="large" disabled={isDisabled} aria-describedby={helpId} onClick={() => input.current?.click()}>{t('listImport.choose')}</Button>
      <Box id={helpId} sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t('listImport.types')}</Box>
      <input
        ref={input} type="file" accept={ACCEPTED} hidden aria-label={t('listImport.choose')}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </Box>
  );
}
