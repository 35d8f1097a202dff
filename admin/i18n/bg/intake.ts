import type { Catalogue } from '../catalogue';

export const intakeReports: Catalogue['intakeReports'] = {
  name: 'Отчет |||| Получени отчети',
  menu: 'Получени отчети',
  fields: {
    kind: 'Какво',
    key: 'Ключ',
    'client.name': 'Клиент',
    occurredAt: 'Станало',
    receivedAt: 'Получен',
    reason: 'Защо',
    attempts: 'Опити',
    invoice: 'Фактура',
  },
  kind: { CLIENT: 'Регистрация', TRANSACTION: 'Плащане', REFUND: 'Възстановяване' },
  status: { APPLIED: 'Въведен', WAITING: 'Чака', REFUSED: 'Отказан' },
  empty:
    'Нищо не е отчетено. Ако регистрацията и фактурирането ви са другаде, нека ваша програма ги отчита: README казва как.',
  waitsForClient: 'Чака да бъде отчетен клиентът %{key}.',
  waitsForTransaction: 'Чака да бъде отчетено плащането %{key}.',
  content: 'Както е пристигнал',
  open: 'Отваряне',
  elsewhere: 'Издадена другаде',
  retry: {
    button: 'Нов опит',
    explain: 'Отчетът %{key} се чете отново както е пристигнал, с известното сега.',
    done: 'Нов опит: %{status}.',
  },
};

export const operatorTokens: Catalogue['operatorTokens'] = {
  name: 'Токен на програма |||| Токени на програми',
  menu: 'Програми',
  fields: { 'createdBy.name': 'Създаден от' },
  empty: 'Никоя ваша програма няма токен. Нужен е на тази, която отчита регистрации и плащания отдругаде.',
  createExplain:
    'За ваша програма, която отчита регистрации, плащания и възстановявания. Не може нищо друго. Тайната се показва веднъж.',
};
