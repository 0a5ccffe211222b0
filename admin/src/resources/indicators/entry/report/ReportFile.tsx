import Download from '@mui/icons-material/FileDownloadOutlined';
import Upload from '@mui/icons-material/FileUploadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useRef, useState, type ChangeEvent } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { Panel } from '../../../../components/Panel';
import { useT } from '../../../../i18n/useT';
import { apiUrl, newIdempotencyKey, request } from '../../../../providers/httpClient';
import { isApiError } from '../../../../providers/problem';
import type { Report, UploadOutcome } from '../entryTypes';
import type { ReportQuery } from '../useReport';
import { UploadReport } from './UploadReport';

const MOST_BYTES = 5 * 1024 ** 2;

/** The way through Excel: a template of this report, and the filled one back, cell by cell. */
export function ReportFile({ report, query, onSaved }: { report: Report; query: ReportQuery; onSaved: (fresh: Report, indicatorIds: readonly string[]) => void }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [isPartial, setPartial] = useState(false);
  const { file, outcome, isSending, send } = useFigureUpload(report, query, onSaved);
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    // So that the same file can be chosen again once it is mended.
    event.target.value = '';
    if (chosen) void send(chosen, isPartial);
  };
  const problems = outcome?.cells.filter(({ severity }) => severity === 'problem').length ?? 0;
  return (
    <Box className="no-print">
    <Panel title={t('indicatorEntry.file.title')}>
      <Box sx={{ display: 'grid', gap: 1.25, minWidth: 0 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('indicatorEntry.file.help')}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Button component="a" href={apiUrl(`/measurement-reports/${report.id}/template`)} download variant="outlined" startIcon={<Download />} sx={{ minHeight: 44 }}>{t('indicatorEntry.file.template')}</Button>
          <Button variant="outlined" startIcon={<Upload />} loading={isSending} onClick={() => input.current?.click()} sx={{ minHeight: 44 }}>{t('indicatorEntry.file.upload')}</Button>
          <FormControlLabel control={<Checkbox checked={isPartial} onChange={(_, next) => setPartial(next)} />} label={t('indicatorEntry.file.partial')} />
          <input ref={input} type="file" accept=".xlsx" onChange={pick} hidden aria-label={t('indicatorEntry.file.upload')} />
        </Box>
        <Box aria-live="polite">
          {isSending ? t('indicatorEntry.file.sending') : null}
          {outcome && !isSending ? (
            <Alert
              severity={problems ? (outcome.isSaved ? 'warning' : 'error') : 'success'}
              action={problems && !outcome.isSaved && outcome.readLines > 0 && file ? <Button color="inherit" size="small" onClick={() => void send(file, true)}>{t('indicatorEntry.file.savePartly')}</Button> : undefined}
            >
              {problems ? (outcome.isSaved ? t('indicatorEntry.file.savedPartly', { count: outcome.savedLines, problems }) : t('indicatorEntry.file.notSaved', { count: problems })) : t('indicatorEntry.file.saved', { count: outcome.savedLines })}
            </Alert>
          ) : null}
        </Box>
        {outcome && outcome.cells.length > 0 && !isSending ? <UploadReport cells={outcome.cells} /> : null}
      </Box>
    </Panel>
    </Box>
  );
}

/** One file at a time; what it did, cell by cell, stays until the next one. */
function useFigureUpload(report: Report, query: ReportQuery, onSaved: (fresh: Report, indicatorIds: readonly string[]) => void) {
  const t = useT();
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const [file, setFile] = useState<File | null>(null);
  const [outcome, setOutcome] = useState<UploadOutcome | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (chosen: File, partial: boolean) => {
    if (chosen.size > MOST_BYTES) return notify(t('indicatorEntry.file.tooLarge'), { type: 'error' });
    setFile(chosen);
    setSending(true);
    try {
      const body = new FormData();
      body.append('file', chosen, chosen.name.normalize('NFC'));
      const answer = await request<UploadOutcome>(`/measurement-reports/${report.id}/upload`, { method: 'POST', params: { partial }, body, version: report.version, idempotencyKey: newIdempotencyKey() });
      setOutcome(answer);
      if (answer.isSaved) onSaved(await query.reload(), answer.savedIndicatorIds);
    } catch (error) {
      setOutcome(null);
      if (!isApiError(error)) throw error;
      if (error.status === 401) return void logoutIfAccessDenied(error);
      if (error.status === 412) void query.reload().catch(() => undefined);
      notify(error.message, { type: 'error', multiLine: true });
    } finally {
      setSending(false);
    }
  };
  return { file, outcome, isSending, send };
}
