import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useT } from '../../../i18n/useT';
import type { Activity } from '../planTypes';
import { ActivityReading } from './ActivityReading';
import { ActivityStandingCell } from './ActivityStanding';
import { ActivityMarks, Printed, type AnnexLayoutProps } from './AnnexTable';
import { SectionHeading } from './SectionHeading';

/** The same lines for a phone. */
export function AnnexCards({ view, sectionMenu, activityMenu, sectionEnd }: AnnexLayoutProps) {
  const t = useT();
  return view.sections.map((section) => (
    <Box component="section" key={section.id} sx={{ mb: 2 }}>
      <Box component="h3" sx={{ m: 0, mb: 1, px: 1, backgroundColor: 'accentSoft', borderRadius: '6px', fontSize: '0.9375rem' }}>
        <SectionHeading section={section} isCollapsed={view.collapsed.has(section.id)} onToggle={() => view.toggle(section.id)} menu={sectionMenu(section)} />
      </Box>
      {view.collapsed.has(section.id) ? null : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
          {section.activities.length === 0 ? <Box component="li" sx={{ color: 'text.secondary', px: 1 }}>{t('plans.annex.emptySection')}</Box> : null}
          {section.activities.map((activity) => (
            <Card key={activity.id} component="li" sx={{ p: 1.75, display: 'grid', gap: 1.25, minWidth: 0, opacity: activity.state === 'withdrawn' ? 0.65 : 1 }}>
              <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
                <Box sx={{ flex: 1, minWidth: 0 }}>
                  <Box component="span" sx={{ fontWeight: 600, mr: 0.75 }}>{activity.printedNumber || '–'}.</Box>
                  <Printed text={activity.content} />
                  <ActivityMarks activity={activity} />
                </Box>
                <Box sx={{ mt: -0.5, mr: -0.75 }}>{activityMenu(activity, section)}</Box>
              </Box>
              <ActivityStandingCell activity={activity} />
              <PrintedCells activity={activity} />
              {view.hasReading ? (
                <Box sx={({ palette }) => ({ backgroundColor: palette.background.default, borderRadius: '6px', p: 1.25 })}>
                  <ActivityReading activity={activity} />
                </Box>
              ) : null}
            </Card>
          ))}
          {sectionEnd(section) ? <li>{sectionEnd(section)}</li> : null}
        </Box>
      )}
    </Box>
  ));
}

function PrintedCells({ activity }: { activity: Activity }) {
  const t = useT();
  const cells = [
    [t('plans.annex.results'), activity.expectedResults],
    [t('plans.annex.parties'), activity.partyText],
    [t('plans.annex.schedule'), activity.scheduleText],
  ] as const;
  return (
    <Box component="dl" sx={{ m: 0, fontSize: '0.875rem' }}>
      {cells.map(([label, text]) => (
        <Box key={label} sx={{ mb: 0.75 }}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{label}</Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'break-word' }}><Printed text={text} /></Box>
        </Box>
      ))}
    </Box>
  );
}
