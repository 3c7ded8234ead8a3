import { Box, Breadcrumbs, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { type ReactNode, useEffect } from 'react';

export interface Step { label: string; to: string }
interface PageHeadProps {
  title: string;
  /** Where this stands: publication, issue, page. */
  trail?: readonly Step[];
  /** The state it is in. */
  state?: ReactNode;
  /** What is mine to do: on every screen in this place, the primary act last. */
  children?: ReactNode;
}

/** Where am I, what state is it in, what is mine to do. Its acts stay in view while the page scrolls. */
export const PageHead = ({ title, trail, state, children }: PageHeadProps) => {
  const translate = useTranslate();
  useEffect(() => {
    document.title = `${title} · ${translate('app.name')}`;
  }, [title, translate]);
  return (
    <Box component="header" sx={{ position: 'sticky', top: 'var(--head-height, 52px)', zIndex: 5, bgcolor: 'background.default', pt: 2, pb: 1.5, mb: 2, borderBottom: 1, borderColor: 'divider' }}>
      {trail && trail.length > 0 && (
        <Breadcrumbs aria-label={translate('shared.trail')} sx={{ fontSize: '0.8125rem', mb: 0.5, '& a': { color: 'text.secondary', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } } }}>
          {trail.map((step) => <LinkBase key={step.to} to={step.to}>{step.label}</LinkBase>)}
        </Breadcrumbs>
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Typography variant="h1" sx={{ minWidth: 0 }}>{title}</Typography>
        {state}
        <Box sx={{ flex: 1 }} />
        {children && <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>{children}</Box>}
      </Box>
    </Box>
  );
};
