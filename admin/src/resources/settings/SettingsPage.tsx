import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../components/PageTitle';
import { useT } from '../../i18n/useT';
import { NumbersPanel } from './NumbersPanel';
import { SchemesPanel } from './SchemesPanel';
import { WorkingCalendarPanel } from './WorkingCalendarPanel';

const TABS = ['calendar', 'numbers', 'schemes'] as const;

/** The chosen tab is in the address, like every filter. */
export function SettingsPage() {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const tab = TABS.find((name) => name === params.get('tab')) ?? 'calendar';
  return (
    <>
      <PageTitle title={t('records.settings.title')} />
      <Tabs value={tab} onChange={(_, next: string) => setParams({ tab: next }, { replace: true })} variant="scrollable" sx={{ mb: 2.5, borderBottom: 1, borderColor: 'divider' }}>
        {TABS.map((name) => (
          <Tab key={name} value={name} label={t(`records.settings.${name}Tab`)} />
        ))}
      </Tabs>
      {tab === 'calendar' ? <WorkingCalendarPanel /> : null}
      {tab === 'numbers' ? <NumbersPanel /> : null}
      {tab === 'schemes' ? <SchemesPanel /> : null}
    </>
  );
}
