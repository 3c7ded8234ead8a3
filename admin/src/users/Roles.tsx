import { useTranslate } from 'react-admin';
import type { Role } from '@domain/people/roles';
import { ToneMark } from '../shared/StatusChip';

/** Posts in words, in one line. */
export const useRolesInWords = (): ((roles: readonly Role[]) => string) => {
  const translate = useTranslate();
  return (roles) => roles.map((role) => translate(`role.${role}`)).join(' · ');
};

export const Activity = ({ active }: { active: boolean }) => {
  const translate = useTranslate();
  return <ToneMark tone={active ? 'approved' : 'killed'}>{translate(active ? 'users.active' : 'users.inactive')}</ToneMark>;
};
