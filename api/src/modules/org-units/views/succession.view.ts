import { ChoiceField, DateField, IdField, ObjectField, TextField } from '../../../platform/http/index.js';
import { SUCCESSION_KINDS, type SuccessionKind } from '../commands/succession-commands.js';
import { UnitRefView } from './org-unit.view.js';

export class SuccessionDocumentView {
  @IdField() id: string;
  @TextField() title: string;
}

/** One unit that carries on for another (RULES.md U4). */
export class SuccessionView {
  @IdField() id: string;
  @ChoiceField(SUCCESSION_KINDS, { enumName: 'SuccessionKind' }) kind: SuccessionKind;
  @ObjectField(() => UnitRefView, { description: 'As it was last called.' }) predecessor: UnitRefView;
  @ObjectField(() => UnitRefView, { isNullable: true, description: 'Null after dissolving.' }) successor: UnitRefView | null;
  @DateField() effectiveOn: string;
  @ObjectField(() => SuccessionDocumentView, { isNullable: true }) document: SuccessionDocumentView | null;
  @TextField({ isNullable: true }) note: string | null;
}

export class SuccessionListView {
  @ObjectField(() => SuccessionView, { isList: true, description: 'What the unit came from and went to, the newest first.' }) items: SuccessionView[];
}
