import { i18n } from '#i18n';

/** Nobody to show: nobody there yet, or nobody who fits. */
export function PeopleEmpty({ isFiltered }: { isFiltered: boolean }) {
  return (
    <div className="people-empty">
      <p className="people-empty-title">{i18n.t(isFiltered ? 'people.noneFit' : 'people.nobody')}</p>
      <p className="soft">{i18n.t(isFiltered ? 'today.foundNoneDetail' : 'people.nobodyDetail')}</p>
    </div>
  );
}
