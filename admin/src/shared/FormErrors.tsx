import { Alert, Box, ButtonBase } from '@mui/material';
import { useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { useEffect, useRef } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';

interface Wrong { path: string; message: string }

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !(value instanceof Node);

/** Every message in react-hook-form's tree of errors, by the field's path. */
export const wrongFields = (errors: Record<string, unknown>, path = ''): Wrong[] =>
  Object.entries(errors).flatMap(([name, error]) => {
    if (!isTree(error)) return [];
    if (typeof error.message === 'string' && error.message !== '') return [{ path: `${path}${name}`, message: error.message }];
    return wrongFields(Object.fromEntries(Object.entries(error).filter(([key]) => key !== 'ref')), `${path}${name}.`);
  });

/** react-admin wraps a translated validation message in this mark. */
const MARK = '@@react-admin@@';
const sentenceOf = (message: string, translate: (key: string, options?: object) => string): string => {
  if (!message.startsWith(MARK)) return translate(message, { _: message });
  const said = JSON.parse(message.slice(MARK.length)) as string | { message: string; args: object };
  return typeof said === 'string' ? translate(said, { _: said }) : translate(said.message, said.args);
};

/** All that is wrong with a form, above it, each a way to its field. What was typed stays as it is. */
export const FormErrors = () => {
  const translate = useTranslate();
  const labelOf = useTranslateLabel();
  const resource = useResourceContext();
  const { setFocus } = useFormContext();
  const { errors, submitCount } = useFormState();
  const box = useRef<HTMLDivElement>(null);
  const wrong = wrongFields(errors);
  const count = wrong.length;
  useEffect(() => {
    if (submitCount > 0 && count > 0) box.current?.focus();
  }, [submitCount, count]);
  if (count === 0) return null;
  const general = wrong.find(({ path }) => path === 'root.serverError');
  const fields = wrong.filter(({ path }) => path !== 'root.serverError');
  return (
    <Alert ref={box} tabIndex={-1} severity="error" variant="outlined" sx={{ mb: 2, bgcolor: 'background.paper' }}>
      {general ? sentenceOf(general.message, translate) : translate('ra.message.invalid_form')}
      {fields.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {fields.map(({ path, message }) => (
            <li key={path}>
              <ButtonBase sx={{ font: 'inherit', textDecoration: 'underline', textUnderlineOffset: '0.2em' }} onClick={() => setFocus(path)}>
                {labelOf({ source: path.replace(/\.\d+\./gu, '.'), resource })}
              </ButtonBase>
              {': '}{sentenceOf(message, translate)}
            </li>
          ))}
        </Box>
      )}
    </Alert>
  );
};
