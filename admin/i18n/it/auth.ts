import type { Catalogue } from '../catalogue';

export const auth: Catalogue['auth'] = {
  signIn: {
    title: 'Accedi',
    submit: 'Accedi',
    forgot: 'Hai dimenticato la password?',
    codeTitle: 'Secondo fattore',
    codeExplain: 'Inserisci le sei cifre mostrate dalla tua app di autenticazione.',
    recoveryExplain: 'Inserisci uno dei codici di recupero che hai conservato. Ciascuno vale una sola volta.',
    useRecovery: 'Usa un codice di recupero',
    useApp: 'Usa l’app di autenticazione',
    recoveryCode: 'Codice di recupero',
    codeSubmit: 'Continua',
    startOver: 'Accedi come un’altra persona',
  },
  forgot: {
    title: 'Reimposta la password',
    explain:
      'Scrivi il tuo indirizzo e-mail. Se esiste un account, ti inviamo un link per scegliere una nuova password.',
    submit: 'Invia il link',
    sent: 'Se esiste un account per %{email}, il link è in arrivo. Vale una volta sola e per poco tempo.',
    back: 'Torna all’accesso',
  },
  choose: {
    title: 'Scegli una password',
    explain: 'Almeno 12 caratteri. Una frase che conosci solo tu è meglio di un breve rompicapo.',
    repeat: 'Ripeti la password',
    mismatch: 'Le due password non coincidono.',
    submit: 'Salva la password',
    done: 'La password è salvata. Ora puoi accedere.',
    invalid: 'Questo link non è valido. I link valgono una volta sola e per un tempo limitato: chiedine uno nuovo.',
  },
};
