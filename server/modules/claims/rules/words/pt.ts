import type { Words } from './words';

export const pt: Words = {
  ACTIVE: 'O parceiro está ativo e participa num programa.',
  INACTIVE: 'O parceiro está suspenso ou não participa em nenhum programa.',
  NOT_OWN: 'O endereço não pertence ao parceiro.',
  OWN: 'O endereço pertence ao próprio parceiro: ninguém ganha com a sua própria compra.',
  REFERRED: 'Há um convite, um clique, um cupão ou uma reivindicação do parceiro para este endereço.',
  NOT_REFERRED:
    'Não há nenhum convite, clique, cupão ou reivindicação do parceiro para este endereço. Um clique só é conhecido se lhe seguiu um registo no mesmo navegador.',
  UNASKED:
    'Não se indica até que um convite do parceiro seja aceite, um clique ou cupão leve a um registo ou uma reivindicação seja aprovada.',
  ACCEPTED: 'Aceitou o convite ou registou-se.',
  DECLINED: 'Recusou o convite.',
  EXPIRED: 'O convite expirou sem resposta. Pode ser enviado de novo.',
  WITHDRAWN: 'O convite foi retirado.',
  UNANSWERED: 'Ainda não respondeu ao convite.',
  NOT_SIGNED_UP: 'Não se registou com este endereço.',
  LAST: 'Não houve um clique posterior nem um cupão.',
  LATER_CLICK: 'Houve um clique posterior noutro link: conta o último antes do registo.',
  COUPON_WON: 'Foi indicado um cupão no registo: conta antes de qualquer clique.',
  YOURS: 'É cliente do parceiro.',
  FREE: 'Não pertence a outro parceiro.',
  HELD: 'Pertence a outro parceiro, ou pertencia quando aceitou.',
  NEW: 'Não tinha um plano recorrente pago antes de ser recomendado.',
  PAID_BEFORE: 'Já tinha pago um plano recorrente antes de ser recomendado.',
  CLAIM_OPEN: 'A reivindicação espera uma decisão.',
  CLAIM_APPROVED: 'A reivindicação foi aprovada.',
  CLAIM_REJECTED: 'A reivindicação foi rejeitada; o motivo está junto dela.',
};
