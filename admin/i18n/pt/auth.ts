import type { Catalogue } from '../catalogue';

export const auth: Catalogue['auth'] = {
  signIn: {
    title: 'Iniciar sessão',
    submit: 'Iniciar sessão',
    forgot: 'Esqueceu-se da palavra-passe?',
    codeTitle: 'Segundo fator',
    codeExplain: 'Introduza os seis dígitos que a sua aplicação de autenticação mostra.',
    recoveryExplain: 'Introduza um dos códigos de recuperação que guardou. Cada um serve uma única vez.',
    useRecovery: 'Usar um código de recuperação',
    useApp: 'Usar a aplicação de autenticação',
    recoveryCode: 'Código de recuperação',
    codeSubmit: 'Continuar',
    startOver: 'Entrar como outra pessoa',
  },
  forgot: {
    title: 'Repor a palavra-passe',
    explain: 'Escreva o seu e-mail. Se existir uma conta, enviamos uma ligação para escolher uma nova palavra-passe.',
    submit: 'Enviar a ligação',
    sent: 'Se existir uma conta para %{email}, a ligação vai a caminho. Serve uma vez e por pouco tempo.',
    back: 'Voltar ao início de sessão',
  },
  choose: {
    title: 'Escolha uma palavra-passe',
    explain: 'Pelo menos 12 caracteres. Uma frase que só você conhece é melhor do que um enigma curto.',
    repeat: 'Repita a palavra-passe',
    mismatch: 'As duas palavras-passe não coincidem.',
    submit: 'Guardar a palavra-passe',
    done: 'A palavra-passe está guardada. Já pode iniciar sessão.',
    invalid: 'Esta ligação não é válida. As ligações servem uma vez e por tempo limitado; peça uma nova.',
  },
};
