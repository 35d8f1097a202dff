import { Refusal } from '../../kernel/refusal';

export interface Standing {
  readonly partnerId: string;
  readonly kind: string;
}

const ATTRIBUTED = 'ATTRIBUTED';

/** A client earns one partner commission, or none. `active` are its relationships that last. */
export function assertAttributable(standing: Standing, active: readonly Standing[]): void {
  if (standing.kind === ATTRIBUTED && active.some(({ kind }) => kind === ATTRIBUTED))
    throw new Refusal(
      'ALREADY_ATTRIBUTED',
      'The client is attributed to a partner already; end that relationship first.',
      ['input', 'kind'],
    );
}

/** Only what earns has a programme and an invitation. */
export function assertTermsFit(kind: string, terms: object): void {
  const [named] = Object.entries(terms).filter(([, value]) => value != null);
  if (kind !== ATTRIBUTED && named)
    throw new Refusal('TERMS_WITHOUT_ATTRIBUTION', 'Only a client that is attributed earns in a programme.', [
      'input',
      named[0],
    ]);
}

/** A partner may close the account only of a client that it brought and that it alone serves. */
export function assertMayClose(partnerId: string, active: readonly Standing[]): void {
  const own = active.filter((standing) => standing.partnerId === partnerId);
  if (!own.some(({ kind }) => kind === ATTRIBUTED))
    throw new Refusal(
      'CLIENT_NOT_ATTRIBUTED',
      'You look after this client but did not bring it. You can end your own relationship instead.',
      ['id'],
    );
  if (own.length < active.length)
    throw new Refusal(
      'CLIENT_SHARED',
      'Another partner serves this client too. You can end your own relationship instead.',
      ['id'],
    );
}

export function assertLasting({ endedAt }: { readonly endedAt: Date | null }): void {
  if (endedAt) throw new Refusal('RELATIONSHIP_ENDED', 'The relationship has ended already.', ['id']);
}
