/** The demo operator's price list. Amounts are major units in EUR, USD, GBP and JPY, in this order. */
type Prices = readonly [eur: string, usd: string, gbp: string, jpy: string];

export const currencies = ['EUR', 'USD', 'GBP', 'JPY'] as const;

export interface DemoProduct {
  readonly code: string;
  readonly kind: 'SERVICE' | 'ADDON' | 'DOMAIN';
  readonly category: string;
  readonly name: string;
  readonly description: string;
  readonly tld?: string;
  readonly prices: Partial<Record<'ONE_OFF' | 'MONTHLY' | 'YEARLY', Prices>>;
  readonly setup?: Prices;
  readonly restore?: Prices;
}

export const categories = [
  { key: 'shared-hosting', name: 'Shared hosting' },
  { key: 'domains-ssl', name: 'Domains & SSL' },
  { key: 'cloud-vps', name: 'Cloud VPS' },
  { key: 'dedicated', name: 'Dedicated servers' },
] as const;

export const products: readonly DemoProduct[] = [
  {
    code: 'start',
    kind: 'SERVICE',
    category: 'shared-hosting',
    name: 'Web Start',
    description: '1 site, 10 GB SSD, free certificate, daily backups.',
    prices: { MONTHLY: ['4.90', '5.40', '4.20', '790'], YEARLY: ['49.00', '54.00', '42.00', '7900'] },
  },
  {
    code: 'business',
    kind: 'SERVICE',
    category: 'shared-hosting',
    name: 'Web Business',
    description: '10 sites, 50 GB SSD, staging, daily backups kept 30 days.',
    prices: { MONTHLY: ['11.90', '12.90', '10.20', '1900'], YEARLY: ['119.00', '129.00', '102.00', '19000'] },
  },
  {
    code: 'agency',
    kind: 'SERVICE',
    category: 'shared-hosting',
    name: 'Web Agency',
    description: '50 sites, 200 GB SSD, white label panel, priority support.',
    prices: { MONTHLY: ['29.90', '32.90', '25.90', '4800'], YEARLY: ['299.00', '329.00', '259.00', '48000'] },
  },
  {
    code: 'vps-s',
    kind: 'SERVICE',
    category: 'cloud-vps',
    name: 'Cloud VPS S',
    description: '2 vCPU, 4 GB RAM, 80 GB NVMe, 4 TB traffic.',
    prices: { MONTHLY: ['12.00', '13.00', '10.50', '2000'], YEARLY: ['129.60', '140.40', '113.40', '21600'] },
  },
  {
    code: 'vps-m',
    kind: 'SERVICE',
    category: 'cloud-vps',
    name: 'Cloud VPS M',
    description: '4 vCPU, 8 GB RAM, 160 GB NVMe, 5 TB traffic.',
    prices: { MONTHLY: ['24.00', '26.00', '21.00', '4000'], YEARLY: ['259.20', '280.80', '226.80', '43200'] },
  },
  {
    code: 'vps-l',
    kind: 'SERVICE',
    category: 'cloud-vps',
    name: 'Cloud VPS L',
    description: '8 vCPU, 32 GB RAM, 640 GB NVMe, 8 TB traffic.',
    prices: { MONTHLY: ['72.00', '78.00', '63.00', '12000'], YEARLY: ['777.60', '842.40', '680.40', '129600'] },
  },
  {
    code: 'dedicated-8',
    kind: 'SERVICE',
    category: 'dedicated',
    name: 'Dedicated 8-core',
    description: '8 cores, 64 GB ECC RAM, 2 × 1.92 TB NVMe, 1 Gbit/s.',
    prices: { MONTHLY: ['119.00', '129.00', '102.00', '19800'] },
    setup: ['59.00', '64.00', '51.00', '9800'],
  },
  {
    code: 'dedicated-24',
    kind: 'SERVICE',
    category: 'dedicated',
    name: 'Dedicated 24-core',
    description: '24 cores, 256 GB ECC RAM, 4 × 3.84 TB NVMe, 10 Gbit/s.',
    prices: { MONTHLY: ['349.00', '379.00', '299.00', '57800'] },
    setup: ['99.00', '109.00', '85.00', '16500'],
  },
  {
    code: 'backup',
    kind: 'ADDON',
    category: 'cloud-vps',
    name: 'Off-site backup',
    description: 'Nightly copies in a second data centre, kept 14 days.',
    prices: { MONTHLY: ['4.00', '4.40', '3.50', '660'] },
  },
  {
    code: 'ipv4',
    kind: 'ADDON',
    category: 'dedicated',
    name: 'Additional IPv4 address',
    description: 'One routed address.',
    prices: { MONTHLY: ['2.50', '2.70', '2.20', '420'] },
  },
  {
    code: 'mail',
    kind: 'ADDON',
    category: 'shared-hosting',
    name: 'Business mail',
    description: '10 mailboxes of 25 GB with calendar and archive.',
    prices: { MONTHLY: ['6.90', '7.50', '5.90', '1100'], YEARLY: ['69.00', '75.00', '59.00', '11000'] },
  },
  {
    code: 'ssl-ov',
    kind: 'ADDON',
    category: 'domains-ssl',
    name: 'SSL certificate, organisation validated',
    description: 'Issued within two working days, re-issued free of charge.',
    prices: { YEARLY: ['59.00', '64.00', '51.00', '9800'] },
  },
  domain('com', ['13.90', '14.90', '11.90', '2200'], ['89.00', '95.00', '76.00', '14500']),
  domain('net', ['14.90', '15.90', '12.90', '2400'], ['89.00', '95.00', '76.00', '14500']),
  domain('org', ['13.50', '14.50', '11.50', '2150'], ['85.00', '92.00', '73.00', '14000']),
  domain('de', ['9.90', '10.90', '8.50', '1600'], ['39.00', '42.00', '34.00', '6400']),
  domain('es', ['11.90', '12.90', '10.20', '1950'], ['45.00', '49.00', '39.00', '7400']),
  domain('it', ['10.90', '11.90', '9.40', '1800'], ['45.00', '49.00', '39.00', '7400']),
  domain('bg', ['29.00', '32.00', '25.00', '4800'], ['59.00', '64.00', '51.00', '9800']),
  domain('eu', ['8.90', '9.90', '7.70', '1450'], ['39.00', '42.00', '34.00', '6400']),
  domain('io', ['39.00', '42.00', '34.00', '6500'], ['119.00', '129.00', '102.00', '19500']),
];

function domain(tld: string, yearly: Prices, restore: Prices): DemoProduct {
  return {
    code: `domain-${tld}`,
    kind: 'DOMAIN',
    category: 'domains-ssl',
    name: `.${tld} domain`,
    description: `Registration and renewal of a .${tld} name, one year at a time.`,
    tld,
    prices: { YEARLY: yearly },
    restore,
  };
}
