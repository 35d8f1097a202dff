import type { Catalogue } from '../catalogue';

export const links: Catalogue['links'] = {
  name: 'Ligação |||| Ligações',
  menu: 'Ligações e cupões',
  fields: {
    name: 'Nome',
    url: 'Endereço',
    code: 'Código',
    target: 'Leva a',
    clicks: 'Cliques',
    signups: 'Registos',
    'partner.name': 'Parceiro',
    lastClickAt: 'Último clique',
    createdAt: 'Criada',
    archived: 'Arquivada',
    archivedAt: 'Arquivada',
  },
  counts: 'Cliques: %{clicks}, registos: %{signups}',
  empty: 'Ainda não tem nenhuma ligação. Crie uma e publique-a: quem se registar depois de clicar é seu cliente.',
  none: 'Nenhum parceiro criou ligações até agora.',
  nameHelp: 'Para si, para saber onde a usou.',
  codeHelp: 'De 3 a 32 letras, algarismos e hífenes simples. Se vazio, vem do nome do parceiro; nunca muda.',
  targetHelp: 'Um caminho daqui ou um endereço de um sítio nosso. Vazio leva ao registo.',
  make: {
    button: 'Nova ligação',
    explain: 'Um clique conta pelos dias que o programa diz; ganha o último clique antes do registo.',
    done: 'A ligação é %{url}.',
  },
  change: { button: 'Alterar', done: 'A ligação foi alterada.' },
  archive: {
    button: 'Arquivar',
    explain: 'O endereço de %{code} deixa de levar a algum lado, para sempre. Os cliques já feitos continuam a contar.',
    done: 'A ligação foi arquivada.',
  },
};

export const clicks: Catalogue['clicks'] = {
  name: 'Clique |||| Cliques',
  title: 'Cliques',
  explain: 'Aqueles a que ainda pode seguir-se um registo. Nada se guarda de quem clicou.',
  none: 'Ainda não há cliques a que possa seguir-se um registo.',
  used: 'Registou-se',
  fields: { at: 'Quando', client: 'Registou-se' },
};

export const coupons: Catalogue['coupons'] = {
  name: 'Cupão |||| Cupões',
  fields: {
    code: 'Código',
    name: 'Nome',
    'partner.name': 'Parceiro',
    status: 'Estado',
    validUntil: 'Último dia',
    mostUses: 'No máximo tantas vezes',
    signups: 'Registos',
    createdAt: 'Criado',
  },
  status: { ACTIVE: 'Ativo', ENDED: 'Terminado', USED_UP: 'Esgotado', ARCHIVED: 'Arquivado' },
  uses: 'Registos: %{signups}',
  empty: 'Ainda não tem nenhum cupão. Quem o indicar no registo é seu cliente, onde quer que tenha clicado antes.',
  none: 'Nenhum parceiro criou cupões até agora.',
  validHelp: 'Vazio se não tem fim.',
  mostHelp: 'Vazio se não tem limite.',
  make: {
    button: 'Novo cupão',
    explain: 'Escreve-se no registo, em maiúsculas ou não, e vale mais do que qualquer ligação.',
    done: 'O cupão é %{code}.',
  },
  change: { button: 'Alterar', done: 'O cupão foi alterado.' },
  archive: {
    button: 'Arquivar',
    explain: 'A partir de agora, um registo com %{code} é recusado, para sempre.',
    done: 'O cupão foi arquivado.',
  },
};

export const join: Catalogue['join'] = {
  title: 'Criar a sua conta',
  explain: 'Enviamos-lhe uma ligação para escolher uma palavra-passe. Não lhe custa nada.',
  name: 'O seu nome',
  coupon: 'Cupão',
  haveCoupon: 'Tenho um cupão',
  submit: 'Criar conta',
  signIn: 'Já tem uma conta? Inicie sessão',
  thanks: 'Veja o seu correio',
  received: 'Escrevemos para %{email}. Siga a ligação da mensagem para escolher a palavra-passe.',
};
