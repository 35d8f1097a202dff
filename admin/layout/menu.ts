import AccountBalance from '@mui/icons-material/AccountBalanceOutlined';
import Assessment from '@mui/icons-material/AssessmentOutlined';
import Balance from '@mui/icons-material/BalanceOutlined';
import Business from '@mui/icons-material/BusinessOutlined';
import Campaign from '@mui/icons-material/CampaignOutlined';
import Category from '@mui/icons-material/CategoryOutlined';
import CurrencyExchange from '@mui/icons-material/CurrencyExchangeOutlined';
import Description from '@mui/icons-material/DescriptionOutlined';
import Dns from '@mui/icons-material/DnsOutlined';
import Drafts from '@mui/icons-material/DraftsOutlined';
import Extension from '@mui/icons-material/ExtensionOutlined';
import ForwardToInbox from '@mui/icons-material/ForwardToInboxOutlined';
import HowToReg from '@mui/icons-material/HowToRegOutlined';
import Folder from '@mui/icons-material/FolderCopyOutlined';
import Forum from '@mui/icons-material/ForumOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import History from '@mui/icons-material/HistoryOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import Key from '@mui/icons-material/KeyOutlined';
import Language from '@mui/icons-material/LanguageOutlined';
import LinkIcon from '@mui/icons-material/LinkOutlined';
import Mail from '@mui/icons-material/MailOutlined';
import Outbox from '@mui/icons-material/OutboxOutlined';
import MoveToInbox from '@mui/icons-material/MoveToInboxOutlined';
import Military from '@mui/icons-material/MilitaryTechOutlined';
import Answer from '@mui/icons-material/QuestionAnswerOutlined';
import Percent from '@mui/icons-material/PercentOutlined';
import Paid from '@mui/icons-material/PaidOutlined';
import PanTool from '@mui/icons-material/PanToolOutlined';
import People from '@mui/icons-material/PeopleAltOutlined';
import Receipt from '@mui/icons-material/ReceiptLongOutlined';
import Rule from '@mui/icons-material/RuleOutlined';
import Settings from '@mui/icons-material/SettingsOutlined';
import Insights from '@mui/icons-material/InsightsOutlined';
import Shield from '@mui/icons-material/AdminPanelSettingsOutlined';
import Cart from '@mui/icons-material/ShoppingCartOutlined';
import Support from '@mui/icons-material/SupportAgentOutlined';
import Tune from '@mui/icons-material/TuneOutlined';
import Upload from '@mui/icons-material/UploadFileOutlined';
import type { ComponentType } from 'react';
import type { TextKey } from '../i18n/catalogue';
import type { MenuCounts } from '../provider/menuCounts';
import type { PermissionName } from '../provider/access';

export interface MenuEntry {
  readonly to: string;
  readonly text: TextKey;
  readonly icon: ComponentType<{ fontSize?: 'small' }>;
  /** What the server must allow; an entry without it is for everybody. */
  readonly needs?: PermissionName;
  /** What the operator's own people need instead: they may read more than belongs to their daily work. */
  readonly operatorNeeds?: PermissionName;
  /** On whose side it belongs, where the permission alone would show it to all. */
  readonly side?: 'operator' | 'partner' | 'client';
  /** What waits behind it is counted. */
  readonly counts?: keyof MenuCounts;
  /** Other lists that are reached from it. */
  readonly leadsTo?: readonly string[];
}

export interface MenuSection {
  readonly text?: TextKey;
  readonly entries: readonly MenuEntry[];
}

