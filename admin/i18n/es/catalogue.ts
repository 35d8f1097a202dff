import type { Catalogue } from '../catalogue';

export const products: Catalogue['products'] = {
  name: 'Producto |||| Productos',
  fields: {
    'category.name': 'Categoría',
    active: 'A la venta',
    taxCategory: 'Categoría fiscal',
    tld: 'Terminación',
    graceDays: 'Días de gracia',
    redemptionDays: 'Días de redención',
    amount: 'Precio por periodo',
    setupFee: 'Alta',
    restoreFee: 'Tarifa por recuperar un dominio',
  },
  empty: 'El catálogo está vacío. Añade un producto y después ponle precios.',
  onSale: 'A la venta',
  offSale: 'No está a la venta',
  tldHelp: 'Sin el punto: com, co.uk',
  daysHelp: 'Vacío: como en los ajustes',
  taxHelp: 'Decide qué tipos impositivos se aplican, por ejemplo STANDARD',
  prices: 'Precios',
  noPrices: 'Todavía no hay precios: un producto sin precio no se puede pedir.',
  setPrice: 'Fijar un precio',
  setPriceExplain: 'Vale para pedidos nuevos. Lo que ya está en marcha conserva su precio.',
  priceSet: 'El precio está fijado.',
  withdraw: 'Retirar',
  withdrawExplain: 'Los pedidos nuevos ya no pueden usar este precio. Lo que está en marcha lo conserva.',
  withdrawn: 'El precio está retirado.',
  archive: 'Retirar de la venta',
  archiveExplain: 'Nadie podrá pedirlo; lo que está en marcha continúa.',
  archived: 'El producto ya no está a la venta.',
  unarchive: 'Poner a la venta',
  unarchiveExplain: 'Se puede volver a pedir.',
  unarchived: 'El producto está a la venta.',
};

export const categories: Catalogue['categories'] = {
  name: 'Categoría |||| Categorías',
  fields: { key: 'Clave', position: 'Posición' },
  empty: 'Todavía no hay categorías. Las comisiones van por categoría.',
  keyHelp: 'Minúsculas, cifras y guiones; no se puede cambiar después.',
};

export const shipped: Catalogue['shipped'] = {
  sharedHosting: 'Alojamiento compartido',
  domainsSsl: 'Dominios y SSL',
  cloudVps: 'VPS en la nube',
  dedicated: 'Servidores dedicados',
  bronze: 'Bronce',
  silver: 'Plata',
  gold: 'Oro',
  platinum: 'Platino',
  technicalSupport: 'Soporte técnico',
  billing: 'Facturación',
  sales: 'Ventas',
};
