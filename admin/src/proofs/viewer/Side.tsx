import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { FrozenPiece } from '@domain/proofs/frozen-text';
import type { TextRange } from '@domain/proofs/places';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import type { Mark, Proof } from '../proof';
import { ChosenPanel } from './ChosenPanel';
import { DeltaChanges } from './DeltaChanges';
import { FindingsPanel } from './FindingsPanel';
import { MarkForm } from './MarkForm';
import { MarkPanel } from './MarkPanel';
import { Unsaved } from './Unsaved';
import type { Reader } from './useReader';

const TABS = ['marks', 'findings'] as const;
type Shown = (typeof TABS)[number];

interface SideProps { proof: Proof; pieces: readonly FrozenPiece[]; reader: Reader; onPick: (mark: Mark) => void; onPoint: (range: TextRange | null) => void }

const Lists = ({ proof, pieces, reader, onPick, onPoint }: SideProps): ReactNode => {
  const translate = useTranslate();
  const [shown, setShown] = useState<Shown>('marks');
  return (
    <>
      <Tabs value={shown} onChange={(_, next: Shown) => setShown(next)} aria-label={translate('proofs.beside')} sx={{ minHeight: 36, '& .MuiTab-root': { minHeight: 36, py: 0.5 } }}>
        {TABS.map((tab) => <Tab key={tab} value={tab} id={`proof-tab-${tab}`} label={translate(`proofs.tabs.${tab}`, { count: proof.marks.length + proof.marksOfEarlier.length })} />)}
      </Tabs>
      <Box role="tabpanel" aria-labelledby={`proof-tab-${shown}`}>
        {shown === 'marks'
          ? <MarkPanel proof={proof} filter={reader.filter} picked={reader.picked} onFilter={reader.setFilter} onPick={onPick} onAct={reader.act} />
          : <FindingsPanel pageId={proof.page.id} pieces={pieces} onPoint={onPoint} onMark={reader.correct} />}
      </Box>
    </>
  );
};

/** Beside the page: what is being said of what is chosen, and below it every mark and finding. */
export const Side = (props: SideProps): ReactNode => {
  const { proof, pieces, reader } = props;
  const { saying, chosen } = reader;
  return (
    <>
      {proof.isDelta && <DeltaChanges proof={proof} />}
      <Unsaved reader={reader} />
      {saying && (
        <MarkForm
          key={`${saying.mark?.id} ${saying.said.sign} ${JSON.stringify(saying.said.place)}`} first={saying.said} isNew={!saying.mark} proof={proof} pieces={pieces}
          onSay={(said) => reader.say(said, saying.mark)} onClose={reader.letBe} onSign={reader.otherSign}
        />
      )}
      {!saying && chosen && <ChosenPanel pieces={pieces} chosen={chosen} onChoose={reader.choose} onTake={reader.take} />}
      <Lists {...props} />
    </>
  );
};
