import { DEADLINE_STAGES } from '@domain/calendar/deadlines';
import { isTimeZone } from '@domain/calendar/zone';
import { ArrayInput, DateInput, NumberInput, required, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import type { ReactNode } from 'react';
import { PagesInput } from '../issues/create/PagesInput';
import { WordsInput } from '../shared/inputs';

const LABEL = 'resources.publications.fields';
const NEEDED = required();
const wrongZone = (zone: string | undefined): string | undefined => (zone && isTimeZone(zone) ? undefined : 'publications.plan.zoneWrong');
const wrap = { '& .RaSimpleFormIterator-form': { flexWrap: 'wrap', alignItems: 'flex-start' }, '& .RaSimpleFormIterator-action': { visibility: 'visible' } } as const;

/** What every new issue begins with: the rests of the paper, its pages and its timetable. */
export const PlanInputs = (): ReactNode => (
  <>
    <PagesInput source="pageTemplate" label={`${LABEL}.pageTemplate`} helperText="publications.plan.pagesHelp" />
    <ArrayInput source="timetable" label={`${LABEL}.timetable`} helperText="publications.plan.timetableHelp">
      <SimpleFormIterator inline disableClear getItemLabel={false} sx={wrap}>
        <SelectInput source="stage" label="publications.plan.stage" choices={DEADLINE_STAGES.map((id) => ({ id, name: `flatplan.stage.${id}` }))} validate={NEEDED} helperText={false} sx={{ width: 120 }} />
        <NumberInput source="pageNumber" label="publications.plan.page" min={1} max={200} step={1} helperText={false} defaultValue={null} sx={{ width: 110 }} />
        <NumberInput source="daysBefore" label="publications.plan.daysBefore" min={0} max={60} step={1} validate={NEEDED} helperText={false} sx={{ width: 110 }} />
        <TextInput source="time" label="publications.plan.time" type="time" validate={NEEDED} helperText={false} sx={{ width: 130 }} />
      </SimpleFormIterator>
    </ArrayInput>
    <WordsInput source="timeZone" validate={wrongZone} helperText="publications.plan.zoneHelp" />
    <ArrayInput source="skippedDays" label={`${LABEL}.skippedDays`} helperText="publications.plan.skippedHelp">
      <SimpleFormIterator inline disableClear disableReordering getItemLabel={false} sx={wrap}>
        <DateInput source="from" label="publications.plan.from" validate={NEEDED} helperText={false} />
        <DateInput source="until" label="publications.plan.until" validate={NEEDED} helperText={false} />
        <WordsInput source="reason" label="publications.plan.reason" validate={NEEDED} helperText={false} fullWidth={false} />
      </SimpleFormIterator>
    </ArrayInput>
  </>
);
