import type { Catalogue } from '../catalogue';

export const apply: Catalogue['apply'] = {
  title: 'Diventare partner',
  explain: 'Ci dica chi è. Rispondiamo per e-mail, di solito in pochi giorni lavorativi.',
  company: 'Azienda',
  contactName: 'Il suo nome',
  website: 'Sito web',
  promotion: 'Come ci promuoverà?',
  promotionHelp: 'I suoi clienti, canali e idee, in al massimo 2000 caratteri.',
  terms: 'I partner accettano le condizioni di %{programme} una volta approvati.',
  readTerms: 'Leggere le condizioni',
  submit: 'Inviare la candidatura',
  signIn: 'È già partner? Acceda',
  thanks: 'Grazie',
  received: 'La sua candidatura è arrivata.',
  next: 'La leggiamo e scriviamo a %{email}. Se è approvata, riceverà un link per configurare il suo account.',
};

export const invitation: Catalogue['invitation'] = {
  title: 'Invito',
  fromPartner: '%{inviter} la invita',
  fromClient: '%{inviter} la invita come partner',
  asClient:
    '%{inviter} vorrebbe seguire il suo account e potrà vederne ordini, fatture e richieste. Non le costa nulla e può terminarlo in ogni momento.',
  accessOnly:
    '%{inviter} vorrebbe vedere i suoi ordini, fatture e richieste per seguirli. I suoi piani e prezzi restano come sono e può terminarlo in ogni momento.',
  asPartner:
    '%{inviter} vorrebbe che la sua azienda seguisse il suo account. Lei ne vedrebbe ordini, fatture e richieste.',
  sentTo: 'Inviato a %{email}, valido fino al %{date}.',
  accept: 'Accettare',
  acceptFor: 'Accettare per %{name}',
  decline: 'Rifiutare',
  declineExplain: '%{inviter} saprà che ha detto di no. L’invito è chiuso per sempre.',
  newAccount: 'Per accettare, crei il suo account. Accederà con l’indirizzo a cui è arrivato l’invito.',
  ownAccount: 'Ha effettuato l’accesso come %{email}. Per accettare, crei un account cliente.',
  companyHelp: 'Lo lasci vuoto se è un privato.',
  passwordHelp: 'Almeno 12 caratteri. Una frase che solo lei conosce è meglio di un breve enigma.',
  signInFirst: 'Esiste un account per %{email}. Acceda per accettare.',
  signInAsPartner: 'Un titolare di un partner accede per accettare.',
  applyFirst: 'Non è ancora partner? Si candidi',
  switch: 'È qui come qualcun altro. Passi all’account che deve accettare:',
  notBehind: 'Sta agendo dall’account di un cliente. Deve rispondere il suo titolare.',
  onlyClientOwner: 'Solo un titolare del suo account può accettare. Gli mostri questa pagina.',
  onlyPartnerOwner: 'Ha effettuato l’accesso come %{email}. Solo un titolare di un partner può accettare.',
  acceptedNow: 'Ha accettato. %{inviter} segue il suo account da ora.',
  partnerAcceptedNow: 'Ha accettato. Trova %{inviter} tra i suoi clienti.',
  accepted: 'Questo invito è già stato accettato.',
  declinedNow: 'Ha rifiutato. Lo diciamo a %{inviter}.',
  declined: 'Questo invito è stato rifiutato.',
  expired: 'Questo invito è scaduto il %{date}. Chieda a %{inviter} di inviarlo di nuovo.',
  withdrawn: '%{inviter} ha ritirato questo invito.',
  unknown: 'Questo link non è (più) valido. Se l’invito è stato inviato di nuovo, usi il link dell’ultimo messaggio.',
  toPortal: 'Vai al portale',
};

export const terms: Catalogue['terms'] = {
  title: 'Condizioni',
  titleOf: 'Condizioni di %{programme}',
  version: 'Versione %{version} del %{date}',
  inEnglish: 'Queste condizioni non sono scritte nella sua lingua. Le vede in inglese.',
  nothing: 'Non c’è nulla da accettare.',
  waiting: 'La versione %{version} delle condizioni di %{programme} la attende.',
  blocked: 'Finché non la accetta non può invitare nessuno né creare link o coupon.',
  blockedForOwner: 'Finché un titolare non la accetta non si può invitare nessuno né creare link o coupon.',
  read: 'Leggere',
  readAndAccept: 'Leggere e accettare',
  accept: 'Accettare',
  acceptExplain: 'Accetta la versione %{version} per la sua azienda. Si conserva che è stato lei, e quando.',
  acceptedNow: 'Le condizioni sono accettate.',
  accepted: 'La sua azienda ha accettato queste condizioni.',
  history: 'Che cosa è stato accettato',
  acceptedBy: 'Versione %{version}: %{name}, %{date}',
  languages: 'Lingue',
  publish: 'Pubblicare condizioni',
  publishTitle: 'Pubblicare la versione %{version}',
  publishExplain:
    'Ogni partner del programma deve accettarla prima di invitare ancora qualcuno. Dopo non si può cambiare. Dove manca una lingua si mostra l’inglese.',
  published: 'Le condizioni sono pubblicate.',
  publicPage: 'Come può leggerle chiunque',
};

