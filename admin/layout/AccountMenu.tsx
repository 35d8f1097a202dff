import Person from '@mui/icons-material/ManageAccountsOutlined';
import Swap from '@mui/icons-material/SwapHorizOutlined';
import AccountCircle from '@mui/icons-material/AccountCircleOutlined';
import SignOutIcon from '@mui/icons-material/LogoutOutlined';
import {
  Box,
  Divider,
  IconButton,
  ListItemIcon,
  ListItemText,
  Menu,
  MenuItem,
  Tooltip,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useLogout } from 'react-admin';
import { Link } from 'react-router';
import { SwitchMembershipDocument } from '../gql/graphql';
import { useText } from '../i18n/provider';
import { useViewer } from '../provider/access';
import { useBecome } from '../provider/useBecome';

/** Who is signed in, in which role, the other roles of the same person, and the way out. */
export function AccountMenu() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const viewer = useViewer();
  const text = useText();
  const logout = useLogout();
  const become = useBecome(SwitchMembershipDocument);
  const close = () => setAnchor(null);
  const others = viewer?.memberships.filter(({ current }) => !current) ?? [];
  return (
    <>
      <Tooltip title={viewer?.user.name ?? ''}>
        <IconButton
          color="inherit"
          aria-label={text('shell.account')}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <AccountCircle fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close} slotProps={{ paper: { sx: { minWidth: 240 } } }}>
        <Box sx={{ px: 2, py: 1 }} role="presentation">
          <Typography variant="subtitle2">{viewer?.user.name}</Typography>
          <Typography variant="body2" color="text.secondary">
            {viewer?.user.email}
          </Typography>
        </Box>
        <Divider />
        {others.map((membership) => (
          <MenuItem
            key={membership.id}
            onClick={() => {
              close();
              void become({ id: membership.id });
            }}
          >
            <ListItemIcon>
              <Swap fontSize="small" />
            </ListItemIcon>
            <ListItemText>{text('shell.switchTo', { name: membership.name })}</ListItemText>
          </MenuItem>
        ))}
        {others.length > 0 && <Divider />}
        {!viewer?.impersonation && (
          <MenuItem component={Link} to="/profile" onClick={close}>
            <ListItemIcon>
              <Person fontSize="small" />
            </ListItemIcon>
            <ListItemText>{text('shell.profile')}</ListItemText>
          </MenuItem>
        )}
        <MenuItem
          onClick={() => {
            close();
            void logout();
          }}
        >
          <ListItemIcon>
            <SignOutIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{text('shell.signOut')}</ListItemText>
        </MenuItem>
      </Menu>
    </>
  );
}
