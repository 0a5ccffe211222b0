import Box from '@mui/material/Box';
import { Fragment, type ReactNode } from 'react';
import { useT } from '../../../i18n/useT';
import { layout } from '../../../theme/tokens';
import type { Activity, AnnexSection } from '../planTypes';
import { ActivityReading } from './ActivityReading';
import { ActivityStandingCell } from './ActivityStanding';
import { SectionHeading } from './SectionHeading';
import type { AnnexView } from './useAnnexView';

export interface AnnexLayoutProps {
  view: AnnexView;
  sectionMenu: (section: AnnexSection) => ReactNode;
  activityMenu: (activity: Activity, section: AnnexSection) => ReactNode;
  /** Below a section's lines: the way to its next line, while the plan is being entered. */
  sectionEnd: (section: AnnexSection) => ReactNode;
}

const WIDTHS = ['52px', '27%', '21%', '20%', '11%', undefined];

/** The annex with the columns of the signed document, and how each line stands beside it. */
export function AnnexTable({ view, sectionMenu, activityMenu, sectionEnd }: AnnexLayoutProps) {
  const t = useT();
  const heads = [t('plans.annex.number'), t('plans.annex.content'), t('plans.annex.results'), t('plans.annex.parties'), t('plans.annex.schedule'), t('plans.annex.standing')];
  return (
    <Box
      component="table"
      sx={({ palette }) => ({
        width: '100%',
        tableLayout: 'fixed',
        borderCollapse: 'separate',
        borderSpacing: 0,
        fontSize: '0.875rem',
        backgroundColor: palette.background.paper,
        border: `1px solid ${palette.line}`,
        borderRadius: '10px',
        '& th, & td': { textAlign: 'left', verticalAlign: 'top', padding: '10px', borderBottom: `1px solid ${palette.line}`, overflowWrap: 'break-word' },
        '& th + td, & td + td, & thead th + th': { borderLeft: `1px solid ${palette.line}` },
        '& tbody:last-of-type tr:last-of-type > *': { borderBottom: 0 },
        '@media print': { borderRadius: 0, fontSize: '10pt', '& tr': { breakInside: 'avoid' }, '& thead th': { position: 'static' } },
      })}
    >
      <caption style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}>{t('plans.annex.title')}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <Box
              component="th"
              scope="col"
              key={head}
              sx={({ palette }) => ({ width: WIDTHS[index], position: 'sticky', top: layout.topBar, zIndex: 2, backgroundColor: palette.background.paper, color: palette.text.secondary, fontSize: '0.8125rem', fontWeight: 600, borderBottomColor: `${palette.lineStrong} !important`, '&:first-of-type': { borderTopLeftRadius: 9 }, '&:last-of-type': { borderTopRightRadius: 9 } })}
            >
              {head}
            </Box>
          ))}
        </tr>
      </thead>
      {view.sections.map((section) => (
        <tbody key={section.id}>
          <tr>
            <Box component="th" scope="rowgroup" colSpan={6} sx={{ backgroundColor: 'accentSoft', py: '4px !important' }}>
              <SectionHeading section={section} isCollapsed={view.collapsed.has(section.id)} onToggle={() => view.toggle(section.id)} menu={sectionMenu(section)} />
            </Box>
          </tr>
          {view.collapsed.has(section.id) ? null : <SectionRows section={section} view={view} activityMenu={activityMenu} end={sectionEnd(section)} />}
        </tbody>
      ))}
    </Box>
  );
}

function SectionRows({ section, view, activityMenu, end }: { section: AnnexSection; end: ReactNode } & Pick<AnnexLayoutProps, 'view' | 'activityMenu'>) {
  const t = useT();
  const isEmpty = section.activities.length === 0;
  const lines = section.activities.map((activity) => (
    <Fragment key={activity.id}>
      <Box component="tr" sx={{ opacity: activity.state === 'withdrawn' ? 0.65 : 1 }}>
        <Box component="th" scope="row" sx={{ fontWeight: 500 }}>
          {activity.printedNumber || '–'}
          <Box sx={{ ml: -1 }}>{activityMenu(activity, section)}</Box>
        </Box>
        <td>
          <Printed text={activity.content} />
          <ActivityMarks activity={activity} />
        </td>
        <td><Printed text={activity.expectedResults} /></td>
        <td><Printed text={activity.partyText} /></td>
        <td><Printed text={activity.scheduleText} /></td>
        <td><ActivityStandingCell activity={activity} /></td>
      </Box>
      {view.hasReading ? (
        <tr>
          <Box component="td" colSpan={6} sx={({ palette }) => ({ backgroundColor: palette.background.default, pl: '62px !important' })}>
            <ActivityReading activity={activity} />
          </Box>
        </tr>
      ) : null}
    </Fragment>
  ));
  return (
    <>
      {lines}
      {isEmpty || end ? (
        <tr className={isEmpty ? undefined : 'no-print'}>
          <Box component="td" colSpan={6} sx={{ color: 'text.secondary' }}>
            {isEmpty ? t('plans.annex.emptySection') : null} {end}
          </Box>
        </tr>
      ) : null}
    </>
  );
}

/** Words exactly as printed: line breaks kept, blanks shown as blanks (RULES.md A2). */
export function Printed({ text }: { text: string }) {
  const t = useT();
  return text ? <Box component="span" sx={{ whiteSpace: 'pre-line' }}>{text}</Box> : <Box component="span" sx={{ color: 'text.secondary' }}>{t('plans.annex.blank')}</Box>;
}

export function ActivityMarks({ activity }: { activity: Activity }) {
  const t = useT();
  const isWithdrawn = activity.state === 'withdrawn';
  const isMadeUp = activity.origin === 'madeUp';
  if (!isWithdrawn && !isMadeUp) return null;
  return (
    <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', mt: 0.5, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {isWithdrawn ? <Box component="span" sx={({ palette }) => ({ px: 1, borderRadius: '6px', fontWeight: 600, border: `1px solid ${palette.tones.grey.ink}`, color: palette.tones.grey.ink, backgroundColor: palette.tones.grey.soft })}>{t('plans.annex.withdrawn')}</Box> : null}
      {isMadeUp ? t('plans.reading.origin.madeUp') : null}
    </Box>
  );
}
