import { Typography } from '@mui/material';
import { Title } from 'react-admin';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';

export function Home() {
  const text = useText();
  const viewer = useViewer();
  return (
    <>
      <Title title={text('shell.menu.home')} />
      <Typography variant="h5" component="h2">
        {viewer?.user.name}
      </Typography>
    </>
  );
}
