import { useNotify } from 'react-admin';
import { ConflictDialog } from '../../../components/ConflictDialog';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/useT';
import type { TaskQuery } from '../page/useTask';
import type { Task } from '../taskTypes';
import { HandInForm } from './HandInForm';
import { useHandIn } from './useHandIn';

export function HandInPanel({ task, query }: { task: Task; query: TaskQuery }) {
  const t = useT();
  const notify = useNotify();
  const handIn = useHandIn(task, query, () => notify(t('tasks.handIn.submitted'), { type: 'success' }));
  const labels = {
    kind: t('tasks.handIn.kind'),
    resultText: t('tasks.handIn.resultText'),
    difficulties: t('tasks.page.difficulties'),
    proposals: t('tasks.page.proposals'),
    note: t(handIn.fields.kind === 'notApplicable' ? 'tasks.handIn.reason' : 'tasks.handIn.note'),
    coveredDeliverableIds: t('tasks.handIn.deliverables'),
  };
  return (
    <Panel title={t(task.role === 'coordinating' ? 'tasks.handIn.titleCoordinating' : 'tasks.handIn.title')}>
      <HandInForm task={task} query={query} handIn={handIn} />
      <ConflictDialog conflict={handIn.conflict} labels={labels} onKeepMine={handIn.keepMine} onTakeTheirs={handIn.takeTheirs} onClose={handIn.postpone} />
    </Panel>
  );
}
