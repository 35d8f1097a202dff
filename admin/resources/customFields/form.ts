import type { FieldKind } from '../../gql/graphql';

export const FIELD_KINDS: readonly FieldKind[] = ['TEXT', 'NUMBER', 'DATE', 'CHOICE', 'YES_NO'];

export const CHANGEABLE = ['label', 'choices', 'required', 'helpText', 'position', 'active'] as const;
