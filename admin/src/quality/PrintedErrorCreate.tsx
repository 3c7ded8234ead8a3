import { type TransformData, useGetResourceLabel, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { PostGuard } from '../shared/PostGuard';
import { ScreenCreate } from '../shared/ScreenForm';
import { PlaceInPrint } from './PlaceInPrint';
import { PrintedErrorInputs } from './PrintedErrorInputs';
import { lastMonths } from './quality';

const handedIn: TransformData = ({ issueId: _, ...error }: Record<string, unknown>) => error;

/** 记一处见报差错 */
const PrintedErrorCreate = (): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('printed-errors', 2);
  const [asked] = useSearchParams();
  const [today] = useState(() => lastMonths(0, new Date()).until);
  return (
    <PostGuard needs="quality.record">
      <ScreenCreate title={translate('quality.record')} width={560} transform={handedIn} trail={[{ label: noun, to: '/printed-errors' }]} defaults={{ issueId: asked.get('issueId') ?? undefined, pageId: asked.get('pageId') ?? undefined, place: 'body', classId: 'oneCharacter', foundOn: today }}>
        <PrintedErrorInputs><PlaceInPrint /></PrintedErrorInputs>
      </ScreenCreate>
    </PostGuard>
  );
};

export default PrintedErrorCreate;
