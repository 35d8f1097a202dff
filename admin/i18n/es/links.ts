import type { Catalogue } from '../catalogue';

export const links: Catalogue['links'] = {
  name: 'Enlace |||| Enlaces',
  menu: 'Enlaces y cupones',
  fields: {
    name: 'Nombre',
    url: 'Dirección',
    code: 'Código',
    target: 'Lleva a',
    clicks: 'Clics',
    signups: 'Registros',
    'partner.name': 'Partner',
    lastClickAt: 'Último clic',
    createdAt: 'Creado',
    archived: 'Archivado',
    archivedAt: 'Archivado',
  },
  counts: 'Clics: %{clicks}, registros: %{signups}',
  empty: 'Aún no tiene ningún enlace. Cree uno y publíquelo: quien se registre tras hacer clic será su cliente.',
  none: 'Ningún partner ha creado enlaces todavía.',
  nameHelp: 'Para usted, para saber dónde lo usó.',
  codeHelp: 'De 3 a 32 letras, cifras y guiones sueltos. Si se deja vacío, sale del nombre del partner; nunca cambia.',
  targetHelp: 'Una ruta de aquí o una dirección de un sitio nuestro. Vacío lleva al registro.',
  make: {
    button: 'Nuevo enlace',
    explain: 'Un clic cuenta tantos días como dice el programa; gana el último clic antes del registro.',
    done: 'El enlace es %{url}.',
  },
  change: { button: 'Cambiar', done: 'El enlace se ha cambiado.' },
  archive: {
    button: 'Archivar',
    explain: 'La dirección de %{code} ya no llevará a ninguna parte, para siempre. Los clics hechos siguen contando.',
    done: 'El enlace se ha archivado.',
  },
};

export const clicks: Catalogue['clicks'] = {
  name: 'Clic |||| Clics',
  title: 'Clics',
  explain: 'Los que aún pueden acabar en un registro. No se guarda nada de quién hizo clic.',
  none: 'Aún no hay clics que puedan acabar en un registro.',
  used: 'Se registró',
  fields: { at: 'Cuándo', client: 'Se registró' },
};

export const coupons: Catalogue['coupons'] = {
  name: 'Cupón |||| Cupones',
  fields: {
    code: 'Código',
    name: 'Nombre',
    'partner.name': 'Partner',
    status: 'Estado',
    validUntil: 'Último día',
    mostUses: 'Como mucho tantas veces',
    signups: 'Registros',
    createdAt: 'Creado',
  },
  status: { ACTIVE: 'Activo', ENDED: 'Terminado', USED_UP: 'Agotado', ARCHIVED: 'Archivado' },
  uses: 'Registros: %{signups}',
  empty:
    'Aún no tiene ningún cupón. Quien lo indique al registrarse será su cliente, haya hecho clic donde haya hecho.',
  none: 'Ningún partner ha creado cupones todavía.',
  validHelp: 'Vacío si no tiene fin.',
  mostHelp: 'Vacío si no tiene límite.',
  make: {
    button: 'Nuevo cupón',
    explain: 'Se escribe al registrarse, en mayúsculas o no, y vale más que cualquier enlace.',
    done: 'El cupón es %{code}.',
  },
  change: { button: 'Cambiar', done: 'El cupón se ha cambiado.' },
  archive: {
    button: 'Archivar',
    explain: 'Desde ahora se rechaza todo registro con %{code}, para siempre.',
    done: 'El cupón se ha archivado.',
  },
};

export const join: Catalogue['join'] = {
  title: 'Crear su cuenta',
  explain: 'Le enviamos un enlace para elegir una contraseña. No le cuesta nada.',
  name: 'Su nombre',
  coupon: 'Cupón',
  haveCoupon: 'Tengo un cupón',
  submit: 'Crear cuenta',
  signIn: '¿Ya tiene una cuenta? Inicie sesión',
  thanks: 'Mire su correo',
  received: 'Hemos escrito a %{email}. Siga el enlace del mensaje para elegir su contraseña.',
};
