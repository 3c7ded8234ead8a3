import { useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { WEEKLY_TIMETABLE } from '@domain/calendar/deadlines';
import { TABLOID_PAGES } from '@domain/layout/page-template';
import { TABLOID_GEOMETRY } from '@domain/layout/page-geometry';
import { PostGuard } from '../shared/PostGuard';
import { ScreenCreate } from '../shared/ScreenForm';
import { handedIn } from './publication';
import { PlanInputs } from './PlanInputs';
import { NameInputs, PublishingInputs, RuleInputs } from './PublicationInputs';

const FOUNDED = { licenceKind: 'unknown', sections: [], imprint: {}, numbering: { cumulativeBase: {} }, geometry: TABLOID_GEOMETRY, timeZone: 'Asia/Shanghai', skippedDays: [], pageTemplate: TABLOID_PAGES, timetable: WEEKLY_TIMETABLE };

const PublicationCreate = (): ReactNode => {
  const noun = useGetResourceLabel()('publications', 2);
  return (
    <PostGuard needs="publication.edit">
      <ScreenCreate transform={handedIn} trail={[{ label: noun, to: '/publications' }]} defaults={FOUNDED}>
        <NameInputs />
        <PublishingInputs />
        <RuleInputs />
        <PlanInputs />
      </ScreenCreate>
    </PostGuard>
  );
};

export default PublicationCreate;
