import { useGetResourceLabel, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { PublicationInput, useDefaultPublication } from '../shared/copy/PublicationInput';
import { PostGuard } from '../shared/PostGuard';
import { ScreenCreate } from '../shared/ScreenForm';
import { handedIn } from './check-rule';
import { CheckRuleInputs } from './CheckRuleInputs';

const CheckRuleCreate = (): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('check-rules', 2);
  const publicationId = useDefaultPublication();
  return (
    <PostGuard needs="checkRule.edit">
      <ScreenCreate title={translate('resources.check-rules.create')} width={560} transform={handedIn} trail={[{ label: noun, to: '/check-rules' }]} defaults={{ publicationId, kind: 'deprecated', severity: 'warn', exceptions: [] }}>
        <CheckRuleInputs><PublicationInput /></CheckRuleInputs>
      </ScreenCreate>
    </PostGuard>
  );
};

export default CheckRuleCreate;
