import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { CreateBase, EditBase, Form, SaveContextProvider, useEditContext, useNotify, useRedirect, useSaveContext, type RaRecord, type SaveHandler } from 'react-admin';
import { useFormContext, useFormState } from 'react-hook-form';
import { useT } from '../i18n/useT';
import { changedKeys } from '../providers/dataProvider';
import { request } from '../providers/httpClient';
import { isApiError } from '../providers/problem';
import { ConflictDialog, type ShowValue } from './ConflictDialog';
import { ErrorState } from './ErrorState';
import { SkeletonPage } from './Skeletons';
import { useConflict, type Conflict, type Shown } from './useConflict';
import { DirtyWatch, useHeld } from './useHeld';

interface FormPageProps {
  resource: string;
  /** A PageTitle; on edit pages it may use useEditContext. */
  title: ReactNode;
  children: ReactNode;
  /** Turns the form's values into what the API takes. */
  transform?: (data: Record<string, unknown>) => Record<string, unknown>;
  /** Names of the fields, for comparing two people's changes. */
  labels?: Readonly<Record<string, string>>;
  onSaved?: (record: RaRecord) => void;
  /** Beside the save button: further verbs on the object. */
  extra?: ReactNode;
  isReadOnly?: boolean;
}

interface EditPageProps extends FormPageProps {
  /** Turns the record as read into the form's values, where the two shapes differ. */
  read?: (record: Record<string, unknown>) => Record<string, unknown>;
  /** How the fields' values are said when two people's changes are compared, where they do not say themselves. */
  show?: Readonly<Record<string, ShowValue>>;
  /** Below the form: what belongs to the object but is not a field of it. May use useEditContext. */
  footer?: ReactNode;
}

const asRead = (record: Record<string, unknown>): Record<string, unknown> => record;

interface CreatePageProps extends FormPageProps {
  defaultValues?: Record<string, unknown>;
  /** A second button that saves and stays, for whoever enters many; `keep` is what the next one begins with. */
  another?: { label: string; keep: (record: RaRecord) => Record<string, unknown> };
}