export const applications: Catalogue['applications'] = {
  name: 'Candidatura |||| Candidature',
  menu: 'Candidature',
  fields: {
    company: 'Azienda',
    contactName: 'Contatto',
    createdAt: 'Arrivata',
    website: 'Sito web',
    'programme.name': 'Programma',
  },
  status: {
    PENDING: 'In attesa',
    APPROVED: 'Approvata',
    REJECTED: 'Respinta',
  },
  empty: 'Nessuno si è ancora candidato. Metta sul suo sito un link alla pagina di candidatura: /admin/apply.',
  unproved: 'Nessuno ha provato che questo indirizzo è suo. Guardi l’azienda prima di decidere.',
  isPartner: 'Approvata come partner:',
  wasRejected: 'Respinta. Al candidato è stato detto: %{reason}',
  promotion: 'Come la promuoveranno',
  decidedAt: 'Decisa',
  decidedBy: 'Decisa da',
  approve: {
    button: 'Approvare',
    explain:
      '%{company} diventa partner. %{email} riceve due messaggi: uno per configurare l’account e uno sul programma.',
    done: 'La candidatura è approvata.',
  },
  reject: {
    button: 'Respingere',
    explain: 'Il motivo è inviato a %{email}, che può candidarsi di nuovo.',
    done: 'La candidatura è respinta.',
  },
};

export const invitations: Catalogue['invitations'] = {
  name: 'Invito |||| Inviti',
  menu: 'Inviti',
  fields: {
    kind: 'Chi',
    sender: 'Da',
    sentAt: 'Inviato',
    outcome: 'Esito',
    company: 'Azienda',
    message: 'Il suo messaggio',
    accessOnly: 'Solo accesso, senza premi',
  },
  status: {
    PENDING: 'In attesa',
    ACCEPTED: 'Accettato',
    DECLINED: 'Rifiutato',
    EXPIRED: 'Scaduto',
    WITHDRAWN: 'Ritirato',
  },
  kind: {
    CLIENT: 'Cliente',
    PARTNER: 'Partner',
  },
  outcome: {
    ELIGIBLE: 'Dà diritto a premi',
    ACCESS: 'Solo accesso, senza premi',
  },
  result: {
    INVITED: 'Sarà invitato',
    ALREADY_INVITED: 'Già invitato',
    REFUSED: 'Non possibile',
  },
  empty: 'Non ha ancora invitato nessuno. Inviti un cliente per e-mail, o molti con un file CSV.',
  none: 'Nessuno ha ancora invitato qualcuno.',
  until: 'Valido fino al %{date}',
  decidedOn: 'il %{date}',
  invite: {
    button: 'Invitare un cliente',
    explain:
      'Riceve un messaggio con un link. Se accetta prima di aver comprato il primo piano, lei guadagna su ciò che paga.',
    languageHelp: 'Del messaggio; vuoto, la sua.',
    messageHelp: 'Sta nel messaggio, con le sue parole.',
    accessHelp: 'Per clienti che hanno già un piano: può seguirli e non guadagna nulla.',
    done: '%{email} è invitato.',
  },
  many: {
    button: 'Invitare da CSV',
    explain:
      'Un file CSV con una colonna «email» e, se vuole, «name», «company», «language» e «message»; al massimo 500 righe. Nulla è inviato prima che abbia visto che cosa accadrebbe a ogni riga.',
    choose: 'Scegliere un file',
    another: 'Scegliere un altro file',
    file: 'File CSV',
    rows: 'Righe del file',
    line: 'Riga',
    result: 'Esito',
    counts:
      '%{good} saranno invitati, %{known} hanno un invito aperto, %{refused} non possono essere invitati e sono tralasciati.',
    send: 'Invitare %{smart_count} cliente |||| Invitare %{smart_count} clienti',
    done: '%{smart_count} invito è in viaggio. |||| %{smart_count} inviti sono in viaggio.',
  },
  resend: {
    button: 'Inviare di nuovo',
    explain: '%{email} riceve un nuovo link. Il vecchio non funziona più.',
    anew: '%{email} riceve un nuovo link. L’invito vale da oggi.',
    done: 'L’invito è stato inviato di nuovo.',
  },
  withdraw: {
    button: 'Ritirare',
    explain: 'Il link ricevuto da %{email} non funziona più. Può invitarlo di nuovo.',
    done: 'L’invito è ritirato.',
  },
  partner: {
    button: 'Invitare un partner',
    explain:
      'Il partner riceve un messaggio con un link. Quando un titolare accetta, vede questo account e può seguirlo.',
  },
  ofPartners: 'Partner invitati',
  noPartners: 'Non ha invitato nessun partner.',
  accepted: 'L’invito è accettato.',
  declined: 'L’invito è rifiutato.',
};
