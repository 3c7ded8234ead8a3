import { useTranslate } from 'react-admin';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';

/** Asks before an unsaved order is left behind, as forms do. */
export const useLeaveGuard = (isChanged: boolean): void => {
  const translate = useTranslate();
  const blocker = useBlocker(isChanged);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(translate('ra.message.unsaved_changes'))) blocker.proceed();
    else blocker.reset();
  }, [blocker, translate]);
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
};
