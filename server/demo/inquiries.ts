/** Correspondence for the demo: `{domain}` and `{first}` stand for the client's domain and the asker's first name. */
export interface DemoInquiry {
  readonly language: 'en' | 'es' | 'it' | 'pt' | 'bg';
  readonly department: 'Technical support' | 'Billing' | 'Sales';
  readonly priority: 'LOW' | 'MEDIUM' | 'HIGH';
  readonly subject: string;
  /** Who wrote, how many hours after the message before, and what; `note` is internal to staff. */
  readonly messages: readonly (readonly ['client' | 'partner' | 'staff' | 'note', number, string])[];
  readonly closed?: boolean;
}

export const inquiries: readonly DemoInquiry[] = [
  {
    ...{ language: 'en', department: 'Technical support', priority: 'HIGH', subject: 'Site answers with error 503' },
    messages: [
      ['client', 0, 'Hello,\n\nsince about nine this morning {domain} answers with “503 Service Unavailable” every few minutes. We have not changed anything. Could you have a look?\n\nThanks\n{first}'],
      ['note', 0.4, 'PHP workers exhausted: a crawler is hammering the shop’s search. Limiting it at the edge.'],
      ['staff', 0.6, 'Hello {first},\n\nyour site ran out of PHP workers because one crawler was calling the search page several times a second. We have limited it to one request in ten seconds, and the site has been answering normally since 10:42.\n\nIf your shop keeps growing, Web Agency has four times as many workers; you can change at any time and pay only the difference for the days that are left.'],
      ['client', 2, 'That was quick, thank you! Everything works again. I will think about the bigger plan.\n\n{first}'],
    ],
    closed: true,
  },
  {
    ...{ language: 'en', department: 'Billing', priority: 'MEDIUM', subject: 'VAT number missing on our invoice' },
    messages: [
      ['client', 0, 'Good morning,\n\nour accountant asks for our VAT number on the invoices. We have entered it in the account now. Will the last invoice be corrected as well?'],
      ['staff', 3, 'Good morning {first},\n\nan invoice that has been issued cannot be changed, but we can credit it in full and issue it again with your VAT number, without VAT if you are a business in another EU country. Shall we?'],
      ['client', 20, 'Yes please, that would be perfect.'],
    ],
  },
  {
    ...{ language: 'en', department: 'Technical support', priority: 'MEDIUM', subject: 'Moving {domain} to you' },
    messages: [
      ['partner', 0, 'Hi team,\n\nour client would like to move {domain} and six mailboxes over from their old provider next week. The mailboxes hold about 40 GB altogether. Is there a window you would recommend, and can you copy the mail?'],
      ['staff', 5, 'Hi,\n\ngladly. Please lower the TTL of the MX records to 300 the day before. We copy the mailboxes with imapsync in two passes, the first while the old provider is still live, so nobody loses a message. Wednesday evening after 20:00 is quiet on our side.'],
      ['partner', 16, 'Wednesday works. I will send you the mailbox list through the panel.'],
      ['staff', 2, 'Noted: Wednesday, 20:00. You will hear from us when the second pass is through.'],
    ],
  },
  {
    ...{ language: 'en', department: 'Sales', priority: 'LOW', subject: 'Is there a discount for non-profits?' },
    messages: [
      ['client', 0, 'Hello, we are a small animal shelter and wonder whether there is a discount for registered charities. Kind regards, {first}'],
    ],
  },
  {
    ...{ language: 'en', department: 'Technical support', priority: 'HIGH', subject: 'Mail from us lands in spam' },
    messages: [
      ['client', 0, 'Hi, since Monday our mails to customers with Gmail land in the spam folder. Our domain is {domain}. Invoices are not being read, so this is rather urgent.'],
      ['staff', 1, 'Hi {first},\n\n{domain} has an SPF record but no DKIM signature and no DMARC policy; Gmail has been asking for both. We have switched DKIM on for you. Please add this DMARC record in the DNS editor:\n\n_dmarc  TXT  "v=DMARC1; p=none; rua=mailto:postmaster@{domain}"\n\nIt takes a day or two until the reputation recovers.'],
      ['client', 30, 'Record is in. It already looks better today.'],
      ['staff', 1, 'Glad to hear it. We will leave this open until Friday and check the reports with you.'],
    ],
  },
  {
    ...{ language: 'en', department: 'Billing', priority: 'LOW', subject: 'Paid twice by mistake' },
    messages: [
      ['client', 0, 'Hello, I believe our bank sent the last payment twice. Could you check and tell us what happens with the second one?'],
      ['staff', 4, 'Hello {first},\n\nyou are right, the same amount arrived twice. The second payment stands as credit on your account and will be used for the next invoice. If you would rather have it back, tell us and we return it to the account it came from.'],
      ['client', 6, 'Credit is fine, thank you.'],
    ],
    closed: true,
  },
  {
    ...{ language: 'en', department: 'Technical support', priority: 'MEDIUM', subject: 'Please raise the PHP memory limit' },
    messages: [
      ['partner', 0, 'The import of our client’s product feed stops at 256 MB. Could you raise memory_limit to 512 MB for {domain}?'],
      ['staff', 2, 'Done, 512 MB for {domain}. The import would also be happier if it read the feed in pieces; the file is 180 MB and is loaded as a whole.'],
      ['partner', 20, 'Thanks, it went through. We will stream the feed in the next release.'],
    ],
    closed: true,
  },
  {
    ...{ language: 'en', department: 'Technical support', priority: 'HIGH', subject: 'Restore of yesterday’s database' },
    messages: [
      ['client', 0, 'We have accidentally deleted the orders table of our shop at {domain}. Can you restore the database as of last night? Please keep the current state too!'],
      ['note', 0.2, 'Nightly dump 03:10 is complete, 1.2 GB. Restoring as shop_restore beside the live one.'],
      ['staff', 0.5, 'Hello {first},\n\nthe state of 03:10 is restored beside the live database under the name shop_restore; nothing has been overwritten. Please compare, then either copy the table over or tell us to swap the two.'],
    ],
  },
  {
    ...{ language: 'en', department: 'Sales', priority: 'MEDIUM', subject: 'Which server for 20 000 visitors a day?' },
    messages: [
      ['client', 0, 'We are about to launch a campaign and expect around 20 000 visitors a day instead of 3 000. Is Cloud VPS M enough, or do we need L?'],
      ['staff', 7, 'With page caching, Cloud VPS M carries that comfortably; without it you would want L. You can move up within minutes and back down after the campaign; only the days count.'],
    ],
  },
  {
    ...{ language: 'es', department: 'Technical support', priority: 'MEDIUM', subject: 'No recibo el correo de verificación del certificado' },
    messages: [
      ['client', 0, 'Buenos días:\n\nhemos pedido el certificado para {domain}, pero el correo de verificación no llega. ¿Pueden enviarlo otra vez?\n\nUn saludo,\n{first}'],
      ['staff', 2, 'Buenos días, {first}:\n\nlo hemos reenviado a admin@{domain}. Si prefiere, podemos validar por DNS: basta con añadir el registro CNAME que verá en el panel.'],
      ['client', 5, 'Ha llegado, gracias. Ya está validado.'],
    ],
    closed: true,
  },
  {
    ...{ language: 'es', department: 'Billing', priority: 'LOW', subject: 'Cambio de datos de facturación' },
    messages: [
      ['client', 0, 'Hola, hemos cambiado de domicilio social. ¿A partir de qué factura aparecerá la nueva dirección?'],
      ['staff', 6, 'Hola, {first}: a partir de la próxima. Las facturas ya emitidas conservan los datos que tenían en su fecha, porque así lo exige la ley.'],
    ],
  },
  {
    ...{ language: 'it', department: 'Technical support', priority: 'HIGH', subject: 'Sito lentissimo da ieri sera' },
    messages: [
      ['client', 0, 'Buongiorno,\n\nda ieri sera {domain} impiega quasi dieci secondi per aprirsi. È successo qualcosa al server?\n\nGrazie,\n{first}'],
      ['staff', 1, 'Buongiorno {first},\n\nil server è a posto: un plugin di statistiche apre una connessione esterna a ogni pagina e quel servizio oggi non risponde. Lo abbiamo disattivato e la pagina si apre in 0,6 secondi. Può riattivarlo dal pannello quando vuole.'],
      ['client', 3, 'Perfetto, grazie mille!'],
    ],
    closed: true,
  },
  {
    ...{ language: 'it', department: 'Sales', priority: 'LOW', subject: 'Preventivo per due server dedicati' },
    messages: [
      ['partner', 0, 'Buongiorno, per un nostro cliente vorremmo un preventivo per due server da 8 core con rete privata. I tempi di attivazione quali sono?'],
    ],
  },
  {
    ...{ language: 'pt', department: 'Technical support', priority: 'MEDIUM', subject: 'Renovação do domínio {domain}' },
    messages: [
      ['client', 0, 'Bom dia,\n\no domínio {domain} termina este mês. A renovação é automática ou tenho de fazer alguma coisa?\n\nObrigada,\n{first}'],
      ['staff', 3, 'Bom dia, {first}!\n\nA renovação é automática assim que a fatura estiver paga; foi emitida há dias e está na sua área de cliente. Se não for paga, o domínio ainda pode ser renovado durante trinta dias.'],
      ['client', 26, 'Já paguei. Obrigada pela ajuda.'],
    ],
  },
  {
    ...{ language: 'bg', department: 'Technical support', priority: 'MEDIUM', subject: 'Как да насоча домейна към новия сървър?' },
    messages: [
      ['client', 0, 'Здравейте,\n\nпоръчахме VPS и искаме {domain} да сочи към него, без да спират пощенските кутии. Кои записи трябва да сменим?\n\nПоздрави,\n{first}'],
      ['staff', 2, 'Здравейте, {first},\n\nсменете само A записите за {domain} и www с адреса на новия сървър. MX записите не пипайте и пощата няма да усети промяната. Ако желаете, ще го направим ние – само потвърдете.'],
      ['client', 4, 'Моля, направете го вие. Благодаря!'],
    ],
  },
  {
    ...{ language: 'bg', department: 'Billing', priority: 'MEDIUM', subject: 'Фактура на името на фирмата' },
    messages: [
      ['client', 0, 'Добър ден, последната фактура е издадена на физическо лице. Може ли да бъде издадена на фирмата ни? Данните са въведени в профила.'],
      ['staff', 5, 'Добър ден, {first}. Издадената фактура не може да се променя, но ще издадем кредитно известие и нова фактура с данните на фирмата. Ще ги получите още днес.'],
    ],
    closed: true,
  },
  {
    ...{ language: 'bg', department: 'Technical support', priority: 'HIGH', subject: 'Не мога да вляза в пощата' },
    messages: [
      ['client', 0, 'Здравейте, от тази сутрин нито една от кутиите на {domain} не приема паролата. Моля за бърза помощ!'],
    ],
  },
]; // prettier-ignore

/** How support ends what it was asked, in the asker's language. */
export const answers: Readonly<Record<DemoInquiry['language'], string>> = {
  en: 'Hello {first},\n\nthank you for your patience. It has been taken care of; if anything is still not as it should be, just reply to this message.',
  es: 'Hola, {first}:\n\ngracias por su paciencia. Ya está resuelto; si algo sigue sin funcionar, basta con responder a este mensaje.',
  it: 'Buongiorno {first},\n\ngrazie per la pazienza. È tutto sistemato; se qualcosa non dovesse funzionare, basta rispondere a questo messaggio.',
  pt: 'Olá, {first}!\n\nObrigado pela paciência. Já está resolvido; se algo ainda não estiver bem, basta responder a esta mensagem.',
  bg: 'Здравейте, {first},\n\nблагодарим за търпението. Въпросът е решен; ако нещо все още не е наред, просто отговорете на това съобщение.',
};
