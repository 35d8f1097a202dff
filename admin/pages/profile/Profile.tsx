import { Title } from 'react-admin';
import { useText } from '../../i18n/provider';

export function Profile() {
  const text = useText();
  return <Title title={text('shell.profile')} />;
}
