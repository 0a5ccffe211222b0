import { PageTitle } from '../components/PageTitle';
import { useT } from '../i18n/useT';

export function Dashboard() {
  return <PageTitle title={useT()('shell.menu.dashboard')} />;
}
