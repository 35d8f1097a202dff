import type { Catalogue } from '../catalogue';

export const auth: Catalogue['auth'] = {
  signIn: {
    title: 'Iniciar sesión',
    submit: 'Iniciar sesión',
    forgot: '¿Has olvidado la contraseña?',
    codeTitle: 'Segundo factor',
    codeExplain: 'Introduce los seis dígitos que muestra tu aplicación de autenticación.',
    recoveryExplain: 'Introduce uno de los códigos de recuperación que guardaste. Cada uno sirve una sola vez.',
    useRecovery: 'Usar un código de recuperación',
    useApp: 'Usar la aplicación de autenticación',
    recoveryCode: 'Código de recuperación',
    codeSubmit: 'Continuar',
    startOver: 'Entrar como otra persona',
  },
  forgot: {
    title: 'Restablecer la contraseña',
    explain:
      'Escribe tu correo electrónico. Si existe una cuenta, te enviaremos un enlace para elegir otra contraseña.',
    submit: 'Enviar el enlace',
    sent: 'Si existe una cuenta para %{email}, el enlace está en camino. Sirve una vez y por poco tiempo.',
    back: 'Volver al inicio de sesión',
  },
  choose: {
    title: 'Elige una contraseña',
    explain: 'Al menos 12 caracteres. Una frase que solo tú conozcas es mejor que un acertijo corto.',
    repeat: 'Repite la contraseña',
    mismatch: 'Las dos contraseñas no coinciden.',
    submit: 'Guardar la contraseña',
    done: 'La contraseña está guardada. Ya puedes iniciar sesión.',
    invalid: 'Este enlace no es válido. Los enlaces sirven una vez y por tiempo limitado; pide uno nuevo.',
  },
};
