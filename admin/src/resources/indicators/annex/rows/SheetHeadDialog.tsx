import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState, type FormEvent } from 'react';
import { ConflictDialog } from '../../../../components/ConflictDialog';
import { useApiMutation } from '../../../../components/useApi';
import { useT } from '../../../../i18n/useT';
import { errorOf, request } from '../../../../providers/httpClient';
import { useQueryClient } from '@tanstack/react-query';
import type { PlanSheets, Sheet } from '../annexTypes';
import { ANNEX_KEYS } from '../useSheets';

/** What stands above and below the table of a sheet. */
export function SheetHeadDialog({ sheet, planId, onClose }: { sheet: Sheet; planId: string; onClose: () => void }) {
  const t = useT();
  const titleId = useId();
  const client = useQueryClient();
  const [head, setHead] = useState({ title: sheet.title, caption: sheet.caption, note: sheet.note });
  const change = useApiMutation<Sheet>({
    invalidates: ANNEX_KEYS,
    onSuccess: onClose,
    compare: () => ({ base: headOf(sheet), mine: head, theirs: headOf, read: () => readSheet(planId, sheet.id) }),
  });
  const errors = change.error?.body.errors ?? {};
  const save = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ method: 'PATCH', path: `/indicator-sheets/${sheet.id}`, body: head, version: sheet.version });
  };
  const labels = { title: t('indicatorAnnex.sheetTitle'), caption: t('indicatorAnnex.caption'), note: t('indicatorAnnex.sheetNote') };
  const takeTheirs = () => {
    void client.invalidateQueries({ queryKey: ['plans'] });
    onClose();
  };
  return (
    <Dialog open onClose={change.isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <form onSubmit={save}>
        <DialogTitle id={titleId}>{t('indicatorAnnex.editHead')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          {(['title', 'caption', 'note'] as const).map((key) => (
            <TextField
              key={key}
              multiline
              minRows={key === 'note' ? 3 : 1}
              label={labels[key]}
              value={head[key]}
              onChange={(event) => setHead({ ...head, [key]: event.target.value })}
              error={key in errors}
              helperText={errors[key]}
              slotProps={{ htmlInput: { maxLength: key === 'note' ? 10_000 : 2000 } }}
            />
          ))}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={change.isPending}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={change.isPending}>{t('common.save')}</Button>
        </DialogActions>
      </form>
      <ConflictDialog conflict={change.conflict} labels={labels} onKeepMine={change.keepMine} onTakeTheirs={takeTheirs} onClose={change.clearConflict} />
    </Dialog>
  );
}

const headOf = ({ title, caption, note }: Sheet) => ({ title, caption, note });

/** A sheet is read with its plan; one that has gone is told as any object that is not there. */
export async function readSheet(planId: string, id: string): Promise<Sheet> {
  const { sheets } = await request<PlanSheets>(`/plans/${planId}/indicator-sheets`);
  return sheets.find((one) => one.id === id) ?? Promise.reject(errorOf(404, '{"code":"notFound"}'));
}
