import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { ConflictDialog } from '../../../components/ConflictDialog';
import { useApiMutation } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { errorOf, request } from '../../../providers/httpClient';
import type { Annex, Section } from '../planTypes';

interface SectionDialogProps {
  planId: string;
  /** The section to rename; null for a new one. */
  section: Section | null;
  onClose: () => void;
}

export function SectionDialog({ planId, section, onClose }: SectionDialogProps) {
  const t = useT();
  const titleId = useId();
  const client = useQueryClient();
  const [printedNumber, setNumber] = useState(section?.printedNumber ?? '');
  const [title, setTitle] = useState(section?.title ?? '');
  const change = useApiMutation<Section>({
    invalidates: [['plans']],
    onSuccess: onClose,
    compare: () => section && { base: { ...section }, theirs: (current) => ({ ...current }), read: () => readSection(planId, section.id) },
  });
  const takeTheirs = () => {
    void client.invalidateQueries({ queryKey: ['plans'] });
    onClose();
  };
  const labels = { printedNumber: t('plans.form.sectionNumber'), title: t('plans.form.sectionTitle') };
  const errors = change.error?.body.errors ?? {};
  const isComplete = printedNumber.trim() !== '' && title.trim() !== '';
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete) return;
    const body = { printedNumber: printedNumber.trim(), title: title.trim() };
    if (section) change.mutate({ method: 'PATCH', path: `/plan-sections/${section.id}`, body, version: section.version });
    else change.mutate({ path: `/plans/${planId}/sections`, body });
  };
  return (
    <Dialog open onClose={change.isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <form onSubmit={save}>
        <DialogTitle id={titleId}>{section ? t('plans.form.editSection') : t('plans.form.addSection')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          <TextField
            autoFocus
            required
            label={t('plans.form.sectionNumber')}
            value={printedNumber}
            onChange={(event) => setNumber(event.target.value)}
            error={'printedNumber' in errors}
            helperText={errors['printedNumber'] ?? t('plans.form.sectionNumberHelp')}
            slotProps={{ htmlInput: { maxLength: 50 } }}
            sx={{ maxWidth: 260 }}
          />
          <TextField
            required
            multiline
            label={t('plans.form.sectionTitle')}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            error={'title' in errors}
            helperText={errors['title']}
            slotProps={{ htmlInput: { maxLength: 1000 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={change.isPending}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={change.isPending} disabled={!isComplete}>{t('common.save')}</Button>
        </DialogActions>
      </form>
      <ConflictDialog conflict={change.conflict} labels={labels} onKeepMine={change.keepMine} onTakeTheirs={takeTheirs} onClose={change.clearConflict} />
    </Dialog>
  );
}

/** A section is read with its plan; one that has gone is told as any object that is not there. */
async function readSection(planId: string, id: string): Promise<Section> {
  const { sections } = await request<Annex>(`/plans/${planId}/annex`);
  return sections.find((one) => one.id === id) ?? Promise.reject(errorOf(404, '{"code":"notFound"}'));
}
