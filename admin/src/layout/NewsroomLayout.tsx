import { Box, Drawer, type Theme, useMediaQuery } from '@mui/material';
import { type CoreLayoutProps, useTranslate } from 'react-admin';
import { Suspense, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { LiveMarks } from '../api/live';
import { LoadingLines } from '../shared/Blank';
import { OutputTray } from '../shared/outputs/OutputTray';
import { ShortcutBoard } from '../shared/shortcuts';
import { Head } from './Head';
import { NewsroomMenu } from './NewsroomMenu';
import { ShortcutsDialog } from './ShortcutsDialog';

const WIDTH = 200;

const SkipLink = () => {
  const translate = useTranslate();
  const skip = (): void => document.getElementById('main')?.focus();
  return (
    <Box component="button" type="button" onClick={skip} sx={{ position: 'absolute', left: -9999, zIndex: 20, '&:focus': { left: 8, top: 8, px: 2, py: 1, bgcolor: 'primary.main', color: 'primary.contrastText', border: 0, font: 'inherit' } }}>
      {translate('layout.skip')}
    </Box>
  );
};

/** Head, menu and the sheet one works on; on a phone the menu comes when called. */
export const NewsroomLayout = ({ children }: CoreLayoutProps) => {
  const translate = useTranslate();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'));
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <ShortcutBoard>
      <LiveMarks />
      <SkipLink />
      <Box sx={{ display: 'contents', displayPrint: 'none' }}><Head onMenu={isWide ? null : () => setOpen(true)} /></Box>
      <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
        {isWide && <Box sx={{ width: WIDTH, flex: 'none', displayPrint: 'none', position: 'sticky', top: 52, height: 'calc(100vh - 52px)', overflowY: 'auto', borderRight: 1, borderColor: 'divider' }}><NewsroomMenu /></Box>}
        <Drawer open={open && !isWide} onClose={close} aria-label={translate('layout.menu')}><Box sx={{ width: 240 }}><NewsroomMenu onGo={close} /></Box></Drawer>
        <Box component="main" id="main" tabIndex={-1} sx={{ flex: 1, minWidth: 0, px: { xs: 2, sm: 3, lg: 4 }, pb: 8, outline: 'none' }}>
          <ErrorBoundary><Suspense fallback={<LoadingLines />}>{children}</Suspense></ErrorBoundary>
        </Box>
      </Box>
      <OutputTray />
      <ShortcutsDialog />
    </ShortcutBoard>
  );
};
