import { PageTitle } from '../../components/PageTitle';
import { useT } from '../../i18n/useT';
import type { ResourceParts } from '../resourceParts';

export const tasksResource: ResourceParts = {};

export function MyWorkPage() {
  return <PageTitle title={useT()('shell.menu.myWork')} />;
}
