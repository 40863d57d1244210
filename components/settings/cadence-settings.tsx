import { i18n } from '#i18n';
import { PointLink } from '@/components/today/because-line';
import type { Policy } from '@/lib/schema/policy';
import { NumberRow } from './number-row';
import { policyFields } from './policy-fields';
import { SettingsSection } from './settings-section';

export interface CadenceSettingsProps {
  policy: Policy;
  onPolicy: (policy: Policy) => void;
}

/** How many days after what: every number of the policy, its reason and its source. */
export function CadenceSettings({ policy, onPolicy }: CadenceSettingsProps) {
  return (
    <SettingsSection part="cadence" detail={i18n.t('settings.cadenceDetail')}>
      {policyFields.map(({ key, point, unit }) => (
        <NumberRow
          key={key}
          label={i18n.t(`settings.policy.${key}`)}
          unit={i18n.t(`settings.${unit}`, policy[key])}
          value={policy[key]}
          most={unit === 'times' ? 100 : 3_650}
          onChange={(value) => onPolicy({ ...policy, [key]: value })}
        >
          {i18n.t(`settings.reason.${key}`)} <PointLink point={point} />
        </NumberRow>
      ))}
    </SettingsSection>
  );
}
