/** Where anybody can have an address: two people of such a domain have nothing in common. */
const PUBLIC_MAIL: ReadonlySet<string> = new Set([
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'icloud.com', 'me.com'],
  ...['mac.com', 'aol.com', 'proton.me', 'protonmail.com', 'pm.me', 'zoho.com', 'fastmail.com', 'hey.com'],
  ...['tutanota.com', 'tuta.io', 'mail.com', 'email.com', 'inbox.com', 'hushmail.com', 'yandex.com', 'yandex.ru'],
  ...['mail.ru', 'bk.ru', 'list.ru', 'inbox.ru', 'qq.com', '163.com', '126.com', 'sina.com', 'naver.com', 'daum.net'],
  ...['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.com', 'web.de', 't-online.de', 'freenet.de', 'posteo.de'],
  ...['mailbox.org', 'arcor.de', 'bluewin.ch', 'libero.it', 'virgilio.it', 'alice.it', 'tin.it', 'tiscali.it'],
  ...['tim.it', 'email.it', 'telefonica.net', 'terra.es', 'ono.com', 'movistar.es', 'sapo.pt', 'mail.telepac.pt'],
  ...['iol.pt', 'netcabo.pt', 'uol.com.br', 'bol.com.br', 'terra.com.br', 'ig.com.br', 'globo.com', 'abv.bg'],
  ...['mail.bg', 'dir.bg', 'gbg.bg', 'orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net', 'sfr.fr', 'seznam.cz'],
  ...['wp.pl', 'o2.pl', 'onet.pl', 'interia.pl', 'btinternet.com', 'sky.com', 'comcast.net', 'verizon.net', 'att.net'],
]);
const FAMILIES = /^(yahoo|ymail|rocketmail|hotmail|outlook|live)\.[a-z]{2,3}(\.[a-z]{2})?$/;

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1);

export function isPublicMail(domain: string): boolean {
  return PUBLIC_MAIL.has(domain) || FAMILIES.test(domain);
}

/** Whether who signs up belongs to the partner: by the address, or by the company's domain. All in lower case. */
export function isOwnPurchase(email: string, ofPartner: Iterable<string>): boolean {
  const domain = domainOf(email);
  const emails = [...ofPartner];
  return emails.includes(email) || (!isPublicMail(domain) && emails.some((each) => domainOf(each) === domain));
}
