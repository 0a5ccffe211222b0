import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { Form, NumberInput, SelectInput, TextInput, maxLength } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { ConflictDialog } from '../../components/ConflictDialog';
import { DayInput } from '../../components/DayInput';
import { Panel } from '../../components/Panel';
import type { Conflict } from '../../components/useConflict';
import { DirtyWatch, useHeld } from '../../components/useHeld';
import { useT } from '../../i18n/useT';
import type { ImportHeader, PlanImport } from '../importTypes';
import { useImportWork } from '../review/importContext';
import { shownImport } from '../review/useImport';
import { openAsks } from '../rowFacts';
import { DoubtLine, DoubtLines } from '../tables/DoubtLine';
import { citationLabel } from './citationLabel';
import { HeadLists } from './HeadLists';

const FIELDS = ['kind', 'number', 'symbol', 'issuedOn', 'issuer', 'issuedAt', 'title', 'year', 'signerTitle', 'signerName'] as const;
type HeadDraft = Record<(typeof FIELDS)[number], unknown> & { id: string };
const KINDS = ['decision', 'plan', 'directive', 'program', 'report', 'officialLetter', 'notice', 'annex', 'resolution', 'decree', 'circular', 'law', 'other'] as const;

const headDraft = (header: ImportHeader): HeadDraft => ({ id: 'head', ...(Object.fromEntries(FIELDS.map((field) => [field, header[field] ?? ''])) as Record<(typeof FIELDS)[number], unknown>) });

/** The head of the document: what it is, by whom, since when; what it rests on and to whom it goes. */
export function HeadTab() {
  const t = useT();
  const client = useQueryClient();
  const formId = useId();
  const { imported, changes, isOpen } = useImportWork();
  const { header } = imported;
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const isKnowing = useRef(false);
  const { value: { initial }, onDirty, release } = useHeld({ initial: headDraft(header) });
  const labels = Object.fromEntries(FIELDS.map((field) => [field, t(`planImport.head.${field}`)]));
  const submit = async (raw: unknown) => {
    const typed = raw as HeadDraft;
    const changed = Object.fromEntries(FIELDS.filter((field) => (typed[field] ?? '') !== initial[field]).map((field) => [field, typed[field] === '' ? null : (typed[field] ?? null)]));
    setProblems([]);
    const compare = (current: PlanImport) => setConflict({ base: initial, mine: typed, theirs: headDraft(current.header), version: current.version });
    const isContested = Object.keys(changed).some((field) => headDraft(header)[field as keyof HeadDraft] !== initial[field as keyof HeadDraft]);
    if (isContested && !isKnowing.current) return compare(imported);
    const error = await changes.send({ path: '', body: { header: changed }, isQuiet: true });
    isKnowing.current = false;
    if (error === null) return release();
    const current = shownImport(client, imported.id);
    if (error.status === 412 && current) compare(current);
    else setProblems([error.message, ...new Set(Object.values(error.body.errors ?? {}))]);
  };
  const takeTheirs = () => {
    setConflict(null);
    release();
  };
  const keepMine = () => {
    setConflict(null);
    isKnowing.current = true;
    (document.getElementById(formId) as HTMLFormElement | null)?.requestSubmit();
  };
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' }, alignItems: 'start' }}>
      <Panel title={t('planImport.head.heading')}>
        <Form key={JSON.stringify(initial)} id={formId} record={initial} onSubmit={submit} disabled={!isOpen} warnWhenUnsavedChanges disableInvalidFormNotification noValidate>
          <DirtyWatch onDirty={onDirty} />
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <Seen header={header} />
            <FieldDoubts header={header} of={null} />
            <TextInput source="title" label={t('planImport.head.title')} multiline validate={maxLength(2000)} />
            <FieldDoubts header={header} of={['title']} />
            <Row>
              <SelectInput source="kind" label={t('planImport.head.kind')} choices={KINDS.map((id) => ({ id, name: t(`planImport.documentKinds.${id}`) }))} emptyValue="" />
              <NumberInput source="year" label={t('planImport.head.year')} />
            </Row>
            <FieldDoubts header={header} of={['kind', 'year']} />
            <DecidedBy header={header} />
            <Row>
              <TextInput source="number" label={t('planImport.head.number')} validate={maxLength(50)} />
              <TextInput source="symbol" label={t('planImport.head.symbol')} validate={maxLength(100)} />
            </Row>
            <FieldDoubts header={header} of={['number', 'symbol']} />
            <Row>
              <DayInput source="issuedOn" label={t('planImport.head.issuedOn')} />
              <TextInput source="issuedAt" label={t('planImport.head.issuedAt')} validate={maxLength(300)} />
            </Row>
            {header.dateWords ? <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mt: -1 }}>{t('planImport.head.dateWords', { words: header.dateWords })}</Box> : null}
            <FieldDoubts header={header} of={['issuedOn', 'issuedAt']} />
            <TextInput source="issuer" label={t('planImport.head.issuer')} validate={maxLength(300)} />
            <FieldDoubts header={header} of={['issuer']} />
            <Row>
              <TextInput source="signerName" label={t('planImport.head.signerName')} validate={maxLength(200)} />
              <TextInput source="signerTitle" label={t('planImport.head.signerTitle')} validate={maxLength(200)} />
            </Row>
            <FieldDoubts header={header} of={['signerName', 'signerTitle']} />
            {problems.length ? <Alert severity="error"><b>{t('plans.form.notSaved')}.</b> {problems.map((text) => <div key={text}>{text}</div>)}</Alert> : null}
            {isOpen ? <SaveHead isPending={changes.isPending} /> : null}
          </Box>
          <ConflictDialog conflict={conflict} labels={labels} show={{ kind: (value) => (value ? t(`planImport.documentKinds.${value as 'plan'}`) : t('common.none')) }} onKeepMine={keepMine} onTakeTheirs={takeTheirs} onClose={() => setConflict(null)} />
        </Form>
      </Panel>
      <HeadLists header={header} />
    </Box>
  );
}

