import { BooleanField, ObjectField, PageView } from '../../../platform/http/index.js';
import { TaskRowView } from '../../tasks/index.js';

export class ReviewTaskRowView extends TaskRowView {
  @BooleanField({ description: 'Owed since an earlier quarter (RULES.md Q3).' }) carriedForward: boolean;
}

export class ReviewTaskPageView extends PageView {
  @ObjectField(() => ReviewTaskRowView, { isList: true }) items: ReviewTaskRowView[];
}
