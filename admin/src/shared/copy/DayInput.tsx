import { DateInput, type DateInputProps } from 'react-admin';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';

/** A day that may be unknown: emptied, it is so at once, and not only when the field is left (Ctrl+S leaves nothing). */
export const DayInput = ({ source, ...props }: DateInputProps): ReactNode => {
  const { setValue } = useFormContext();
  const noticeEmptied = (event: unknown): void => {
    const { value } = (event as { target: { value?: string } }).target;
    if (value === '') setValue(source, null, { shouldDirty: true });
  };
  return <DateInput source={source} fullWidth onChange={noticeEmptied} {...props} />;
};
