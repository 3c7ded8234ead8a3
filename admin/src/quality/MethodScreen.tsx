import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useAct, useMay, useNewsroom, useReading } from '../api/hooks';
import { ErrorState, LoadingLines } from '../shared/Blank';
import { PageHead } from '../shared/PageHead';
import { PostGuard } from '../shared/PostGuard';
import { Section, tableLook } from './Ledger';
import { figure, lastMonths, type Method, QUALITY_PATH } from './quality';

type Weights = Method['classes'];

const Weighing = ({ classes, onChange }: { classes: Weights; onChange?: (classes: Weights) => void }): ReactNode => {
  const translate = useTranslate();
  const set = (id: string, changes: Partial<Weights[number]>): void => onChange?.(classes.map((one) => (one.id === id ? { ...one, ...changes } : one)));
  const number = (label: string, value: number | null, put: (value: number | null) => void): ReactNode => (onChange
    ? <TextField size="small" type="number" value={value ?? ''} onChange={({ target }) => put(target.value === '' ? null : Number(target.value))} slotProps={{ htmlInput: { 'aria-label': label, min: 0, max: 100, step: 0.1 } }} sx={{ width: 92 }} />
    : value === null ? '–' : figure(value));
  return (
    <Box sx={tableLook}>
      <table>
        <thead><tr><th scope="col">{translate('quality.class')}</th>{['weight', 'cap', 'verified'].map((name) => <th key={name} scope="col" className="number">{translate(`quality.method.${name}`)}</th>)}</tr></thead>
        <tbody>
          {classes.map(({ id, weight, capPerIssue, isVerified }) => {
            const name = translate(`quality.classes.${id}`);
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="number">{number(`${name} ${translate('quality.method.weight')}`, weight, (value) => set(id, { weight: value ?? 0 }))}</td>
                <td className="number">{number(`${name} ${translate('quality.method.cap')}`, capPerIssue ?? null, (value) => set(id, { capPerIssue: value }))}</td>
                <td className="number">{onChange ? <Checkbox size="small" checked={isVerified} onChange={(_, checked) => set(id, { isVerified: checked })} slotProps={{ input: { 'aria-label': `${name} ${translate('quality.method.verified')}` } }} /> : translate(isVerified ? 'quality.method.yes' : 'quality.method.no')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Box>
  );
};

/** A new method beside the old: what was rated by that one stays rated so. */
const Setting = ({ from, onDone }: { from: Method; onDone: () => void }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [classes, setClasses] = useState(from.classes);
  const [validFrom, setValidFrom] = useState(() => lastMonths(0, new Date()).until);
  const [reason, setReason] = useState('');
  const { multiplier, repeatsCounted, limit } = from;
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    void act(() => newsroom.call('post', '/api/error-methods', { body: { basedOnId: from.id, validFrom, multiplier, repeatsCounted, limit, classes, reason } }), 'quality.method.kept').then((kept) => kept && onDone());
  };
  return (
    <Box component="form" onSubmit={keep}>
      <Weighing classes={classes} onChange={setClasses} />
      <Box sx={{ display: 'grid', gap: 2, my: 2, maxWidth: 560 }}>
        <TextField type="date" label={translate('quality.method.validFrom')} value={validFrom} onChange={({ target }) => setValidFrom(target.value)} required slotProps={{ inputLabel: { shrink: true } }} />
        <TextField label={translate('quality.method.reason')} value={reason} onChange={({ target }) => setReason(target.value)} required multiline slotProps={{ htmlInput: { maxLength: 1000 } }} />
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button type="submit" variant="contained" disabled={busy || reason.trim() === ''}>{translate('quality.method.keep')}</Button>
          <Button onClick={onDone}>{translate('ra.action.cancel')}</Button>
        </Box>
      </Box>
    </Box>
  );
};

const Methods = ({ methods, onKept }: { methods: readonly Method[]; onKept: () => void }): ReactNode => {
  const translate = useTranslate();
  const may = useMay();
  const [setting, setSetting] = useState(false);
  const [current, ...former] = methods;
  if (!current) return null;
  const done = (): void => {
    setSetting(false);
    onKept();
  };
  const told = ({ multiplier, repeatsCounted, limit }: Method): string => translate('quality.method.figures', { multiplier: figure(multiplier), repeats: repeatsCounted, limit: figure(limit) });
  return (
    <Box sx={{ maxWidth: 760 }}>
      <Section title={translate('quality.method.since', { day: current.validFrom })} help={`${current.reason}${current.setByName && ` · ${current.setByName}`}`}>
        <Typography sx={{ mb: 1 }}>{told(current)}</Typography>
        {setting ? <Setting from={current} onDone={done} /> : <Weighing classes={current.classes} />}
        {may('quality.method') && !setting && <Button variant="outlined" sx={{ mt: 2 }} onClick={() => setSetting(true)}>{translate('quality.method.change')}</Button>}
      </Section>
      {former.map((method) => (
        <Section key={method.id} title={translate('quality.method.since', { day: method.validFrom })} help={`${method.reason}${method.setByName && ` · ${method.setByName}`}`}>
          <Typography>{told(method)}</Typography>
          <details><summary>{translate('quality.method.weights')}</summary><Weighing classes={method.classes} /></details>
        </Section>
      ))}
    </Box>
  );
};

/** 差错计算方法: classes, weights and caps by the day they hold from. */
const MethodScreen = (): ReactNode => {
  const translate = useTranslate();
  const { data, error, refetch } = useReading('/api/error-methods', {});
  return (
    <PostGuard needs="quality.read">
      <PageHead title={translate('quality.method.title')} trail={[{ label: translate('quality.title'), to: QUALITY_PATH }]} />
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : data ? <Methods methods={data} onKept={() => void refetch()} /> : <LoadingLines />}
    </PostGuard>
  );
};

export default MethodScreen;
