import ExpandMore from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { ConfirmWithReason } from '../../../components/ConfirmWithReason';
import { ConflictDialog } from '../../../components/ConflictDialog';
import { useT } from '../../../i18n/useT';
import { findTransition, type TaskAction } from '#domain';
import type { PersonRef } from '../../../providers/apiTypes';
import { AssignDialog } from '../AssignDialog';
import { may, type Task } from '../taskTypes';
import { useTaskChange } from './useTaskChange';
import type { TaskQuery } from './useTask';

const VERBS = ['resume', 'reopen', 'markNotApplicable', 'suspend', 'withdraw'] as const satisfies readonly TaskAction[];
type Verb = (typeof VERBS)[number];
const PATHS: Readonly<Record<Verb, string>> = { resume: 'resume', reopen: 'reopen', markNotApplicable: 'mark-not-applicable', suspend: 'suspend', withdraw: 'withdraw' };

/** The rarer actions, each behind a question; only those open to the person now (RULES.md T3). */
export function TaskActionsMenu({ task, query }: { task: Task; query: TaskQuery }) {
  const t = useT();
  const notify = useNotify();
  const menuId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState<Verb | 'assign' | null>(null);
  const [wanted, setWanted] = useState<PersonRef | null>(null);
  const change = useTaskChange(query, () => {
    notify(t(asked === 'assign' ? 'tasks.assign.done' : 'tasks.office.done'), { type: 'success' });
    setAsked(null);
  }, ({ method }) => (method === 'PATCH' ? { base: { assignee: task.assignee }, mine: { assignee: wanted }, theirs: ({ assignee }) => ({ assignee }) } : null));
  const assign = (person: PersonRef | null) => {
    setWanted(person);
    change.mutate({ method: 'PATCH', path: `/tasks/${task.id}`, body: { assigneeId: person?.id ?? null }, version: task.version });
  };
  const takeTheirs = () => {
    change.clearConflict();
    setAsked(null);
    void query.reload().catch(() => undefined);
  };
  const verbs = VERBS.filter((verb) => may(task, verb));
  const isStart = may(task, 'start') && !may(task, 'saveDraft');
  const choose = (next: Verb | 'assign') => {
    setAnchor(null);
    setAsked(next);
  };
  const verb = asked === 'assign' ? null : asked;
  return (
    <>
      {isStart ? <Button variant="outlined" loading={change.isPending} onClick={() => change.mutate({ path: `/tasks/${task.id}/start`, version: task.version })}>{t('tasks.office.start')}</Button> : null}
      {may(task, 'assign') ? <Button variant="outlined" onClick={() => choose('assign')}>{t('tasks.assign.title')}</Button> : null}
      {verbs.length ? (
        <>
          <Button variant="outlined" endIcon={<ExpandMore />} aria-haspopup="menu" aria-expanded={anchor !== null} aria-controls={anchor ? menuId : undefined} onClick={(event) => setAnchor(event.currentTarget)}>
            {t('tasks.office.more')}
          </Button>
          <Menu id={menuId} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
            {verbs.map((one) => <MenuItem key={one} onClick={() => choose(one)}>{t(`tasks.office.${one}`)}</MenuItem>)}
          </Menu>
        </>
      ) : null}
      <ConfirmWithReason
        open={verb !== null}
        title={verb ? t(`tasks.office.${verb}Title`) : ''}
        text={verb ? t(`tasks.office.${verb}Text`) : undefined}
        confirmLabel={verb ? t(`tasks.office.${verb}`) : ''}
        isReasonRequired={verb !== null && findTransition(task.state, verb)?.note === 'required'}
        tone={verb === 'withdraw' ? 'danger' : undefined}
        isPending={change.isPending}
        onConfirm={(note) => verb && change.mutate({ path: `/tasks/${task.id}/${PATHS[verb]}`, body: note ? { note } : {}, version: task.version })}
        onClose={() => setAsked(null)}
      />
      {asked === 'assign' ? (
        <AssignDialog unitId={task.unit.id} current={task.assignee} isPending={change.isPending} onAssign={assign} onClose={() => setAsked(null)} />
      ) : null}
      <ConflictDialog conflict={change.conflict} labels={{ assignee: t('tasks.assign.person') }} onKeepMine={change.keepMine} onTakeTheirs={takeTheirs} onClose={change.clearConflict} />
    </>
  );
}
