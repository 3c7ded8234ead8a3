import { SAMPLE_SIDE, signPicture } from '@domain/proofs/drawing/signs';
import type { MarkSign } from '@domain/proofs/signs';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

/** A sign drawn small over two characters, in the colour of the words round it. */
export const SignPicture = ({ sign, size = 30 }: { sign: MarkSign; size?: number }): ReactNode => {
  const translate = useTranslate();
  return (
    <svg aria-hidden width={size} height={size} viewBox={`1.2 1.2 ${SAMPLE_SIDE - 2.4} ${SAMPLE_SIDE - 2.4}`} style={{ flex: 'none', overflow: 'visible' }}>
      <text x={2.6} y={6.05} fontSize={2.4} textLength={4.8} fill="currentColor" opacity={0.45}>{translate('proofs.sample')}</text>
      {signPicture(sign).map(({ path, width }, index) => <path key={index} d={path} fill="none" stroke="currentColor" strokeWidth={Math.max(width, 0.4)} strokeLinecap="round" />)}
    </svg>
  );
};
