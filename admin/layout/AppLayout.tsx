import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { CheckForApplicationUpdate, Layout, type LayoutProps } from 'react-admin';
import { AppMenu } from './AppMenu';
import { HtmlLang } from './HtmlLang';
import { ImpersonationBanner } from './ImpersonationBanner';
import { TermsBanner } from './TermsBanner';
import { TopBar } from './TopBar';

export function AppLayout({ children, ...rest }: LayoutProps & { readonly children?: ReactNode }) {
  return (
    <Layout {...rest} appBar={TopBar} appBarAlwaysOn menu={AppMenu}>
      <HtmlLang />
      <ImpersonationBanner />
      <TermsBanner />
      <Box sx={{ pt: 1.5, minWidth: 0 }}>{children}</Box>
      <CheckForApplicationUpdate />
    </Layout>
  );
}
