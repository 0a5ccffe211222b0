import AttachFile from '@mui/icons-material/AttachFile';
import Inventory from '@mui/icons-material/Inventory2Outlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState, type ChangeEvent } from 'react';
import { useNotify } from 'react-admin';
import { Panel } from '../../../../components/Panel';
import { useApiMutation, useApiQuery } from '../../../../components/useApi';
import { useT } from '../../../../i18n/useT';
import type { Schemas } from '../../../../providers/schemas';
import { useCan } from '../../../../providers/session';
import { EvidenceList } from '../../../evidence/EvidenceList';
import { evidenceName } from '../../../evidence/evidenceName';
import type { EvidenceItem } from '../../../evidence/evidenceTypes';
import { ACCEPT, DEFAULT_MAX_MEGABYTES, SHOWN_EXTENSIONS } from '../../../evidence/fileChecks';
import { ReuseDialog } from '../../../evidence/ReuseDialog';
import { UploadQueue } from '../../../evidence/UploadQueue';
import { useUploads } from '../../../evidence/useUploads';
import { may, type Report } from '../entryTypes';
import type { ReportQuery } from '../useReport';

/** What the figures rest on: files of the unit, sent or used again (RULES.md E2). */
export function ReportEvidence({ report, query }: { report: Report; query: ReportQuery }) {
  const t = useT();
  const isOpen = may(report, 'attachEvidence');
  // Of a draft there is nothing to miss yet; who verifies wants to know that there is none.
  if (!isOpen && report.evidence.length === 0 && report.state === 'draft') return null;
  return (
    <Panel title={t('indicatorEntry.evidence.title')}>
      <Box sx={{ display: 'grid', gap: 1.25, minWidth: 0 }}>
        {isOpen ? <Box className="no-print" sx={{ display: 'grid', gap: 1.25, minWidth: 0 }}><AddEvidence report={report} query={query} /></Box> : null}
        <Items report={report} query={query} isOpen={isOpen} />
      </Box>
    </Panel>
  );
}

function AddEvidence({ report, query }: { report: Report; query: ReportQuery }) {
  const t = useT();
  const notify = useNotify();
  const files = useRef<HTMLInputElement>(null);
  const [isReusing, setReusing] = useState(false);
  const maySeeSettings = useCan('settings.read');
  const settings = useApiQuery<Schemas['SettingsView']>(['settings'], '/settings', undefined, { enabled: maySeeSettings, staleTime: 300_000 });
  const maxMegabytes = settings.data?.maxFileMegabytes ?? DEFAULT_MAX_MEGABYTES;
  const ownerPath = `/measurement-reports/${report.id}`;
  const uploads = useUploads(ownerPath, maxMegabytes, async (name) => {
    await query.reload();
    notify(t('evidence.uploaded', { name }), { type: 'success' });
  });
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    uploads.add([...(event.target.files ?? [])]);
    // So that the same file can be chosen again after it was dropped.
    event.target.value = '';
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" startIcon={<AttachFile />} onClick={() => files.current?.click()} sx={{ minHeight: 44 }}>{t('evidence.chooseFiles')}</Button>
        <Button startIcon={<Inventory />} onClick={() => setReusing(true)} sx={{ minHeight: 44 }}>{t('evidence.reuse')}</Button>
        <input ref={files} type="file" multiple accept={ACCEPT} onChange={pick} hidden aria-label={t('evidence.chooseFiles')} />
      </Box>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{t('evidence.allowed', { types: SHOWN_EXTENSIONS, max: maxMegabytes })}</Typography>
      <UploadQueue uploads={uploads} />
      {isReusing ? <ReuseDialog ownerPath={ownerPath} unitId={report.unit.id} usedIds={new Set(report.evidence.map(({ id }) => id))} onAdded={() => void query.reload().catch(() => undefined)} onClose={() => setReusing(false)} /> : null}
    </>
  );
}

function Items({ report, query, isOpen }: { report: Report; query: ReportQuery; isOpen: boolean }) {
  const t = useT();
  const notify = useNotify();
  const reload = () => void query.reload().catch(() => undefined);
  const remove = useApiMutation({
    onStale: reload,
    onSuccess: () => {
      notify(t('indicatorEntry.evidence.removed'), { type: 'info' });
      reload();
    },
  });
  if (report.evidence.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('indicatorEntry.evidence.none')}</Box>;
  const removeButton = (item: EvidenceItem) => (
    <Button
      size="small"
      color="inherit"
      disabled={remove.isPending}
      aria-label={t('indicatorEntry.evidence.removeNamed', { name: evidenceName(item) })}
      onClick={() => remove.mutate({ method: 'DELETE', path: `/measurement-reports/${report.id}/evidence/${item.id}`, version: report.version })}
    >
      {t('evidence.remove')}
    </Button>
  );
  return <EvidenceList items={report.evidence} actionsOf={(item) => (isOpen && !item.isFrozen ? removeButton(item) : null)} />;
}
