import UploadFile from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useRef, useState, type DragEvent } from 'react';

interface FileDropZoneProps {
  readonly dropLabel: string;
  readonly chooseLabel: string;
  /** Which files are taken, for people; `accepted` says it to the browser: ".docx,.xlsx". */
  readonly help: string;
  readonly accepted: string;
  readonly isDisabled: boolean;
  /** Lower, where other fields stand with it. */
  readonly isDense?: boolean;
  readonly onFile: (file: File) => void;
}

/** Where one file is dropped, or chosen by the button or the keyboard. */
export function FileDropZone({ dropLabel, chooseLabel, help, accepted, isDisabled, isDense = false, onFile }: FileDropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const helpId = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isDisabled) onFile(file);
  };
  const mark = (event: DragEvent, isInside: boolean) => {
    event.preventDefault();
    setOver(isInside);
  };
  return (
    <Box
      onDragOver={(event) => mark(event, true)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        mark(event, false);
        take(event.dataTransfer.files);
      }}
      sx={({ palette }) => ({
        display: 'grid', justifyItems: 'center', textAlign: 'center', gap: 1, px: 2, py: { xs: 3, md: isDense ? 4 : 5 }, borderRadius: '10px',
        border: `2px dashed ${isOver ? palette.primary.main : palette.lineStrong}`, backgroundColor: isOver ? palette.accentSoft : palette.background.default, opacity: isDisabled ? 0.6 : 1,
      })}
    >
      <UploadFile aria-hidden="true" sx={{ fontSize: 40, color: 'primary.main' }} />
      <Box sx={{ fontWeight: 600, display: { xs: 'none', md: 'block' } }}>{dropLabel}</Box>
      <Button variant="contained" size="large" disabled={isDisabled} aria-describedby={helpId} onClick={() => input.current?.click()}>{chooseLabel}</Button>
      <Box id={helpId} sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{help}</Box>
      <input
        ref={input} type="file" accept={accepted} hidden aria-label={chooseLabel}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </Box>
  );
}