export function CreatePage({ resource, title, children, transform, onSaved, defaultValues, another }: CreatePageProps) {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const stays = useRef(false);
  const form = useRef<HTMLDivElement>(null);
  const [begin, setBegin] = useState({ round: 0, values: defaultValues });
  useEffect(() => {
    if (begin.round > 0) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [begin.round]);
  const saved = (record: RaRecord) => {
    notify(t('common.saved'), { type: 'info' });
    if (another && stays.current) setBegin(({ round }) => ({ round: round + 1, values: { ...defaultValues, ...another.keep(record) } }));
    else if (onSaved) onSaved(record);
    else redirect('list', resource);
  };
  const again = another ? (
    <SubmitAgain label={another.label} onPress={() => (stays.current = true)} />
  ) : undefined;
  return (
    <CreateBase resource={resource} mutationOptions={{ onSuccess: saved }} transform={transform} redirect={false}>
      {title}
      <Card ref={form} sx={{ maxWidth: 760 }}>
        <Form key={begin.round} defaultValues={begin.values} warnWhenUnsavedChanges noValidate>
          <FormBody again={again} onSubmitPress={() => (stays.current = false)}>
            {children}
          </FormBody>
        </Form>
      </Card>
    </CreateBase>
  );
}

function SubmitAgain({ label, onPress }: { label: string; onPress: () => void }) {
  const { saving } = useSaveContext();
  const { isDirty } = useFormState();
  return (
    <Button type="submit" variant="outlined" onClick={onPress} disabled={!isDirty || Boolean(saving)}>
      {label}
    </Button>
  );
}

/** Saves only changed fields against the version that was loaded; a stale version opens the comparison (RULES.md X4). */
export function EditPage({ resource, title, children, transform = asRead, labels = {}, onSaved, extra, isReadOnly, read = asRead, show, footer }: EditPageProps) {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const { conflict, compare, clear } = useConflict();
  const saved = (record: RaRecord) => {
    clear();
    notify(t('common.saved'), { type: 'info' });
    if (onSaved) onSaved(record);
    else redirect('list', resource);
  };
  const say = (error: unknown) => notify(error instanceof Error ? error.message : t('common.errorTitle'), { type: 'error', multiLine: true });
  const failed = (error: unknown, mine: Shown, base: RaRecord) => {
    if (isApiError(error) && error.status === 412) {
      const again = () => request<RaRecord & { version: number }>(`/${resource}/${encodeURIComponent(String(base.id))}`);
      compare(again, (current) => ({ base, mine, theirs: read(current) })).catch(say);
    } else if (!isApiError(error) || !error.body.errors) say(error);
  };
  return (
    <EditBase
      resource={resource}
      mutationMode="pessimistic"
      redirect={false}
      // A list puts its rows into this cache as if just read; the version must come from the server before anyone edits.
      queryOptions={{ refetchOnWindowFocus: false, refetchOnMount: 'always' }}
      mutationOptions={{ onSuccess: saved }}
    >
      <EditBody title={title} extra={extra} isReadOnly={isReadOnly} read={read} transform={transform} footer={footer} onFailed={failed}>
        {children}
        <KeepMine conflict={conflict} labels={labels} show={show} onClose={clear} />
      </EditBody>
    </EditBase>
  );
}

interface EditBodyProps extends Pick<EditPageProps, 'title' | 'children' | 'extra' | 'isReadOnly' | 'footer'>, Required<Pick<EditPageProps, 'read' | 'transform'>> {
  /** `mine`: what was to be saved; `base`: what the form was filled with. */
  onFailed: (error: unknown, mine: Shown, base: RaRecord) => void;
}

function EditBody({ title, children, extra, isReadOnly, read, transform, footer, onFailed }: EditBodyProps) {
  const { isPending, error, refetch, record, save, saving, mutationMode } = useEditContext();
  const current = useMemo(() => (record ? (read(record) as RaRecord) : undefined), [record, read]);
  const { value: values, onDirty } = useHeld(current);
  if (isPending) return <SkeletonPage />;
  if (error || !values || !current) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const saveChanged: SaveHandler<RaRecord> = (data, { meta, onSuccess } = {}) => {
    const changed = changedKeys(data, values);
    // What changed elsewhere in the meantime matters where it is a field that was typed in.
    const isContested = Object.keys(changed).some((key) => JSON.stringify(current[key]) !== JSON.stringify(values[key]));
    const known = isContested ? values : current;
    const mine = transform(changed);
    return save!(data, {
      onSuccess,
      transform: () => ({ ...mine, version: (meta as { version?: number } | undefined)?.version ?? known['version'] }),
      onError: (failure: unknown) => onFailed(failure, mine, values),
    });
  };
  return (
    <SaveContextProvider value={{ save: saveChanged, saving, mutationMode }}>
      {title}
      <Card sx={{ maxWidth: 760 }}>
        <Form record={values} warnWhenUnsavedChanges disabled={isReadOnly} noValidate>
          <DirtyWatch onDirty={onDirty} />
          <FormBody extra={extra} isReadOnly={isReadOnly}>
            {children}
          </FormBody>
        </Form>
      </Card>
      {footer}
    </SaveContextProvider>
  );
}

interface FormBodyProps {
  children: ReactNode;
  extra?: ReactNode;
  isReadOnly?: boolean;
  /** A second way to submit, right of the first. */
  again?: ReactNode;
  onSubmitPress?: () => void;
}

function FormBody({ children, extra, isReadOnly = false, again, onSubmitPress }: FormBodyProps) {
  const t = useT();
  const { saving } = useSaveContext();
  const { isDirty } = useFormState();
  return (
    <>
      <Box sx={{ display: 'grid', gap: 2, p: { xs: 2, md: 3 } }}>{children}</Box>
      {isReadOnly && !extra ? null : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, px: { xs: 2, md: 3 }, py: 2, borderTop: 1, borderColor: 'divider', alignItems: 'center' }}>
          {isReadOnly ? null : (
            <Button type="submit" variant="contained" loading={saving} disabled={!isDirty && !saving} onClick={onSubmitPress}>
              {t('common.save')}
            </Button>
          )}
          {again}
          <Box sx={{ flex: 1 }} />
          {extra}
        </Box>
      )}
    </>
  );
}

function KeepMine({ conflict, labels, show, onClose }: Pick<EditPageProps, 'show'> & { conflict: Conflict | null; labels: Readonly<Record<string, string>>; onClose: () => void }) {
  const { getValues, reset } = useFormContext();
  const { save } = useSaveContext();
  const { refetch } = useEditContext();
  const takeTheirs = () => {
    reset(conflict?.theirs);
    void refetch();
    onClose();
  };
  return (
    <ConflictDialog
      conflict={conflict}
      labels={labels}
      show={show}
      onKeepMine={(version) => {
        onClose();
        void save?.(getValues(), { meta: { version } });
      }}
      onTakeTheirs={takeTheirs}
      onClose={onClose}
    />
  );
}
