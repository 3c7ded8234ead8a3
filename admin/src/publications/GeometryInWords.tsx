import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { PageGeometry } from '@domain/layout/page-geometry';
import { Fact, Facts } from './Facts';

/** How the page is ruled, in words and units. */
export const GeometryInWords = ({ geometry: { trim, margins, bleed, grid } }: { geometry: PageGeometry }): ReactNode => {
  const translate = useTranslate();
  const named = (part: string): string => translate(`publications.geometry.${part}`);
  return (
    <Facts>
      <Fact name={named('trim')}>{translate('publications.geometry.trimIs', { ...trim })}</Fact>
      <Fact name={named('margins')}>{translate('publications.geometry.marginsAre', { ...margins })}</Fact>
      <Fact name={named('bleed')}>{bleed > 0 ? translate('publications.geometry.bleedIs', { bleed }) : translate('publications.geometry.noBleed')}</Fact>
      <Fact name={named('grid')}>{translate('publications.geometry.gridIs', { ...grid })}</Fact>
      <Fact name={named('body')}>{translate('publications.geometry.bodyIs', { ...grid })}</Fact>
    </Facts>
  );
};
