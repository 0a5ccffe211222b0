import Close from '@mui/icons-material/CloseOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { Form, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { ConfirmWithReason } from '../../components/ConfirmWithReason';
import { ConflictDialog } from '../../components/ConflictDialog';
import type { Conflict } from '../../components/useConflict';
import { useT } from '../../i18n/useT';
import { useToday } from '../../providers/session';
import type { ImportRow, ImportTable } from '../importTypes';
import { usePlace } from '../usePlace';
import { useImportWork } from '../review/importContext';
import { shownImport } from '../review/useImport';
import { isToSee } from '../rowFacts';
import { DoubtLine, DoubtLines } from '../tables/DoubtLine';
import { PrintedSide } from '../tables/PrintedSide';
import { changedRowBody, rowDraft, type RowDraft } from './rowDraft';
import { RowFields } from './RowFields';
import { rowLabels, rowWords } from './rowWords';

interface RowDrawerProps {
  readonly table: ImportTable;
  readonly row: ImportRow;
  readonly onClose: () => void;
  /** To the next row that waits, after this one is settled. */
  readonly onNext: () => void;
}

/** One row to correct, with the printed words above the fields. What was typed is not lost by a wrong key. */
export function RowDrawer({ table, row, onClose, onNext }: RowDrawerProps) {
  const t = useT();
  const placeOf = usePlace();
  const client = useQueryClient();
  const formId = useId();
  const { imported, changes } = useImportWork();
  const thisYear = Number(useToday().slice(0, 4));
  const [{ initial, round }, setBegin] = useState(() => ({ initial: rowDraft(row), round: 0 }));
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const isDirty = useRef(false);
  const goesOn = useRef(false);
  const saved = useRef(false);

  const now = () => shownImport(client, imported.id);
  const rowNow = () => now()?.tables.flatMap(({ rows }) => rows).find(({ key }) => key === row.key);
  const submit = async (raw: unknown) => {
    const draft = { ...initial, ...Object.fromEntries(Object.entries(raw as RowDraft).filter(([, value]) => value !== undefined)) } as RowDraft;
    const changed = changedRowBody(draft, initial);
    const body = { ...changed, ...(goesOn.current || Object.keys(changed).length === 0 ? { isSeen: true } : {}) };
    setProblems([]);
    const error = await changes.send({ path: `/rows/${row.key}`, body, isQuiet: true });
    if (error === null) {
      saved.current = true;
      isDirty.current = false;
      return goesOn.current ? onNext() : onClose();
    }
    const current = rowNow();
    if (error.status === 412 && current) setConflict({ base: rowWords(initial, t), mine: rowWords(draft, t), theirs: rowWords(rowDraft(current), t), version: now()?.version ?? 0 });
    else setProblems([error.message, ...new Set(Object.values(error.body.errors ?? {}))]);
  };
  const close = () => (isDirty.current ? setLeaving(true) : onClose());
  const keepMine = () => {
    setConflict(null);
    (document.getElementById(formId) as HTMLFormElement | null)?.requestSubmit();
  };
  const takeTheirs = () => {
    const current = rowNow();
    setConflict(null);
    if (current) setBegin({ initial: rowDraft(current), round: round + 1 });
  };
  const waiting = row.doubts.filter(({ isSettled }) => !isSettled);
  return (
    <Drawer anchor="right" open onClose={close} slotProps={{ paper: { role: 'dialog', 'aria-labelledby': `${formId}-title`, sx: { width: { xs: '100%', sm: 640 }, maxWidth: '100%' } } }}>
      <Box sx={({ palette }) => ({ position: 'sticky', top: 0, zIndex: 2, display: 'flex', alignItems: 'flex-start', gap: 1, px: { xs: 2, sm: 3 }, py: 1.5, backgroundColor: palette.background.paper, borderBottom: `1px solid ${palette.line}` })}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography id={`${formId}-title`} variant="h3" component="h2">{t('planImport.edit.title', { number: row.printedNumber || '–' })}</Typography>
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{placeOf(row.place)}</Box>
        </Box>
        <IconButton aria-label={t('common.close')} onClick={close}><Close /></IconButton>
      </Box>
      <Form key={round} id={formId} record={initial as RowDraft & { id: string }} onSubmit={submit} warnWhenUnsavedChanges disableInvalidFormNotification noValidate>
        <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)', px: { xs: 2, sm: 3 }, pt: 1.5, pb: 3, fontSize: '0.875rem' }}>
          {waiting.length ? <DoubtLines label={t('planImport.row.doubts', { count: waiting.length })}>{waiting.map((doubt, index) => <DoubtLine key={index} doubt={doubt} near={row.place} />)}</DoubtLines> : null}
          <PrintedSide table={table} row={row} />
          <RowFields table={table} row={row} planYear={imported.header.year ?? thisYear} />
        </Box>
        <Footer problems={problems} isPending={changes.isPending} waits={isToSee(row)} onDirty={(dirty) => { isDirty.current = dirty && !saved.current; }} onPress={(next) => { goesOn.current = next; }} />
      </Form>
      <ConflictDialog conflict={conflict} labels={rowLabels(t)} onKeepMine={keepMine} onTakeTheirs={takeTheirs} onClose={() => setConflict(null)} />
      <ConfirmWithReason open={isLeaving} title={t('planImport.edit.leaveTitle')} text={t('planImport.edit.leaveText')} confirmLabel={t('planImport.edit.leave')} tone="danger" hasNoReason onConfirm={onClose} onClose={() => setLeaving(false)} />
    </Drawer>
  );
}

interface FooterProps {
  /** Why it was not saved: beside the button that was pressed, however long the form above it is. */
  readonly problems: readonly string[];
  readonly isPending: boolean;
  readonly waits: boolean;
  readonly onDirty: (isDirty: boolean) => void;
  readonly onPress: (goesOn: boolean) => void;
}

function Footer({ problems, isPending, waits, onDirty, onPress }: FooterProps) {
  const t = useT();
  const translate = useTranslate();
  const { isDirty, isSubmitted, errors } = useFormState();
  useEffect(() => {
    onDirty(isDirty);
  }, [isDirty, onDirty]);
  const hasBadFields = isSubmitted && Object.keys(errors).some((key) => key !== 'root');
  return (
    <Box sx={({ palette }) => ({ position: 'sticky', bottom: 0, zIndex: 2, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: { xs: 2, sm: 3 }, py: 1.5, backgroundColor: palette.background.paper, borderTop: `1px solid ${palette.line}` })}>
      {problems.length ? <Alert severity="error" sx={{ flex: '1 1 100%', maxHeight: '30vh', overflowY: 'auto' }}><b>{t('plans.form.notSaved')}.</b> {problems.map((text) => <div key={text}>{text}</div>)}</Alert> : null}
      <Button type="submit" variant="contained" loading={isPending} onClick={() => onPress(true)}>{t(waits && !isDirty ? 'planImport.edit.saveNext' : 'planImport.edit.saveAndNext')}</Button>
      <Button type="submit" variant="outlined" disabled={!isDirty || isPending} onClick={() => onPress(false)}>{t('common.save')}</Button>
      {hasBadFields ? <Box role="alert" sx={{ color: 'error.main', fontSize: '0.875rem' }}>{translate('ra.message.invalid_form')}</Box> : null}
    </Box>
  );
}
