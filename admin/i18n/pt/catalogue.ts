import type { Catalogue } from '../catalogue';

export const products: Catalogue['products'] = {
  name: 'Produto |||| Produtos',
  fields: {
    'category.name': 'Categoria',
    active: 'À venda',
    taxCategory: 'Categoria fiscal',
    tld: 'Terminação',
    graceDays: 'Dias de tolerância',
    redemptionDays: 'Dias de resgate',
    amount: 'Preço por período',
    setupFee: 'Ativação',
    restoreFee: 'Taxa para recuperar um domínio',
  },
  empty: 'O catálogo está vazio. Adicione um produto e depois dê-lhe preços.',
  onSale: 'À venda',
  offSale: 'Não está à venda',
  tldHelp: 'Sem o ponto: com, co.uk',
  daysHelp: 'Vazio: como nas definições',
  taxHelp: 'Decide que taxas de imposto se aplicam, por exemplo STANDARD',
  prices: 'Preços',
  noPrices: 'Ainda não há preços: um produto sem preço não pode ser encomendado.',
  setPrice: 'Definir um preço',
  setPriceExplain: 'Vale para novas encomendas. O que já está em curso mantém o seu preço.',
  priceSet: 'O preço está definido.',
  withdraw: 'Retirar',
  withdrawExplain: 'As novas encomendas já não podem usar este preço. O que está em curso mantém-no.',
  withdrawn: 'O preço está retirado.',
  archive: 'Retirar da venda',
  archiveExplain: 'Ninguém o pode encomendar; o que está em curso continua.',
  archived: 'O produto já não está à venda.',
  unarchive: 'Pôr à venda',
  unarchiveExplain: 'Pode voltar a ser encomendado.',
  unarchived: 'O produto está à venda.',
};

export const categories: Catalogue['categories'] = {
  name: 'Categoria |||| Categorias',
  fields: { key: 'Chave', position: 'Posição' },
  empty: 'Ainda não há categorias. As comissões vão por categoria.',
  keyHelp: 'Minúsculas, algarismos e hífenes; não pode ser mudada depois.',
};

export const shipped: Catalogue['shipped'] = {
  sharedHosting: 'Alojamento partilhado',
  domainsSsl: 'Domínios e SSL',
  cloudVps: 'VPS na nuvem',
  dedicated: 'Servidores dedicados',
  bronze: 'Bronze',
  silver: 'Prata',
  gold: 'Ouro',
  platinum: 'Platina',
  technicalSupport: 'Suporte técnico',
  billing: 'Faturação',
  sales: 'Vendas',
};
