import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type CutOffer, cutOffers, type Fitted, heightToFit } from '@domain/layout/fit';
import type { LayoutBlock, PageLayout, StoryPlace } from '@domain/layout/page-layout';
import { useNotify, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';

interface FitFieldsProps {
  block: StoryPlace; page: Fitted; isOver: boolean; disabled: boolean;
  accept: (act: string, layout: PageLayout) => void;
  change: (act: string, change: (block: LayoutBlock) => LayoutBlock) => void;
}

const PT_STEP = 2;
const SMALLEST_PT = 12;

/** Making copy and room agree: the block takes the text's height, a headline goes up or down a size, or the page leaves out the end of a paragraph. */
export const FitFields = ({ block, page, isOver, disabled, accept, change }: FitFieldsProps): ReactNode => {
  const translate = useTranslate();
  const notify = useNotify();
  const [offers, setOffers] = useState<readonly CutOffer[] | null>(null);
  const fit = (): void => {
    const layout = heightToFit(page, block.id);
    if (layout) accept('fit', layout);
    else notify('layoutEditor.noFit', { type: 'warning' });
  };
  const headline = (step: number): void => change('headline', (one) => {
    const { headline: spec } = one as StoryPlace;
    return (spec ? { ...one, headline: { ...spec, main: { ...spec.main, pt: Math.max(SMALLEST_PT, spec.main.pt + step) } } } : one) as LayoutBlock;
  });
  const cut = (offer: CutOffer): void => {
    setOffers(null);
    change('cut', (one) => ({ ...one, cuts: [...((one as StoryPlace).cuts ?? []), offer.cut] }) as LayoutBlock);
  };
  const putBack = (index: number): void => change('uncut', (one) => {
    const cuts = ((one as StoryPlace).cuts ?? []).filter((_, at) => at !== index);
    return { ...one, cuts: cuts.length > 0 ? cuts : undefined } as LayoutBlock;
  });
  return (
    <Box sx={{ mt: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        <Button size="small" disabled={disabled} onClick={fit}>{translate('layoutEditor.fitHeight')}</Button>
        <Button size="small" disabled={disabled || !block.headline} onClick={() => headline(PT_STEP)}>{translate('layoutEditor.headlineUp')}</Button>
        <Button size="small" disabled={disabled || !block.headline} onClick={() => headline(-PT_STEP)}>{translate('layoutEditor.headlineDown')}</Button>
        {isOver && <Button size="small" disabled={disabled} onClick={() => setOffers(cutOffers(page, block.id))}>{translate('layoutEditor.offerCuts')}</Button>}
      </Box>
      {offers?.length === 0 && <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>{translate('layoutEditor.noCuts')}</Typography>}
      {offers?.map((offer) => (
        <Button key={`${offer.cut.item} ${offer.cut.from}`} size="small" disabled={disabled} onClick={() => cut(offer)} sx={{ display: 'block', textAlign: 'left', textDecoration: 'line-through', textDecorationThickness: 1 }}>
          {offer.cut.text.slice(0, 40)} <Box component="span" sx={{ textDecoration: 'none', color: 'text.secondary' }}>{translate(offer.over > 0 ? 'layoutEditor.cutStillOver' : 'layoutEditor.cutFits', { characters: offer.characters, lines: offer.over })}</Box>
        </Button>
      ))}
      {block.cuts?.map(({ text }, index) => (
        <Box key={index} sx={{ display: 'flex', alignItems: 'baseline', gap: 0.5, fontSize: 14 }}>
          <Box component="del" sx={{ color: 'text.secondary', flexGrow: 1 }}>{text}</Box>
          <Button size="small" disabled={disabled} onClick={() => putBack(index)}>{translate('layoutEditor.putBack')}</Button>
        </Box>
      ))}
    </Box>
  );
};
