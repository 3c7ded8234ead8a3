import { SAMPLE_SIDE, signPicture } from '@domain/proofs/drawing/signs';
import type { MarkSign } from '@domain/proofs/signs';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

/** From where to how wide a picture is cut, in millimetres: most signs stay near their characters, these reach beyond them. */
const NEAR = [1.2, SAMPLE_SIDE - 2.4] as const;
const FAR: Partial<Record<MarkSign, readonly [number, number]>> = { runOn: [-3.8, 17.2], newParagraph: [-1.6, 10.4] };

/** A sign drawn small over two characters, in the colour of the words round it. */
export const SignPicture = ({ sign, size = 30 }: { sign: MarkSign; size?: number }): ReactNode => {
  const translate = useTranslate();
  const [left, width] = FAR[sign] ?? NEAR;
  return (
    <svg aria-hidden width={size} height={size} viewBox={`${left} 1.2 ${width} ${NEAR[1]}`} style={{ flex: 'none', overflow: 'visible' }}>
      <text x={2.6} y={6.05} fontSize={2.4} textLength={4.8} fill="currentColor" opacity={0.45}>{translate('proofs.sample')}</text>
      {signPicture(sign).map((stroke, index) => <path key={index} d={stroke.path} fill="none" stroke="currentColor" strokeWidth={Math.max(stroke.width, 0.4)} strokeLinecap="round" />)}
    </svg>
  );
};
