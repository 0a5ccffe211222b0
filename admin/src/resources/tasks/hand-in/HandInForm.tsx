import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import type { Schemas } from '../../../providers/schemas';
import { useCan } from '../../../providers/session';
import { DEFAULT_MAX_MEGABYTES } from '../../evidence/fileChecks';
import { useUploads } from '../../evidence/useUploads';
import type { TaskQuery } from '../page/useTask';
import type { Task } from '../taskTypes';
import { DeliverableChecks } from './DeliverableChecks';
import { EvidenceField } from './EvidenceField';
import { HandInTexts } from './HandInTexts';
import { KindChoice } from './KindChoice';
import { SaveNotice } from './SaveNotice';
import type { HandIn } from './useHandIn';

/** One column for the phone that took the picture: evidence, what it covers, a few words, one button. */
export function HandInForm({ task, query, handIn }: { task: Task; query: TaskQuery; handIn: HandIn }) {
  const t = useT();
  const notify = useNotify();
  const form = useRef<HTMLFormElement>(null);
  const maySeeSettings = useCan('settings.read');
  const settings = useApiQuery<Schemas['SettingsView']>(['settings'], '/settings', undefined, { enabled: maySeeSettings, staleTime: 300_000 });
  const maxMegabytes = settings.data?.maxFileMegabytes ?? DEFAULT_MAX_MEGABYTES;
  const uploads = useUploads(`/tasks/${task.id}`, maxMegabytes, async (name) => {
    await query.reload();
    notify(t('evidence.uploaded', { name }), { type: 'success' });
  });
  const evidence = task.currentRound?.state === 'draft' ? task.currentRound.evidence : [];
  const { fields, errors, setErrors } = handIn;
  // A file that has come answers the complaint that there is none.
  useEffect(() => setErrors({}), [evidence.length, setErrors]);
  const isNothing = fields.kind === 'notApplicable';
  const sending = uploads.queue.filter(({ state }) => state !== 'failed').length;
  const failed = uploads.queue.length - sending;

  const check = (): Record<string, string> => {
    if (isNothing) return fields.note.trim() ? {} : { note: t('tasks.handIn.needReason') };
    if (fields.resultText.trim() || task.role === 'coordinating') return {};
    if (task.scheduleKind === 'continuous') return { resultText: t('tasks.handIn.needStatus') };
    return evidence.length ? {} : { resultText: t('tasks.handIn.needResult') };
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const found = check();
    setErrors(found);
    const first = Object.keys(found)[0];
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    else void handIn.submit();
  };
  return (
    <Box component="form" ref={form} onSubmit={send} noValidate sx={{ display: 'grid', gap: 2.5, minWidth: 0 }}>
      <KindChoice value={fields.kind} onChange={(kind) => handIn.change({ kind })} />
      {isNothing ? null : (
        <>
          <EvidenceField task={task} evidence={evidence} uploads={uploads} maxMegabytes={maxMegabytes} onChanged={() => void query.reload().catch(() => undefined)} />
          <DeliverableChecks task={task} chosen={fields.coveredDeliverableIds} onChange={(coveredDeliverableIds) => handIn.change({ coveredDeliverableIds })} />
        </>
      )}
      <HandInTexts task={task} fields={fields} errors={errors} onChange={handIn.change} />
      <Box>
        <SaveNotice handIn={handIn} />
        {sending || failed ? (
          <Typography role="status" variant="body2" sx={{ color: failed ? 'tones.red.ink' : 'text.secondary', mb: 1 }}>
            {failed ? t('tasks.handIn.failedUploads', { count: failed }) : t('tasks.handIn.waitUploads', { count: sending })}
          </Typography>
        ) : null}
        <Button type="submit" variant="contained" size="large" loading={handIn.isSubmitting} disabled={sending + failed > 0 && !isNothing} sx={{ width: { xs: '100%', sm: 'auto' }, minHeight: 48 }}>
          {t(isNothing ? 'tasks.handIn.submitNotApplicable' : 'tasks.handIn.submit')}
        </Button>
      </Box>
    </Box>
  );
}
