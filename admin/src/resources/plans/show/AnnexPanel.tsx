import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useState } from 'react';
import { Link } from 'react-router';
import { ConfirmWithReason } from '../../../components/ConfirmWithReason';
import { EmptyState } from '../../../components/EmptyState';
import { useApiMutation } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { AnnexCards } from '../annex/AnnexCards';
import { AnnexTable } from '../annex/AnnexTable';
import { AnnexToolbar } from '../annex/AnnexToolbar';
import { useAnnexView } from '../annex/useAnnexView';
import { OpenTaskDialog } from '../issue/OpenTaskDialog';
import { RowMenu, type RowAction } from '../parts/RowMenu';
import type { Activity, Annex, AnnexSection, Section } from '../planTypes';
import { SectionDialog } from './SectionDialog';
import { WithdrawLineDialog } from '../../../plan-import/plan-page/WithdrawLineDialog';
import { lineVerbs, type LineVerb } from './lineVerbs';
import { usePlanRights } from './usePlanRights';

type Asked =
  | { kind: 'section'; section: Section | null }
  | { kind: 'deleteSection'; section: Section }
  | { kind: 'deleteActivity'; activity: Activity }
  | { kind: 'openTask'; activity: Activity }
  | { kind: 'withdraw'; activity: Activity };

/** The annex with its tools, and the verbs on its lines for those who may change the plan. */
export function AnnexPanel({ annex }: { annex: Annex }) {
  const t = useT();
  const { plan, sections } = annex;
  const rights = usePlanRights(plan.state);
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const view = useAnnexView(sections);
  const [asked, setAsked] = useState<Asked | null>(null);
  const done = () => setAsked(null);
  const change = useApiMutation({ invalidates: [['plans']], onSuccess: done });
  const addSection = (
    <Button variant="outlined" size="small" className="no-print" onClick={() => setAsked({ kind: 'section', section: null })}>
      {t('plans.form.addSection')}
    </Button>
  );

  const newActivityPath = (section: AnnexSection) => `/plans/${plan.id}/activities/create?section=${section.id}`;
  const sectionActions = (section: AnnexSection): RowAction[] => {
    const index = sections.findIndex(({ id }) => id === section.id);
    const moveTo = (position: number) => change.mutate({ method: 'PATCH', path: `/plan-sections/${section.id}`, body: { position }, version: section.version });
    return [
      { label: t('plans.form.addActivity'), to: newActivityPath(section) },
      { label: t('plans.form.editSection'), onClick: () => setAsked({ kind: 'section', section }) },
      { label: t('plans.form.moveUp'), onClick: () => moveTo(index), disabled: index === 0 },
      { label: t('plans.form.moveDown'), onClick: () => moveTo(index + 2), disabled: index === sections.length - 1 },
      { label: t('plans.form.deleteSection'), onClick: () => setAsked({ kind: 'deleteSection', section }), isDanger: true },
    ];
  };

  const activityActions = (activity: Activity, { id: sectionId }: AnnexSection): RowAction[] => {
    const siblings = sections.find(({ id }) => id === sectionId)?.activities ?? [];
    const index = siblings.findIndex(({ id }) => id === activity.id);
    const moveTo = (position: number) => change.mutate({ path: `/activities/${activity.id}/move`, body: { sectionId, position }, version: activity.version });
    const actions: Record<LineVerb, RowAction[]> = {
      openTask: [{ label: t('plans.issue.openTask'), onClick: () => setAsked({ kind: 'openTask', activity }) }],
      edit: [{ label: t('plans.form.editActivity'), to: `/plans/activities/${activity.id}` }],
      move: [
        { label: t('plans.form.moveUp'), onClick: () => moveTo(index), disabled: index === 0 },
        { label: t('plans.form.moveDown'), onClick: () => moveTo(index + 2), disabled: index === siblings.length - 1 },
      ],
      delete: [{ label: t('plans.form.deleteActivity'), onClick: () => setAsked({ kind: 'deleteActivity', activity }), isDanger: true }],
      withdraw: [{ label: t('planImport.plan.withdrawLine'), onClick: () => setAsked({ kind: 'withdraw', activity }), isDanger: true }],
    };
    return lineVerbs(plan, activity, rights).flatMap((verb) => actions[verb]);
  };

  const layoutProps = {
    view,
    sectionMenu: (section: AnnexSection) =>
      rights.canManage ? <RowMenu label={t('plans.form.sectionMenu', { number: section.printedNumber })} actions={sectionActions(section)} /> : null,
    activityMenu: (activity: Activity, section: AnnexSection) => {
      const actions = activityActions(activity, section);
      return actions.length ? <RowMenu label={t('plans.form.activityMenu', { number: activity.printedNumber })} actions={actions} /> : null;
    },
    sectionEnd: (section: AnnexSection) =>
      rights.canManage && plan.state === 'draft' ? (
        <Button className="no-print" size="small" component={Link} to={newActivityPath(section)} aria-label={t('plans.form.addActivityTo', { number: section.printedNumber })}>
          {t('plans.form.addActivity')}
        </Button>
      ) : null,
  };
  return (
    <section aria-labelledby="annex-title">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
        <Typography id="annex-title" variant="h2" sx={{ flex: 1 }}>
          {t('plans.annex.title')}
        </Typography>
        {rights.canManage && sections.length ? addSection : null}
      </Box>
      {sections.length === 0 ? (
        <Card>
          <EmptyState title={t('plans.annex.empty')} help={rights.canManage ? t('plans.annex.emptyHelp') : undefined} action={rights.canManage ? addSection : undefined} />
        </Card>
      ) : (
        <>
          <AnnexToolbar view={view} />
          {view.sections.length === 0 ? (
            <Card>
              <EmptyState title={t('plans.annex.nothing')} help={t('plans.annex.nothingHelp')} />
            </Card>
          ) : isWide ? (
            <AnnexTable {...layoutProps} />
          ) : (
            <AnnexCards {...layoutProps} />
          )}
        </>
      )}
      {asked?.kind === 'section' ? <SectionDialog planId={plan.id} section={asked.section} onClose={done} /> : null}
      {asked?.kind === 'withdraw' ? <WithdrawLineDialog plan={plan} activity={asked.activity} onClose={done} /> : null}
      {asked?.kind === 'openTask' ? <OpenTaskDialog activity={asked.activity} onClose={done} /> : null}
      <ConfirmWithReason
        open={asked?.kind === 'deleteSection' || asked?.kind === 'deleteActivity'}
        title={asked?.kind === 'deleteSection' ? t('plans.form.deleteSection') : t('plans.form.deleteActivity')}
        text={
          asked?.kind === 'deleteSection'
            ? t('plans.form.deleteSectionText', { title: asked.section.title })
            : asked?.kind === 'deleteActivity'
              ? t('plans.form.deleteActivityText', { number: asked.activity.printedNumber })
              : null
        }
        confirmLabel={t('common.delete')}
        hasNoReason
        tone="danger"
        isPending={change.isPending}
        onConfirm={() => {
          if (asked?.kind === 'deleteSection') change.mutate({ method: 'DELETE', path: `/plan-sections/${asked.section.id}`, version: asked.section.version });
          if (asked?.kind === 'deleteActivity') change.mutate({ method: 'DELETE', path: `/activities/${asked.activity.id}`, version: asked.activity.version });
        }}
        onClose={done}
      />
    </section>
  );
}
