import { Alert } from '@mui/material';
import { useText } from '../../i18n/provider';
import { useViewer } from '../../provider/access';

/** Whether it is known whose figures are meant: a partner’s people have their own. */
export function useWhose(partnerId: string | undefined): boolean {
  const viewer = useViewer();
  return Boolean(partnerId ?? viewer?.partner);
}

export function NobodyChosen() {
  const text = useText();
  return <Alert severity="info">{text('referrals.nobody')}</Alert>;
}