/** The whole menu. Everybody sees the part of it that the server permits. */
export const menu: readonly MenuSection[] = [
  { entries: [{ to: '/', text: 'shell.menu.home', icon: HomeIcon }] },
  {
    text: 'shell.menu.customers',
    entries: [
      { to: '/clients', text: 'shell.menu.clients', icon: People, needs: 'clients.create' },
      { to: '/tickets', text: 'shell.menu.tickets', icon: Forum, needs: 'tickets.read' },
    ],
  },
  {
    text: 'shell.menu.billing',
    entries: [
      {
        to: '/orders',
        text: 'shell.menu.orders',
        icon: Cart,
        needs: 'orders.read',
        operatorNeeds: 'orders.accept',
        leadsTo: ['/services', '/addons', '/domains'],
      },
      { to: '/services', text: 'shell.menu.services', icon: Dns, needs: 'subscriptions.read', side: 'client' },
      { to: '/addons', text: 'shell.menu.addons', icon: Extension, needs: 'subscriptions.read', side: 'client' },
      { to: '/domains', text: 'shell.menu.domains', icon: Language, needs: 'subscriptions.read', side: 'client' },
      { to: '/invoices', text: 'shell.menu.invoices', icon: Receipt, needs: 'invoices.read' },
    ],
  },
  {
    text: 'shell.menu.referrals',
    entries: [
      {
        to: '/summary',
        text: 'referrals.menu',
        icon: Insights,
        needs: 'reports.readReferrals',
        side: 'partner',
        leadsTo: ['/performance', '/customers', '/reporting'],
      },
      { to: '/applications', text: 'applications.menu', icon: HowToReg, needs: 'applications.read' },
      {
        to: '/invitations',
        text: 'invitations.menu',
        icon: ForwardToInbox,
        needs: 'invitations.inviteClient',
        operatorNeeds: 'applications.read',
      },
      { to: '/links', text: 'links.menu', icon: LinkIcon, needs: 'links.read', leadsTo: ['/coupons'] },
      {
        to: '/claims',
        text: 'claims.menu',
        icon: PanTool,
        needs: 'claims.create',
        operatorNeeds: 'claims.decide',
      },
      { to: '/intakeReports', text: 'intakeReports.menu', icon: MoveToInbox, needs: 'intake.read' },
    ],
  },
  {
    text: 'shell.menu.programme',
    entries: [
      { to: '/partners', text: 'shell.menu.partners', icon: Business, needs: 'partners.manage', side: 'operator' },
      { to: '/tier', text: 'shell.menu.tier', icon: Military, needs: 'programmes.read', side: 'partner' },
      {
        to: '/commissions',
        text: 'shell.menu.commissions',
        icon: Paid,
        needs: 'ledger.read',
        side: 'operator',
      },
      { to: '/commissions', text: 'shell.menu.rewards', icon: Paid, needs: 'commissions.read', side: 'partner' },
      { to: '/adjustments', text: 'adjustments.menu', icon: Balance, needs: 'adjustments.propose', side: 'operator' },
      {
        to: '/payouts',
        text: 'payouts.menu',
        icon: AccountBalance,
        needs: 'payouts.read',
        leadsTo: ['/payoutBatches', '/payoutDetails'],
      },
      {
        to: '/statements',
        text: 'statements.menu',
        icon: Description,
        needs: 'statements.read',
        operatorNeeds: 'ledger.read',
      },
      { to: '/programmes', text: 'shell.menu.programmes', icon: Rule, needs: 'simulations.read', side: 'operator' },
      { to: '/reports', text: 'shell.menu.reports', icon: Assessment, needs: 'reports.read', side: 'operator' },
    ],
  },
  {
    text: 'shell.menu.material',
    entries: [
      {
        to: '/material',
        text: 'material.menu',
        icon: Folder,
        needs: 'resources.read',
        operatorNeeds: 'resources.manage',
      },
      {
        to: '/announcements',
        text: 'announcements.menu',
        icon: Campaign,
        needs: 'announcements.read',
        operatorNeeds: 'announcements.manage',
        counts: 'announcements',
      },
      { to: '/messages', text: 'messages.menu', icon: Answer, needs: 'messages.read', counts: 'messages' },
    ],
  },
  {
    text: 'shell.menu.account',
    entries: [
      { to: '/employees', text: 'shell.menu.employees', icon: Groups, needs: 'partners.read', side: 'partner' },
      { to: '/people', text: 'shell.menu.people', icon: Groups, needs: 'clients.manageMembers', side: 'client' },
      { to: '/tokens', text: 'shell.menu.tokens', icon: Key, needs: 'tokens.read' },
    ],
  },
  {
    text: 'shell.menu.house',
    entries: [
      { to: '/products', text: 'shell.menu.catalogue', icon: Category, needs: 'catalogue.manage' },
      { to: '/taxRates', text: 'shell.menu.taxRates', icon: Percent, needs: 'invoices.addTaxRate' },
      { to: '/exchangeRates', text: 'exchangeRates.menu', icon: CurrencyExchange, needs: 'rates.import' },
      { to: '/departments', text: 'departments.menu', icon: Support, needs: 'tickets.manage' },
      { to: '/customFields', text: 'shell.menu.customFields', icon: Tune, needs: 'clients.manageFields' },
      { to: '/imports', text: 'shell.menu.imports', icon: Upload, needs: 'imports.read' },
      { to: '/operatorTokens', text: 'operatorTokens.menu', icon: Key, needs: 'operatorTokens.read' },
      { to: '/staff', text: 'shell.menu.staff', icon: Shield, needs: 'staff.manage' },
      { to: '/mails', text: 'shell.menu.mails', icon: Mail, needs: 'notifications.readMails' },
      { to: '/mailTemplates', text: 'mails.templates', icon: Drafts, needs: 'notifications.readTemplates' },
      { to: '/outbox', text: 'outbox.menu', icon: Outbox, needs: 'notifications.readOutbox' },
      { to: '/audit', text: 'shell.menu.audit', icon: History, needs: 'audit.read' },
      { to: '/settings', text: 'shell.menu.settings', icon: Settings, needs: 'settings.update' },
    ],
  },
];