function Row({ children }: { children: React.ReactNode }) {
  return <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>{children}</Box>;
}

/** An annex shows the number of its decision: the plan gets that decision, not the annex. */
function DecidedBy({ header: { kind, decidedBy, attachedTo } }: { header: ImportHeader }) {
  const t = useT();
  if (decidedBy === null) return <Alert severity="info">{t('planImport.head.decidedByNone')}</Alert>;
  if (decidedBy === 'own' || attachedTo === null) return null;
  return <Alert severity="info">{t('planImport.head.decidedByAttached', { kind: t(`planImport.documentKinds.${attachedTo.kind}`), document: citationLabel(attachedTo) })} {kind === 'annex' ? t('planImport.head.decidedByHelp') : null}</Alert>;
}

/** The doubts about some fields stand below them; those about no field of the form, such as cited documents, above all. */
function FieldDoubts({ header, of }: { header: ImportHeader; of: readonly (typeof FIELDS)[number][] | null }) {
  const t = useT();
  const doubts = header.doubts.filter(({ field }) => (of === null ? !FIELDS.some((one) => one === field) : of.some((one) => one === field)));
  if (doubts.length === 0) return null;
  return (
    <Box sx={{ mt: of === null ? 0 : -1 }}>
      <DoubtLines label={t('planImport.row.doubts', { count: openAsks(doubts).length })}>{doubts.map((doubt, index) => <DoubtLine key={index} doubt={doubt} />)}</DoubtLines>
    </Box>
  );
}

function Seen({ header }: { header: ImportHeader }) {
  const t = useT();
  const { changes, isOpen } = useImportWork();
  const count = openAsks(header.doubts).length;
  if (count === 0 || !isOpen) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box sx={{ flex: 1 }}>{t('planImport.row.doubts', { count })}</Box>
      <Button size="small" variant="outlined" onClick={() => void changes.send({ path: '', body: { header: { isSeen: true } } })}>{t('planImport.head.seen')}</Button>
    </Box>
  );
}

function SaveHead({ isPending }: { isPending: boolean }) {
  const t = useT();
  const { isDirty } = useFormState();
  return <Box><Button type="submit" variant="contained" disabled={!isDirty} loading={isPending}>{t('common.save')}</Button></Box>;
}
