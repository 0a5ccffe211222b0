import { PageTitle } from '../components/PageTitle';
import { useT } from '../i18n/useT';

export function ReviewPage() {
  return <PageTitle title={useT()('shell.menu.review')} />;
}
