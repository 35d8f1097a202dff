import type { Catalogue } from '../catalogue';

export const intakeReports: Catalogue['intakeReports'] = {
  name: 'Comunicação |||| Comunicações recebidas',
  menu: 'Comunicações',
  fields: {
    kind: 'O quê',
    key: 'Chave',
    'client.name': 'Cliente',
    occurredAt: 'Aconteceu',
    receivedAt: 'Chegou',
    reason: 'Motivo',
    attempts: 'Tentativas',
    invoice: 'Fatura',
  },
  kind: { CLIENT: 'Registo', TRANSACTION: 'Pagamento', REFUND: 'Reembolso' },
  status: { APPLIED: 'Lançada', WAITING: 'Em espera', REFUSED: 'Recusada' },
  empty:
    'Nada foi comunicado. Se o seu registo e a faturação estão noutro lugar, deixe um programa seu comunicá-los: o README explica como.',
  waitsForClient: 'Espera que o cliente %{key} seja comunicado.',
  waitsForTransaction: 'Espera que o pagamento %{key} seja comunicado.',
  content: 'Tal como chegou',
  open: 'Abrir',
  elsewhere: 'Emitida noutro lugar',
  retry: {
    button: 'Tentar de novo',
    explain: 'A comunicação %{key} é lida de novo tal como chegou, com o que se sabe agora.',
    done: 'Tentado de novo: %{status}.',
  },
};

export const operatorTokens: Catalogue['operatorTokens'] = {
  name: 'Token de programa |||| Tokens de programas',
  menu: 'Programas',
  fields: { 'createdBy.name': 'Criado por' },
  empty: 'Nenhum programa seu tem um token. Um que comunique registos e pagamentos de outro lugar precisa dele.',
  createExplain:
    'Para um programa seu que comunica registos, pagamentos e reembolsos. Não pode fazer mais nada. O segredo é mostrado uma só vez.',
};
