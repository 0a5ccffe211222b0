import { PERMISSIONS, ROLES, type Permission, type Role } from '#contracts';
import { BooleanField, ChoiceField, DateField, IdField, InstantField, ObjectField, TextField } from '../../../platform/http/index.js';
import { UnitRefView } from '../../org-units/index.js';

export class MyGrantView {
  @ChoiceField(ROLES, { enumName: 'Role' })
  role: Role;

  @ObjectField(() => UnitRefView)
  scopeUnit: UnitRefView;
}

export class DemonstrationDateView {
  @DateField({ description: 'The demonstration date: what the application takes for today.' })
  today: string;

  @DateField({ description: 'The demonstration date on which it was opened.' })
  startedOn: string;
}

export class MeView {
  @IdField()
  id: string;

  @TextField()
  username: string;

  @TextField()
  fullName: string;

  @TextField({ isNullable: true })
  post: string | null;

  @ObjectField(() => UnitRefView)
  unit: UnitRefView;

  @ObjectField(() => MyGrantView, { isList: true })
  grants: MyGrantView[];

  @ChoiceField(PERMISSIONS, { isList: true, enumName: 'Permission' })
  permissions: Permission[];

  @BooleanField({ description: 'While true every other route answers 403 passwordChangeRequired.' })
  mustChangePassword: boolean;

  @ObjectField(() => DemonstrationDateView, { isNullable: true })
  demo: DemonstrationDateView | null;

  @DateField({ description: 'The business date, Asia/Ho_Chi_Minh.' })
  today: string;

  @ChoiceField(['vi', 'en'])
  locale: 'vi' | 'en';
}

export class SessionView {
  @IdField()
  id: string;

  @InstantField()
  createdAt: Date;

  @InstantField({ description: 'Exact to a minute.' })
  lastSeenAt: Date;

  @TextField({ isNullable: true })
  ip: string | null;

  @TextField({ isNullable: true })
  userAgent: string | null;

  @BooleanField()
  isCurrent: boolean;
}

export class SessionListView {
  @ObjectField(() => SessionView, { isList: true })
  items: SessionView[];
}
