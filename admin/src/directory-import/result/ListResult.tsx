import Download from '@mui/icons-material/FileDownloadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import { formatCount } from '../../components/numbers';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/useT';
import { useLeaveWarning } from '../../resources/indicators/annex/editor/useLeaveWarning';
import { PATHS, type ImportedPeople, type ImportedUnits, type ListKind } from '../listTypes';
import { offerDownload } from '../rows/errorList';

interface ListResultProps {
  readonly kind: ListKind;
  readonly result: ImportedUnits | ImportedPeople;
  readonly onAgain: () => void;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** What became of the list. For people the passwords: this page is the only place they can be had from. */
export function ListResult({ kind, result, onAgain }: ListResultProps) {
  const t = useT();
  const { created, existingKeys } = result;
  const passwords = 'passwordsFile' in result ? result.passwordsFile : null;
  const [isTaken, setTaken] = useState(false);
  useLeaveWarning(useCallback(() => passwords !== null && !isTaken, [passwords, isTaken]));
  const take = () => {
    offerDownload(bytesOf(passwords ?? ''), XLSX, 'mat-khau-tam.xlsx');
    setTaken(true);
  };
  const isHeld = passwords !== null && !isTaken;
  return (
    <Panel title={t('listImport.result.title')}>
      <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start', maxWidth: 680 }}>
        <Box role="status">
          {t(kind === 'units' ? 'listImport.result.units' : 'listImport.result.people', { count: formatCount(created) })}
          {existingKeys.length ? ` ${t('listImport.result.existing', { count: formatCount(existingKeys.length) })}` : ''}
        </Box>
        {passwords === null ? null : (
          <Alert severity={isTaken ? 'success' : 'warning'}>
            <Box sx={{ mb: 1 }}>{t(isTaken ? 'listImport.result.passwordsTaken' : 'listImport.result.passwords')}</Box>
            <Button variant={isTaken ? 'outlined' : 'contained'} startIcon={<Download />} onClick={take}>{t('listImport.result.takePasswords')}</Button>
          </Alert>
        )}
        {kind === 'people' && passwords === null && created > 0 ? <Alert severity="warning">{t('listImport.result.passwordsLost')}</Alert> : null}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant={passwords === null ? 'contained' : 'outlined'} component={Link} to={PATHS[kind]} disabled={isHeld}>{t(kind === 'units' ? 'listImport.result.toUnits' : 'listImport.result.toPeople')}</Button>
          <Button onClick={onAgain} disabled={isHeld}>{t('listImport.result.again')}</Button>
        </Box>
      </Box>
    </Panel>
  );
}
