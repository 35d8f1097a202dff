/** Invented people and companies, by country; addresses are real towns and invented streets. */
export interface DemoCountry {
  readonly code: string;
  readonly currency: 'EUR' | 'USD' | 'GBP' | 'JPY';
  readonly language: 'en' | 'es' | 'it' | 'pt' | 'bg';
  /** How many of every hundred clients live there. */
  readonly share: number;
  readonly suffix: string;
  readonly street: string;
  readonly phone: string;
  readonly tld: string;
  /** Makes a number that has the country's form; null where companies have none to show. */
  readonly vat: ((digits: string) => string) | null;
  readonly towns: readonly (readonly [city: string, postcode: string])[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
}

export const countries: readonly DemoCountry[] = [
  {
    ...{ code: 'DE', currency: 'EUR', language: 'en', share: 22, suffix: 'GmbH', street: 'Lindenstraße', tld: 'de' },
    ...{ phone: '+49 30 5550', vat: (digits) => `DE${digits.slice(0, 9)}` },
    towns: [['Berlin', '10969'], ['Hamburg', '20095'], ['München', '80331'], ['Leipzig', '04109'], ['Köln', '50667']],
    firstNames: ['Anna', 'Jonas', 'Lena', 'Felix', 'Katharina', 'Moritz', 'Sophie', 'Tobias'],
    lastNames: ['Brandt', 'Keller', 'Vogt', 'Lorenz', 'Seidel', 'Ritter', 'Haas', 'Winkler', 'Busch', 'Pohl'],
  },
  {
    ...{ code: 'BG', currency: 'EUR', language: 'bg', share: 14, suffix: 'ЕООД', street: 'ул. Иван Вазов', tld: 'bg' },
    ...{ phone: '+359 2 555 0', vat: (digits) => `BG${digits.slice(0, 9)}` },
    towns: [['София', '1000'], ['Пловдив', '4000'], ['Варна', '9000'], ['Бургас', '8000'], ['Русе', '7000']],
    firstNames: ['Иван', 'Мария', 'Георги', 'Елена', 'Димитър', 'Десислава', 'Николай', 'Радостина'],
    lastNames: ['Петров', 'Иванов', 'Димитров', 'Стоянов', 'Колев', 'Тодоров', 'Ангелов', 'Христов'],
  },
  {
    ...{ code: 'ES', currency: 'EUR', language: 'es', share: 12, suffix: 'S.L.', street: 'Calle del Olmo', tld: 'es' },
    ...{ phone: '+34 91 555 0', vat: (digits) => `ESB${digits.slice(0, 8)}` },
    towns: [['Madrid', '28012'], ['Barcelona', '08001'], ['Valencia', '46001'], ['Sevilla', '41001'], ['Bilbao', '48001']],
    firstNames: ['Lucía', 'Javier', 'Marta', 'Álvaro', 'Carmen', 'Diego', 'Nuria', 'Pablo'],
    lastNames: ['Serrano', 'Molina', 'Iglesias', 'Navarro', 'Campos', 'Rubio', 'Vega', 'Prieto', 'Soler'],
  },
  {
    ...{ code: 'IT', currency: 'EUR', language: 'it', share: 10, suffix: 'S.r.l.', street: 'Via dei Mille', tld: 'it' },
    ...{ phone: '+39 02 5550', vat: (digits) => `IT${digits.slice(0, 11)}` },
    towns: [['Milano', '20121'], ['Torino', '10121'], ['Bologna', '40121'], ['Roma', '00184'], ['Verona', '37121']],
    firstNames: ['Giulia', 'Marco', 'Chiara', 'Luca', 'Elisa', 'Matteo', 'Francesca', 'Davide'],
    lastNames: ['Ferrari', 'Conti', 'Galli', 'Moretti', 'Fontana', 'Rinaldi', 'Barbieri', 'Serra'],
  },
  {
    ...{ code: 'PT', currency: 'EUR', language: 'pt', share: 8, suffix: 'Lda.', street: 'Rua das Flores', tld: 'eu' },
    ...{ phone: '+351 21 555 0', vat: (digits) => `PT${digits.slice(0, 9)}` },
    towns: [['Lisboa', '1200-195'], ['Porto', '4050-262'], ['Braga', '4700-030'], ['Coimbra', '3000-213']],
    firstNames: ['Inês', 'Tiago', 'Mariana', 'Rui', 'Beatriz', 'Nuno', 'Sofia', 'Gonçalo'],
    lastNames: ['Marques', 'Pinto', 'Tavares', 'Moreira', 'Nogueira', 'Lopes', 'Antunes'],
  },
  {
    ...{ code: 'AT', currency: 'EUR', language: 'en', share: 4, suffix: 'GmbH', street: 'Neubaugasse', tld: 'eu' },
    ...{ phone: '+43 1 555 0', vat: (digits) => `ATU${digits.slice(0, 8)}` },
    towns: [['Wien', '1070'], ['Graz', '8010'], ['Linz', '4020']],
    firstNames: ['Magdalena', 'Lukas', 'Theresa', 'Paul', 'Valentina', 'Georg'],
    lastNames: ['Gruber', 'Pichler', 'Steiner', 'Egger', 'Wimmer'],
  },
  {
    ...{ code: 'FR', currency: 'EUR', language: 'en', share: 5, suffix: 'SAS', street: 'rue du Moulin', tld: 'com' },
    ...{ phone: '+33 1 55 50 ', vat: (digits) => `FR${digits.slice(0, 11)}` },
    towns: [['Lyon', '69002'], ['Nantes', '44000'], ['Lille', '59800'], ['Paris', '75011']],
    firstNames: ['Camille', 'Hugo', 'Manon', 'Antoine', 'Claire', 'Julien'],
    lastNames: ['Lefèvre', 'Garnier', 'Chevalier', 'Rousseau', 'Blanchard', 'Perrot'],
  },
  {
    ...{ code: 'NL', currency: 'EUR', language: 'en', share: 4, suffix: 'B.V.', street: 'Keizersgracht', tld: 'com' },
    ...{ phone: '+31 20 555 0', vat: (digits) => `NL${digits.slice(0, 9)}B01` },
    towns: [['Amsterdam', '1015 CS'], ['Utrecht', '3511 AB'], ['Rotterdam', '3011 AA']],
    firstNames: ['Sanne', 'Daan', 'Femke', 'Bram', 'Lotte', 'Thijs'],
    lastNames: ['de Vries', 'Bakker', 'Visser', 'van Dijk', 'Smit', 'Mulder'],
  },
  {
    ...{ code: 'PL', currency: 'EUR', language: 'en', share: 3, suffix: 'Sp. z o.o.', street: 'ul. Polna', tld: 'eu' },
    ...{ phone: '+48 22 555 0', vat: (digits) => `PL${digits.slice(0, 10)}` },
    towns: [['Warszawa', '00-622'], ['Kraków', '31-008'], ['Gdańsk', '80-831']],
    firstNames: ['Agnieszka', 'Piotr', 'Zofia', 'Tomasz', 'Kinga', 'Michał'],
    lastNames: ['Nowak', 'Wójcik', 'Lewandowska', 'Zieliński', 'Kaczmarek'],
  },
  {
    ...{ code: 'GB', currency: 'GBP', language: 'en', share: 8, suffix: 'Ltd', street: 'Mill Lane', tld: 'com' },
    ...{ phone: '+44 20 7946 0', vat: null },
    towns: [['London', 'E1 6AN'], ['Bristol', 'BS1 4DJ'], ['Leeds', 'LS1 4DY'], ['Edinburgh', 'EH1 1YZ']],
    firstNames: ['Oliver', 'Amelia', 'Harry', 'Isla', 'George', 'Freya', 'Callum', 'Poppy'],
    lastNames: ['Whitfield', 'Barrow', 'Langley', 'Ashworth', 'Pemberton', 'Hale', 'Norcross'],
  },
  {
    ...{ code: 'US', currency: 'USD', language: 'en', share: 6, suffix: 'LLC', street: 'Maple Avenue', tld: 'com' },
    ...{ phone: '+1 212 555 0', vat: null },
    towns: [['Portland', '97201'], ['Austin', '78701'], ['Denver', '80202'], ['Boston', '02108']],
    firstNames: ['Emily', 'Jacob', 'Madison', 'Ethan', 'Grace', 'Logan', 'Chloe', 'Mason'],
    lastNames: ['Harper', 'Sullivan', 'Bennett', 'Coleman', 'Reyes', 'Whitaker', 'Dalton'],
  },
  {
    ...{ code: 'BR', currency: 'USD', language: 'pt', share: 2, suffix: 'Ltda.', street: 'Rua Augusta', tld: 'com' },
    ...{ phone: '+55 11 5550-', vat: null },
    towns: [['São Paulo', '01305-000'], ['Curitiba', '80020-300'], ['Recife', '50030-230']],
    firstNames: ['Larissa', 'Thiago', 'Camila', 'Rafael', 'Juliana', 'Felipe'],
    lastNames: ['Oliveira', 'Cardoso', 'Teixeira', 'Barros', 'Ribeiro'],
  },
  {
    ...{ code: 'JP', currency: 'JPY', language: 'en', share: 2, suffix: 'K.K.', street: 'Nishi-Shinjuku 2-chome', tld: 'com' },
    ...{ phone: '+81 3 5550 0', vat: null },
    towns: [['Tokyo', '160-0023'], ['Osaka', '530-0001'], ['Fukuoka', '810-0001']],
    firstNames: ['Haruka', 'Kenji', 'Aiko', 'Takeshi', 'Yumi', 'Daichi'],
    lastNames: ['Mori', 'Ishikawa', 'Hayashi', 'Nakagawa', 'Ueda'],
  },
]; // prettier-ignore

/** What companies are called after: combined with the town's people, so that three hundred names differ. */
export const trades = [
  ...['Bakery', 'Dental', 'Cycles', 'Interiors', 'Legal', 'Vineyard', 'Logistics', 'Optics', 'Studio', 'Ceramics'],
  ...[
    'Yoga',
    'Print',
    'Florist',
    'Robotics',
    'Travel',
    'Energy',
    'Tools',
    'Coffee',
    'Books',
    'Marine',
    'Labs',
    'Music',
  ],
  ...['Timber', 'Pharma', 'Textiles', 'Solar', 'Garden', 'Media', 'Foods', 'Consulting', 'Architects', 'Fitness'],
] as const;

export interface DemoPartner {
  readonly name: string;
  readonly country: string;
  readonly domain: string;
  readonly owner: readonly [firstName: string, lastName: string];
  readonly employees: readonly (readonly [firstName: string, lastName: string])[];
  /** How many clients with an active service it is to have by today: every tier is held by somebody. */
  readonly clients: number;
}

export const partners: readonly DemoPartner[] = [
  partner('Nordlicht Digital', 'DE', 'nordlicht-digital.example', 'Greta Albrecht', 38, 'Nils Petersen', 'Ida Thoms'),
  partner('Студио Пиксел', 'BG', 'pixel-studio.example', 'Калина Маринова', 27, 'Стефан Бояджиев', 'Ася Кръстева'),
  partner('Taller Web Ribera', 'ES', 'tallerribera.example', 'Irene Castaño', 19, 'Hugo Peralta'),
  partner('Officina Digitale', 'IT', 'officinadigitale.example', 'Sara Bellini', 15, 'Paolo Grassi'),
  partner('Harbour & Pine', 'GB', 'harbourpine.example', 'Eleanor Frost', 12, 'Jamie Okafor'),
  partner('Ponte Norte', 'PT', 'pontenorte.example', 'Duarte Figueira', 9, 'Leonor Salgado'),
  partner('Cascade Web Works', 'US', 'cascadeweb.example', 'Hannah Whitlock', 7),
  partner('Alpenpixel', 'AT', 'alpenpixel.example', 'Johanna Fuchs', 6),
  partner('Atelier Canut', 'FR', 'ateliercanut.example', 'Élodie Marchand', 5),
  partner('Grachtwerk', 'NL', 'grachtwerk.example', 'Pieter van Loon', 4),
  partner('Wisła Interactive', 'PL', 'wisla-interactive.example', 'Marta Sikora', 3),
  partner('Minato Partners', 'JP', 'minato.example', 'Ren Fujimoto', 2),
];

function partner(
  name: string,
  country: string,
  domain: string,
  owner: string,
  clients: number,
  ...employees: string[]
): DemoPartner {
  return { name, country, domain, owner: split(owner), employees: employees.map(split), clients };
}

function split(full: string): [string, string] {
  const [first, ...rest] = full.split(' ');
  return [first!, rest.join(' ')];
}
