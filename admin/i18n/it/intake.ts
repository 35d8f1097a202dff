import type { Catalogue } from '../catalogue';

export const intakeReports: Catalogue['intakeReports'] = {
  name: 'Segnalazione |||| Segnalazioni ricevute',
  menu: 'Segnalazioni',
  fields: {
    kind: 'Che cosa',
    key: 'Chiave',
    'client.name': 'Cliente',
    occurredAt: 'Avvenuto',
    receivedAt: 'Arrivata',
    reason: 'Motivo',
    attempts: 'Tentativi',
    invoice: 'Fattura',
  },
  kind: { CLIENT: 'Registrazione', TRANSACTION: 'Pagamento', REFUND: 'Rimborso' },
  status: { APPLIED: 'Inserita', WAITING: 'In attesa', REFUSED: 'Rifiutata' },
  empty:
    'Non è stato segnalato nulla. Se registrazione e fatturazione sono altrove, le faccia segnalare da un suo programma: il README spiega come.',
  waitsForClient: 'Attende che sia segnalato il cliente %{key}.',
  waitsForTransaction: 'Attende che sia segnalato il pagamento %{key}.',
  content: 'Come è arrivata',
  open: 'Aprire',
  elsewhere: 'Emessa altrove',
  retry: {
    button: 'Riprovare',
    explain: 'La segnalazione %{key} viene riletta come è arrivata, con ciò che si sa ora.',
    done: 'Riprovato: %{status}.',
  },
};

export const operatorTokens: Catalogue['operatorTokens'] = {
  name: 'Token di programma |||| Token di programmi',
  menu: 'Programmi',
  fields: { 'createdBy.name': 'Creato da' },
  empty: 'Nessun suo programma ha un token. Serve a chi segnala registrazioni e pagamenti da altrove.',
  createExplain:
    'Per un suo programma che segnala registrazioni, pagamenti e rimborsi. Non può fare altro. Il segreto è mostrato una volta sola.',
};
