import { PROOF_ROUNDS, PROOF_STANDINGS } from '@domain/proofs/rounds';
import { BooleanInput, DataTable, SelectInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMe } from '../api/hooks';
import { useLiveRefresh } from '../api/live';
import { EmptyState } from '../shared/Blank';
import { LiveNote } from '../shared/live/LiveNote';
import { Moment } from '../shared/Moments';
import { type Card, Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import { ToneMark } from '../shared/StatusChip';
import type { ProofRow } from './proof';
import { ProofState } from './ProofState';
import { useProofName } from './useProofName';

const Marks = ({ proof: { markCounts: { all, open, answered }, missed } }: { proof: ProofRow }): ReactNode => {
  const translate = useTranslate();
  if (missed > 0) return <ToneMark tone="blocking">{translate('proofs.missedCount', { count: missed })}</ToneMark>;
  return all === 0 ? '—' : translate('proofs.leftToDo', { open, answered });
};

const Table = (): ReactNode => {
  const name = useProofName();
  const card = (proof: ProofRow): Card => ({
    title: name.ofProof(proof),
    line: <>{name.ofIssue(proof)} · {name.ofReader(proof)} · <Moment moment={proof.dueAt ?? proof.pulledAt} /></>,
    aside: <><ProofState proof={proof} /><br /><Marks proof={proof} /></>,
  });
  return (
    <Rows<ProofRow> card={card}>
      <DataTable.Col<ProofRow> source="page" disableSort render={(proof) => name.ofPage(proof)} />
      <DataTable.Col<ProofRow> source="round" disableSort render={(proof) => name.ofRound(proof)} />
      <DataTable.Col<ProofRow> source="issue" disableSort render={(proof) => name.ofIssue(proof)} />
      <DataTable.Col<ProofRow> source="assignee" disableSort render={(proof) => name.ofReader(proof)} />
      <DataTable.Col<ProofRow> source="status" disableSort render={(proof) => <ProofState proof={proof} />} />
      <DataTable.Col<ProofRow> source="markCounts" disableSort render={(proof) => <Marks proof={proof} />} />
      <DataTable.Col<ProofRow> source="dueAt" render={({ dueAt }) => <Moment moment={dueAt} />} />
      <DataTable.Col<ProofRow> source="pulledAt" sortByOrder="DESC" render={({ pulledAt }) => <Moment moment={pulledAt} />} />
    </Rows>
  );
};

/** 大样: a proofreader's own pile first; with its filters taken off, every proof there is. */
const ProofList = (): ReactNode => {
  const translate = useTranslate();
  const me = useMe();
  const live = useLiveRefresh(['proofs']);
  const filters = (
    <>
      <SelectInput source="assigneeId" label={translate('proofs.whose')} choices={me ? [{ id: me.id, name: translate('proofs.mine') }] : []} translateChoice={false} />
      <SelectInput source="standing" label="resources.proofs.fields.status" choices={PROOF_STANDINGS.map((id) => ({ id, name: `status.proof.${id}` }))} />
      <SelectInput source="round" choices={PROOF_ROUNDS.map((id) => ({ id, name: `proofs.rounds.${id}` }))} />
      <BooleanInput source="latest" label={translate('proofs.latestOnly')} />
    </>
  );
  if (!me) return null;
  const isReader = me.roles.includes('proofreader');
  return (
    <>
      <ScreenList sort={{ field: 'pulledAt', order: 'DESC' }} filterDefaultValues={isReader ? { assigneeId: me.id, latest: true } : { latest: true }} filters={filters} empty={<EmptyState title={translate(isReader ? 'proofs.emptyMine' : 'proofs.empty')} text={translate(isReader ? 'proofs.emptyMineHelp' : 'proofs.emptyHelp')} />}>
        <Table />
      </ScreenList>
      <LiveNote {...live} />
    </>
  );
};

export default ProofList;
