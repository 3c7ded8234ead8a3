import { Box, Breadcrumbs, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useRef } from 'react';

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

const BAR = 52;

/** Tells the page where what stays in view of its own head ends, so that the head of a table or a bar of tools can stay just below. */
const useHeight = () => {
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!head.current || typeof ResizeObserver === 'undefined') return undefined;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(([entry]) => {
      const stays = entry && getComputedStyle(entry.target).position === 'sticky';
      root.setProperty('--below-head', `${BAR + (stays ? Math.floor(entry.borderBoxSize[0]?.blockSize ?? 0) : 0)}px`);
    });
    observer.observe(head.current);
    return () => {
      observer.disconnect();
      root.removeProperty('--below-head');
    };
  }, []);
  return head;
};

/** Where am I, what state is it in, what is mine to do. Its acts stay in view while the page scrolls. */
export const PageHead = ({ title, trail, state, children }: PageHeadProps) => {
  const translate = useTranslate();
  const head = useHeight();
  useEffect(() => {
    document.title = `${title} · ${translate('app.name')}`;
  }, [title, translate]);
  return (
    <Box component="header" ref={head} sx={{ position: { sm: 'sticky' }, top: BAR, zIndex: 5, bgcolor: 'background.default', pt: 2, pb: 1.5, mb: 2, displayPrint: 'none', borderBottom: 1, borderColor: 'divider' }}>
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
