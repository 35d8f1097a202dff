import type { Catalogue } from '../catalogue';

const fields = {
  periodEnd: 'Prossima scadenza',
  periodStart: 'Periodo dal',
  endsOn: 'Termina il',
  domainName: 'Nome di dominio',
  suspendedAt: 'Sospeso dal',
  cancelReason: 'Motivo',
  parent: 'Appartiene a',
  order: 'Ordine',
};

export const services: Catalogue['services'] = {
  name: 'Servizio |||| Servizi',
  fields,
  empty: 'Non ci sono ancora servizi. Prendono vita quando un ordine viene accettato.',
};

export const addons: Catalogue['addons'] = {
  name: 'Componente aggiuntivo |||| Componenti aggiuntivi',
  fields,
  empty: 'Non ci sono ancora componenti aggiuntivi. Un componente estende un servizio e lo segue.',
};

export const domains: Catalogue['domains'] = {
  name: 'Dominio |||| Domini',
  fields,
  empty: 'Non ci sono ancora domini. Ordinane uno o trasferiscilo qui.',
};

export const subscriptions: Catalogue['subscriptions'] = {
  status: {
    PENDING: 'In attesa',
    PENDING_TRANSFER: 'Trasferimento in corso',
    ACTIVE: 'Attivo',
    SUSPENDED: 'Sospeso',
    CANCEL_AT_PERIOD_END: 'Termina con il periodo',
    GRACE: 'In tolleranza',
    REDEMPTION: 'In riscatto',
    TERMINATED: 'Terminato',
    EXPIRED: 'Scaduto',
    TRANSFERRED_AWAY: 'Trasferito altrove',
    CANCELLED: 'Annullato',
  },
  suspended: {
    STAFF: 'Sospeso dall’operatore',
    NON_PAYMENT: 'Sospeso per una fattura non pagata',
    PARENT: 'Sospeso con ciò a cui appartiene',
  },
  perCycle: '%{price} · %{cycle}',
  addons: 'Componenti aggiuntivi',
  change: {
    button: 'Cambia piano',
    title: 'Cambia %{name}',
    product: 'Nuovo prodotto',
    preview: 'Guarda quanto costa',
    credit: 'Parte non usata del vecchio',
    charge: 'Il nuovo fino al %{date}',
    due: 'Da fatturare ora',
    refund: 'Da accreditare ora',
    days: 'Restano %{left} dei %{days} giorni di questo periodo.',
    then: 'Poi %{price} a periodo.',
    submit: 'Cambia',
    done: 'Il cambio è fatto.',
  },
  cancel: {
    button: 'Disdici',
    title: 'Disdire %{name}',
    when: 'Quando?',
    now: 'Ora',
    atEnd: 'Alla fine del periodo (%{date})',
    explain: 'I componenti terminano con ciò a cui appartengono. Quanto pagato per un periodo non viene restituito.',
    done: 'La disdetta è annotata.',
  },
  withdraw: {
    button: 'Mantieni comunque',
    explain: 'Dopo questo periodo continua come prima.',
    done: 'Continua.',
  },
  suspend: {
    button: 'Sospendi',
    explain: 'Si ferma subito, con i suoi componenti, finché non viene ripristinato.',
    done: 'È sospeso.',
  },
  restore: {
    button: 'Ripristina',
    explain: 'Riprende subito, con i suoi componenti.',
    done: 'È di nuovo attivo.',
  },
  terminate: {
    button: 'Termina',
    explain: 'Finisce per sempre, con i suoi componenti. Non si può annullare.',
    done: 'È terminato.',
  },
  renew: {
    button: 'Rinnova',
    explain: 'Si fattura un altro periodo; il dominio si rinnova quando è pagato.',
    done: 'Il rinnovo è fatturato.',
  },
  restoreDomain: {
    button: 'Recupera dal riscatto',
    explain: 'Si fatturano il recupero e un altro periodo. La tariffa è %{fee}.',
    done: 'Il recupero è fatturato.',
  },
  transferIn: {
    button: 'Il trasferimento è arrivato',
    explain: 'Il dominio è qui e attivo da ora.',
    done: 'Il dominio è attivo.',
  },
  transferOut: {
    button: 'Trasferito altrove',
    explain: 'Il dominio ora è altrove e non viene più rinnovato.',
    done: 'Il dominio è segnato come trasferito altrove.',
  },
};
