import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { LinkBase, useNotify, useTranslate } from 'react-admin';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { type OutputKind, quarterOf } from '@domain/outputs/kinds';
import type { Permission } from '@domain/people/permissions';
import { useMay, useNewsroom } from '../../api/hooks';
import { rememberedLanguage } from '../../i18n/language';
import { OUTPUTS_PATH } from '.';

/** What can be taken of a page, an issue or a volume: its key in the words and what they name, and where it is fetched at once, or what is asked for in the background. */
export interface OutputChoice { key: string; named?: Record<string, string>; address?: string; ask?: { kind: OutputKind; subjectId: string; quarter?: string }; needs?: Permission }

const nameIn = (disposition: string | null): string => {
  const [, full] = /filename\*=UTF-8''([^;]+)/u.exec(disposition ?? '') ?? [];
  return full ? decodeURIComponent(full) : 'page';
};

const save = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** Fetches an output and saves it; a refusal is thrown with the API's words. */
const take = async (address: string): Promise<void> => {
  const response = await fetch(address, { headers: { 'Accept-Language': rememberedLanguage() }, credentials: 'same-origin' });
  if (!response.ok) throw new Error(((await response.json().catch(() => ({}))) as { message?: string }).message ?? response.statusText);
  save(await response.blob(), nameIn(response.headers.get('Content-Disposition')));
};

/** A menu of what can be taken home of a page, an issue or a volume; the page stays usable while it is made. */
export const Outputs = ({ kinds, name = 'outputs.name', size }: { kinds: readonly OutputChoice[]; name?: string; size?: 'small' }): ReactNode => {
  const translate = useTranslate();
  const notify = useNotify();
  const newsroom = useNewsroom();
  const may = useMay();
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const [making, setMaking] = useState<OutputChoice | null>(null);
  const inWords = ({ key, named }: OutputChoice): string => translate(`outputs.kinds.${key}`, named);
  const choose = async (choice: OutputChoice): Promise<void> => {
    setOpener(null);
    setMaking(choice);
    const { address, ask } = choice;
    try {
      if (address) await take(address);
      if (ask) await newsroom.call('post', '/api/outputs', { body: ask });
    } catch (error) {
      notify(error instanceof TypeError ? 'outputs.network' : (error as Error).message, { type: 'error' });
    } finally {
      setMaking(null);
    }
  };
  return (
    <>
      <Button variant="outlined" size={size} aria-haspopup="menu" aria-expanded={opener !== null} loading={making !== null} loadingPosition="start" startIcon={<span />} onClick={(event: MouseEvent<HTMLElement>) => setOpener(event.currentTarget)}>
        {making === null ? translate(name) : translate('outputs.making', { kind: inWords(making) })}
      </Button>
      <Menu anchorEl={opener} open={opener !== null} onClose={() => setOpener(null)}>
        {kinds.filter(({ needs }) => !needs || may(needs)).map((kind) => <MenuItem key={inWords(kind)} onClick={() => void choose(kind)}>{inWords(kind)}</MenuItem>)}
        <Divider />
        <MenuItem component={LinkBase} to={OUTPUTS_PATH}>{translate('outputs.mine')}</MenuItem>
      </Menu>
    </>
  );
};

export const pageOutputs = (id: string): OutputChoice[] => [
  { key: 'pdf', address: `/api/pages/${id}/pdf` }, { key: 'png', address: `/api/pages/${id}/png?dpi=150` },
  { key: 'printPng', address: `/api/pages/${id}/png?dpi=300` }, { key: 'idml', address: `/api/pages/${id}/idml` },
];

export const issueOutputs = (id: string): OutputChoice[] => [
  { key: 'pdf', ask: { kind: 'issuePdf', subjectId: id } }, { key: 'idml', ask: { kind: 'issueIdml', subjectId: id } },
  { key: 'handOver', ask: { kind: 'handOver', subjectId: id }, needs: 'press.handOver' }, { key: 'inspectionPack', ask: { kind: 'inspectionPack', subjectId: id }, needs: 'inspection.pack' },
];

/** The inspection pack of each quarter in which the paper came out on one of these days. */
export const quarterOutputs = (publicationId: string, days: readonly string[]): OutputChoice[] => [...new Set(days.map(quarterOf))].sort().map((quarter) => ({
  key: 'quarterPack', named: { year: quarter.slice(0, 4), number: quarter.slice(-1) }, ask: { kind: 'quarterPack', subjectId: publicationId, quarter }, needs: 'inspection.pack',
}));
