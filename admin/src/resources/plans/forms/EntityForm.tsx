import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState, type ReactNode } from 'react';
import { Form, useNotify, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { ConflictDialog } from '../../../components/ConflictDialog';
import { useApiMutation } from '../../../components/useApi';
import { useConflict } from '../../../components/useConflict';
import { DirtyWatch, useHeld } from '../../../components/useHeld';
import { useT } from '../../../i18n/useT';
import { request } from '../../../providers/httpClient';
import { isApiError, type ApiError } from '../../../providers/problem';

type Values = Record<string, unknown>;
type Body = Record<string, unknown>;

interface EntityFormProps<V extends Values, R> {
  initial: V;
  /** The request body of the whole form; of an existing object only the keys that differ from `initial` are sent. */
  toBody: (values: V) => Body;
  /** Where to create, or the object that is changed and where it is read again after a conflict. */
  target: { kind: 'create'; path: string } | { kind: 'change'; path: string; version: number; read: (record: R) => V };
  /** Names of the fields as the person knows them; also the fields that may carry an error of their own. */
  labels: Readonly<Record<string, string>>;
  /** The values in words, for comparing two people's changes. */
  words: (values: V) => Record<string, string>;
  onSaved: (record: R) => void;
  /** A second button that saves and begins the next one, for whoever enters many. */
  another?: { label: string; onSaved: (record: R) => void };
  isReadOnly?: boolean;
  children: ReactNode;
}

/**
 * Creating or changing one object of a plan. What was typed survives every error; a stale version opens the comparison
 * with what is there now (RULES.md X4).
 */
export function EntityForm<V extends Values, R extends { version: number }>(props: EntityFormProps<V, R>) {
  const { toBody, target, labels, words, onSaved, another, isReadOnly = false, children } = props;
  const current = { initial: props.initial, loaded: target.kind === 'change' ? target.version : 0 };
  const { value: { initial, loaded }, onDirty, release } = useHeld(current);
  const t = useT();
  const notify = useNotify();
  const client = useQueryClient();
  const formId = useId();
  const version = useRef<number | null>(null);
  const goesOn = useRef(false);
  const [problem, setProblem] = useState<string[]>([]);
  const { conflict, compare, clear } = useConflict();
  const save = useApiMutation<R>({ invalidates: [['plans'], ['activities']], onError: () => true });

  const compareWith = async (values: V) => {
    if (target.kind !== 'change') return;
    await compare(() => request<R>(target.path), (current) => ({ base: words(initial), mine: words(values), theirs: words(target.read(current)) }));
  };

  /** Errors of fields that are on the page go to them, all others are listed above the button. */
  const refuse = (error: ApiError) => {
    const errors = Object.entries(error.body.errors ?? {});
    const ownField = ([key]: [string, string]) => key in labels;
    const others = errors.filter((entry) => !ownField(entry)).map(([, message]) => message);
    setProblem(errors.length ? [error.message, ...new Set(others.filter((text) => text !== error.message))] : [error.message]);
    return { ...Object.fromEntries(errors.filter(ownField)), root: { serverError: error.message } };
  };

  const submit = async (raw: unknown) => {
    // A locked field has no value in the form, which is not the same as an emptied one: it stays as it was.
    const given = Object.entries(raw as V).filter(([, value]) => value !== undefined);
    const values = { ...initial, ...Object.fromEntries(given) } as V;
    const whole = toBody(values);
    const before = toBody(initial);
    // A version that left the form's fields as they were is known without a question.
    const known = JSON.stringify(current.initial) === JSON.stringify(initial) ? current.loaded : loaded;
    const body = target.kind === 'create' ? whole : Object.fromEntries(Object.entries(whole).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key])));
    setProblem([]);
    try {
      const record = await save.mutateAsync(
        target.kind === 'create' ? { path: target.path, body } : { method: 'PATCH', path: target.path, body, version: version.current ?? known },
      );
      clear();
      release();
      notify(t('common.saved'), { type: 'info' });
      if (another && goesOn.current) another.onSaved(record);
      else onSaved(record);
      return undefined;
    } catch (error) {
      if (!isApiError(error)) throw error;
      if (error.status !== 412) return refuse(error);
      await compareWith(values).catch((failure: unknown) => setProblem([isApiError(failure) ? failure.message : error.message]));
      return { root: { serverError: error.message } };
    }
  };

  const keepMine = (current: number) => {
    version.current = current;
    clear();
    (document.getElementById(formId) as HTMLFormElement | null)?.requestSubmit();
  };
  const takeTheirs = () => {
    version.current = null;
    clear();
    release();
    void client.invalidateQueries({ queryKey: ['plans'] });
    void client.invalidateQueries({ queryKey: ['activities'] });
  };
  return (
    <Form id={formId} record={initial as Values & { id: string }} onSubmit={submit} warnWhenUnsavedChanges disableInvalidFormNotification disabled={isReadOnly} noValidate>
      <DirtyWatch onDirty={onDirty} />
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 860 }}>
        {children}
        {problem.length ? (
          <Alert severity="error">
            <b>{t('plans.form.notSaved')}.</b> {problem.map((text) => <div key={text}>{text}</div>)}
          </Alert>
        ) : null}
        {isReadOnly ? null : <SaveBar isPending={save.isPending} another={another?.label} onPress={(isAnother) => (goesOn.current = isAnother)} />}
      </Box>
      <ConflictDialog conflict={conflict} labels={labels} onKeepMine={keepMine} onTakeTheirs={takeTheirs} onClose={clear} />
    </Form>
  );
}

interface SaveBarProps {
  isPending: boolean;
  another: string | undefined;
  /** Which of the two buttons submits; the return key presses the first. */
  onPress: (isAnother: boolean) => void;
}

function SaveBar({ isPending, another, onPress }: SaveBarProps) {
  const t = useT();
  const translate = useTranslate();
  const { isDirty, isSubmitted, errors } = useFormState();
  // A refusal by the server has its own notice above, and a conflict its dialog: only fields to look at are announced here.
  const hasBadFields = isSubmitted && Object.keys(errors).some((key) => key !== 'root');
  return (
    <Box sx={({ palette, zIndex }) => ({ position: 'sticky', bottom: { xs: 60, md: 0 }, zIndex: zIndex.appBar - 1, py: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', backgroundColor: palette.background.default, borderTop: `1px solid ${palette.line}` })}>
      <Button type="submit" variant="contained" loading={isPending} disabled={!isDirty} onClick={() => onPress(false)}>
        {t('common.save')}
      </Button>
      {another ? (
        <Button type="submit" variant="outlined" disabled={!isDirty || isPending} onClick={() => onPress(true)}>
          {another}
        </Button>
      ) : null}
      {hasBadFields ? <Box role="alert" sx={{ color: 'error.main', fontSize: '0.875rem' }}>{translate('ra.message.invalid_form')}</Box> : null}
      {isDirty ? null : <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t('plans.form.nothingChanged')}</Box>}
    </Box>
  );
}
