import Download from '@mui/icons-material/DownloadOutlined';
import OpenInNew from '@mui/icons-material/OpenInNew';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { DateVi, formatInstantVi } from '../../components/DateVi';
import { useT } from '../../i18n/useT';
import { evidenceFileUrl, evidenceName, safeLink } from './evidenceName';
import type { EvidenceItem } from './evidenceTypes';
import { FileSize } from './FileSize';

/** The document's data and the file's: also the text alternative of the drawn pages. */
export function EvidenceDetails({ item }: { item: EvidenceItem }) {
  const t = useT();
  const facts: { label: string; value: ReactNode }[] = [
    ...(item.fileName ? [{ label: t('evidence.viewer.fileName'), value: item.fileName }] : []),
    { label: t('evidence.numberSymbol'), value: item.numberSymbol ?? t('common.notStated') },
    { label: t('evidence.issuedOn'), value: <DateVi date={item.issuedOn} /> },
    { label: t('evidence.issuer'), value: item.issuer ?? t('common.notStated') },
    { label: t('evidence.abstract'), value: item.abstract ?? t('common.notStated') },
    ...(item.pageRange ? [{ label: t('evidence.pageRange'), value: item.pageRange }] : []),
    { label: t('evidence.viewer.uploaded'), value: t('evidence.viewer.uploadedBy', { person: item.uploadedBy.fullName, at: formatInstantVi(item.uploadedAt) }) },
    ...(item.size !== null ? [{ label: t('evidence.viewer.size'), value: <FileSize bytes={item.size} /> }] : []),
    ...(item.sha256 ? [{ label: t('evidence.viewer.sha256'), value: <Box component="code" sx={{ fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>{item.sha256}</Box> }] : []),
  ];
  const link = safeLink(item.url);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {item.kind === 'file' ? (
        <Button variant="outlined" startIcon={<Download />} component="a" href={evidenceFileUrl(item, 'attachment')} download={item.fileName ?? ''} aria-label={t('evidence.downloadNamed', { name: evidenceName(item) })}>
          {t('evidence.download')}
        </Button>
      ) : link ? (
        <Button variant="outlined" startIcon={<OpenInNew />} component="a" href={link} target="_blank" rel="noopener noreferrer nofollow">
          {t('evidence.openLink')}
        </Button>
      ) : null}
      {item.isFrozen ? <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('evidence.frozenHelp')}</Typography> : null}
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1 }}>
        {facts.map(({ label, value }) => (
          <Box key={label}>
            <Box component="dt" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{label}</Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>{value}</Box>
          </Box>
        ))}
      </Box>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', display: { xs: 'none', md: 'block' } }}>{t('evidence.viewer.keys')}</Typography>
    </Box>
  );
}
